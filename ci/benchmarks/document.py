"""docs/benchmarks.md: its tables, between comments that name them, and its plots."""

import re

from . import plot
from .measure import HEADER, ROOT, Row, table

DOCUMENT = ROOT / "docs" / "benchmarks.md"
PLOTS = ROOT / "docs" / "benchmarks"


def when(results):
    """When and where `results`, by name, were measured."""
    values = results.values()
    dates = sorted(result["date"] for result in values)
    span = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    machines = ", ".join(sorted({result["machine"] for result in values}))
    rounds = {}
    for name, result in results.items():
        rounds.setdefault(result["rounds"], []).append(name)
    most = max(rounds, key=lambda count: len(rounds[count]))
    others = [f"{', '.join(names)}: {count}" for count, names in rounds.items() if count != most]
    exceptions = f" ({'; '.join(others)})" if others else ""
    return f"Measured {span}, {machines}; medians of {most} rounds{exceptions}."


def rows_table(results):
    """One table of all that is no growth."""
    return table(HEADER, [Row(**row).cells() for result in results for row in result["content"]])


def growth_table(result):
    growth = result["content"]
    columns = growth["series"] | growth["more"]
    lines = {name: dict(map(tuple, line)) for name, line in columns.items()}
    unit = growth["y_label"]
    header = [growth["x_label"], *(f"{name}, {unit}" if name in growth["series"] else name for name in columns)]
    xs = sorted({x for line in lines.values() for x in line})
    rows = [[f"{x:g}" if x < 1000 else f"{x}", *(plot.number(line.get(x)) for line in lines.values())] for x in xs]
    title = f"{growth['title']} (load {growth['load']:.1f}):"
    return f"{title}\n\n{table(header, rows)}"


def write(results):
    """Puts the results that are given, by name, into the document. What others it has stays."""
    text = DOCUMENT.read_text()
    growths = {name: result for name, result in results.items() if isinstance(result["content"], dict)}
    others = {name: result for name, result in results.items() if name not in growths}
    if others:
        text = replaced(text, "table", f"{when(others)}\n\n{rows_table(others.values())}")
    PLOTS.mkdir(exist_ok=True)
    for name, result in growths.items():
        growth = result["content"]
        (PLOTS / f"{name}.svg").write_text(plot.svg(growth["title"], growth["x_label"], growth["y_label"], growth["series"]))
        link = f"![{growth['title']}](benchmarks/{name}.svg)"
        text = replaced(text, name, f"{when({name: result})} {growth_table(result)}\n\n{link}")
    DOCUMENT.write_text(text)


def replaced(text, name, content):
    start, end = f"<!-- {name}, written by `ci/benchmark --write`: -->", f"<!-- (end of {name}) -->"
    pattern = re.compile(f"{re.escape(start)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(text):
        raise RuntimeError(f"{DOCUMENT} has no place for {name}")
    return pattern.sub(lambda _: f"{start}\n\n{content}\n\n{end}", text)

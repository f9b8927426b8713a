"""The distributed runtime's calls, against the same calls of jaxlib's own client and service. In both the service and all
clients, a thread each, are in one process; sockets and messages are those of many."""

import statistics
import sys

from .measure import ROOT, WORK, Load, Row, example, in_turn, run

JAXLIB = "jaxlib==0.10.0"


def jaxlib_python():
    """A Python that has jaxlib."""
    directory = WORK / "jaxlib"
    python = directory / "bin" / "python"
    try:
        run([python, "-c", "import jaxlib._jax"])
    except (OSError, RuntimeError):
        run([sys.executable, "-m", "venv", "--clear", directory])
        run([python, "-m", "pip", "install", "--quiet", JAXLIB])
    return python


def latencies(command, clients, options):
    """The mean of the times in microseconds of so many clients at once, by the kind of call. Where processors are the bound, the
    mean says what a call costs all; the median says how unevenly."""
    # A process's first calls take longer, and are to count for little with few clients too.
    calls = 5 if options.smallest else max(200, 4000 // clients)
    lines = (line.split("\t") for line in run([*command, calls, clients], cwd=ROOT / "ci").splitlines())
    return {kind: float(mean) for _, kind, mean, *_ in lines}


def commands(options):
    """How the calls of so many clients are measured: ours, and jaxlib's."""
    node = example("node", "dev" if options.smallest else "release")
    return [node, "latency"], lambda: [jaxlib_python(), "-B", "-m", "benchmarks.jaxlib_latency"]


def measure_distributed(options):
    ours, theirs = commands(options)
    if options.smallest:
        load = Load()
        measured = latencies(ours, 2, options)
        yield Row("distributed: set, 2 clients", [measured["set"]], "us", load.mean())
        return
    theirs = theirs()
    for clients in [2, 64]:
        values, load = in_turn(
            options.rounds,
            ours=lambda: latencies(ours, clients, options),
            theirs=lambda: latencies(theirs, clients, options),
        )
        for kind in ["set", "get", "barrier"]:
            both = [[measured[kind] for measured in values[side]] for side in ["ours", "theirs"]]
            what = f"distributed: {kind}, {clients} clients at once"
            yield Row(what, both[0], "us", load, f"{JAXLIB}, from Python", both[1])

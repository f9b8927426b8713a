"""What the benchmarks share: how something is timed, the rounds, and a row of the table."""

import dataclasses
import os
import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")
# What the benchmarks make and keep, so that a second run need not make it again.
WORK = TARGET / "benchmarks"


@dataclasses.dataclass
class Options:
    """How much is to be measured."""

    rounds: int
    smallest: bool


@dataclasses.dataclass
class Row:
    """One line of the table. Times and what else is counted are lists, one for each round."""

    what: str
    ours: list
    unit: str
    load: float
    rival: str = ""
    theirs: list = dataclasses.field(default_factory=list)
    # What the ratio is to be at most, where there is a rival, else our number.
    goal: float | None = None

    def ratios(self):
        return [ours / theirs for ours, theirs in zip(self.ours, self.theirs)]

    def compared(self):
        """What the goal is for, round by round."""
        return self.ratios() if self.theirs else self.ours

    def cells(self):
        values = self.compared()
        digits = 3 if self.theirs else 1
        spread = f"{number(min(values), digits)} to {number(max(values), digits)}" if len(values) > 1 else ""
        goal = "" if self.goal is None else f"{self.goal:g}"
        if self.goal is not None and statistics.median(values) > self.goal:
            goal += ", missed"
        return [
            self.what,
            self.rival,
            f"{number(statistics.median(self.theirs))} {self.unit}" if self.theirs else "",
            f"{number(statistics.median(self.ours))} {self.unit}".strip(),
            number(statistics.median(values), digits) if self.theirs else "",
            spread,
            goal,
            f"{self.load:.1f}",
        ]


HEADER = ["what", "rival", "rival's", "ours", "ratio", "spread", "goal", "load"]


def number(value, digits=2):
    """With as many digits as say something."""
    if isinstance(value, int):
        return str(value)
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.{digits}f}"


def table(header, rows):
    """A table in Markdown, aligned."""
    rows = [header, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


class Load:
    """How many processors other processes kept busy meanwhile, on average."""

    def __init__(self):
        self.start = self.now()

    @staticmethod
    def now():
        # User, nice, system, then idle and waiting for disks, interrupts and stolen time.
        ticks = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        busy = (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")
        return busy - sum(os.times()[:4]), time.monotonic()

    def mean(self):
        (busy, instant), (busy_before, before) = self.now(), self.start
        return max(0.0, (busy - busy_before) / max(instant - before, 0.01))


def run(command, **options):
    """Runs a command to its end and gives what it printed."""
    environment = os.environ | options.pop("env", {})
    done = subprocess.run(
        [str(word) for word in command], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, **options
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(action):
    """How long `action` took. What was written before is on the disk first, so that no run pays for another."""
    os.sync()
    start = time.monotonic()
    action()
    return time.monotonic() - start


def in_turn(rounds, **measured):
    """Measures each in each round, the first one another each time; gives the lists of what they gave, and the load meanwhile."""
    load = Load()
    names = list(measured)
    values = {name: [] for name in names}
    for count in range(rounds):
        shift = count % len(names)
        for name in names[shift:] + names[:shift]:
            values[name].append(measured[name]())
    return values, load.mean()


def example(name, profile):
    """Compiles an example program and gives its path. In a job of CI `ci/test` has compiled it already."""
    directory = {"dev": "debug"}.get(profile, profile)
    run(["cargo", "build", "--quiet", "--workspace", "--example", name, "--profile", profile], cwd=ROOT)
    return TARGET / directory / "examples" / name

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


def latencies(command):
    """The mean of the times in microseconds, by the number of clients and the kind of call. Where processors are the bound, the
    mean says what a call costs all; the median says how unevenly."""
    lines = (line.split("\t") for line in run(command, cwd=ROOT / "ci").splitlines())
    return {(int(clients), kind): float(mean) for clients, kind, mean, *_ in lines}


def commands(options):
    """How the calls of so many clients are measured: ours, and jaxlib's."""
    node = example("node", "dev" if options.smallest else "release")
    return [node, "latency"], lambda: [jaxlib_python(), "-B", "-m", "benchmarks.jaxlib_latency"]


def measure_distributed(options):
    ours, theirs = commands(options)
    if options.smallest:
        load = Load()
        measured = latencies([*ours, 5, 2])
        yield Row("distributed: set, 2 clients", [measured[2, "set"]], "us", load.mean())
        return
    numbers, calls, theirs = [2, 64], 200, theirs()
    values, load = in_turn(
        options.rounds,
        ours=lambda: latencies([*ours, calls, *numbers]),
        theirs=lambda: latencies([*theirs, calls, *numbers]),
    )
    for clients in numbers:
        for kind in ["set", "get", "barrier"]:
            both = [[measured[clients, kind] for measured in values[side]] for side in ["ours", "theirs"]]
            what = f"distributed: {kind}, {clients} clients at once"
            yield Row(what, both[0], "us", load, f"{JAXLIB}, from Python", both[1])

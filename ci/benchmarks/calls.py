"""Calls through the bindings and the examples' layer, against the same calls by hand. Each round is a process of its own, and
its number the median of many rounds in it, in which both take turns."""

import statistics

from .measure import Load, Row, example, run


def rounds_of(command, rounds):
    """What the process prints, round by round: the columns of its lines, by the name before the last two."""
    for _ in range(rounds):
        works = {}
        for line in run(command).splitlines():
            *name, ours, theirs = line.split("\t")
            works.setdefault("".join(name), []).append((float(ours), float(theirs)))
        yield works


def rows(name_of, rival, unit, command, options, goal):
    load = Load()
    ours, theirs = {}, {}
    for works in rounds_of(command, options.rounds):
        for work, pairs in works.items():
            # The ratio of neighbours is steadier than either's time: a busy machine slows both.
            ratio = statistics.median(one / other for one, other in pairs)
            time = statistics.median(other for _, other in pairs)
            ours.setdefault(work, []).append(time * ratio)
            theirs.setdefault(work, []).append(time)
    for work, times in ours.items():
        yield Row(name_of(work), times, unit, load.mean(), rival, theirs[work], goal)


def measure_mlir(options):
    program = example("call_cost", "dev" if options.smallest else "release")
    command = [program, 1 if options.smallest else 20]
    yield from rows(lambda work: f"MLIR: {work}", "the same calls from C", "ns", command, options, 1.02)


def measure_dispatch(options):
    program = example("dispatch_cost", "dev" if options.smallest else "release")
    command = [program, 1 if options.smallest else 20]
    what = "PJRT: a run through the examples' layer"
    yield from rows(lambda _: what, "the same calls by hand", "us", command, options, 1.1)

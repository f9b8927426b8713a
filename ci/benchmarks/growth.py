"""How costs grow with size: of an artifact, of a crowd of processes, of the store, of a cluster."""

import dataclasses
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import time
from pathlib import Path

from . import distributed
from .fetch import Ours, by_hand, emptied, script_environment, some_library, warm
from .files import MB, Server, archive, cpu_library
from .measure import ROOT, TARGET, WORK, Load, example, in_turn, run, seconds


@dataclasses.dataclass
class Growth:
    """A table and a plot: a line for each of `series`, whose values are medians."""

    name: str
    title: str
    x_label: str
    y_label: str
    load: float
    series: dict = dataclasses.field(default_factory=dict)
    # Columns of the table that the plot does not have.
    more: dict = dataclasses.field(default_factory=dict)

    def add(self, x, name, values, more=False):
        (self.more if more else self.series).setdefault(name, []).append((x, statistics.median(values)))


def archives(options, ours):
    """Where archives are, and what their libraries repeat."""
    if options.smallest:
        return WORK / "smallest", some_library(ours.program)
    return WORK / "archives", cpu_library()


def measure_artifact(options):
    ours = Ours()
    directory, content = archives(options, ours)
    growth = Growth("artifact", "Fetching an archive", "MB of library", "s", 0)
    load = Load()
    for size in [1, 2] if options.smallest else [10, 100, 1000, 4000]:
        file = archive(directory, content, size * MB)
        server, ours.peaks = Server(directory), []
        values, _ = in_turn(
            options.rounds,
            ours=lambda: ours.from_server(server, file),
            theirs=lambda: by_hand(server, file),
        )
        server.shutdown()
        growth.add(size, "ours", values["ours"])
        growth.add(size, "curl, sha256sum, tar", values["theirs"])
        growth.add(size, "MB of archive", [file.path.stat().st_size / MB], more=True)
        growth.add(size, "ratio", [a / b for a, b in zip(values["ours"], values["theirs"])], more=True)
        growth.add(size, "peak memory, MiB", ours.peaks, more=True)
    growth.load = load.mean()
    return growth


def measure_processes(options):
    """Processes that need one artifact at once, of which one fetches it and the others wait."""
    ours, store = Ours(), WORK / "store"
    size = 1 if options.smallest else 200
    directory, content = archives(options, ours)
    file = archive(directory, content, size * MB)
    server = Server(directory)
    command = [str(word) for word in [ours.program, *file.arguments(server.url(file.path), store)]]
    growth = Growth("processes", f"Processes that need one archive of {size} MB at once", "processes", "s", 0)
    load = Load()

    def together(count):
        emptied(store)
        server.requests = 0

        def fetch():
            environment = os.environ | {"NO_PROXY": "*"}
            processes = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) for _ in range(count)]
            if any([process.wait() for process in processes]):
                raise RuntimeError("a process failed")

        return seconds(fetch), server.requests

    for count in [1, 2] if options.smallest else [1, 2, 4, 8, 16, 32]:
        times, requests = zip(*(together(count) for _ in range(options.rounds)))
        growth.add(count, "until the last has it", times)
        growth.add(count, "downloads", requests, more=True)
    server.shutdown()
    shutil.rmtree(store)
    growth.load = load.mean()
    return growth


def linked(entry, target):
    """The same entry in another store; where it can be, in no place of its own."""
    for file in [path for path in entry.rglob("*") if path.is_file()]:
        copy = target / file.relative_to(entry)
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(file, copy)
        except OSError:
            shutil.copy2(file, copy)


def fill(store, entry, count):
    """Gives the store so many entries of other pins, each like `entry`."""
    kept = entry.name.split("-")[1]
    for index in range(count):
        linked(entry, store / "entries" / f"{hashlib.sha256(str(index).encode()).hexdigest()}-{kept}")


def cpu_entry(program):
    """The CPU plugin's entry of the user's store, which any build of what depends on its crate fills."""
    example("dispatch_cost", "dev")
    plan = json.loads(run([program, "plan", "--components", "pjrt-cpu", "--json"]))
    library = next(Path(step["path"]) for step in plan["parts"][0]["sources"] if step["source"] == "store")
    return Path(plan["store"]) / "entries" / library.relative_to(Path(plan["store"]) / "entries").parts[0]


def measure_store(options):
    ours, store = Ours(), WORK / "growing"
    small = archive(WORK / "smallest", some_library(ours.program), MB)
    server = Server(small.path.parent)
    ours.from_server(server, small, keep=True)
    server.shutdown()
    (entry,) = (WORK / "store" / "entries").iterdir()
    run(["cargo", "build", "--quiet", "--workspace", "--bin", "ryft-xla"], cwd=ROOT)
    program = TARGET / "debug" / "ryft-xla"
    plugin = cpu_entry(program)
    growth = Growth("store", "A store that grows", "entries", "ms", 0)
    load = Load()
    environment = script_environment(store)

    def command(*arguments):
        start = time.monotonic()
        run([program, *arguments], env={"RYFT_XLA_CACHE_DIR": str(store)})
        return (time.monotonic() - start) * 1000

    for count in [1, 10] if options.smallest else [1, 10, 100, 1000, 10_000]:
        times = {"a build script": [], "list": [], "clean": []}
        for _ in range(options.rounds):
            emptied(store)
            linked(plugin, store / "entries" / plugin.name)
            fill(store, entry, count - 1)
            times["a build script"].append(warm(ours.program, environment))
            times["list"].append(command("list"))
            times["clean"].append(command("clean", "--other-pins", "--force"))
        for name, values in times.items():
            growth.add(count, name, values)
    shutil.rmtree(store)
    growth.load = load.mean()
    return growth


def measure_nodes(options):
    ours, theirs = distributed.commands(options)
    growth = Growth("nodes", "Calls of the distributed runtime, all nodes at once", "nodes", "us", 0)
    load = Load()
    measured = {"ours": ours} if options.smallest else {"ours": ours, "jaxlib": theirs()}
    for count in [2] if options.smallest else [2, 4, 8, 16, 32, 64, 128, 256]:
        values, _ = in_turn(
            options.rounds,
            **{name: lambda command=command: distributed.latencies(command, count, options) for name, command in measured.items()},
        )
        for kind in ["connect", "set", "get", "barrier"]:
            for name, measurements in values.items():
                means = [one[kind] for one in measurements]
                if kind == "connect":
                    growth.add(count, f"connect, {name}, us", means, more=True)
                else:
                    growth.add(count, f"{kind}, {name}", means)
    growth.load = load.mean()
    return growth

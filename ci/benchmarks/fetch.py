"""Fetching, at opt-level 0 as cargo compiles build scripts, against the tools that a person would use for the same; and a
build script that has all that it needs in the store."""

import shutil
import statistics
import time

from .files import MB, Server, archive, cpu_library, small_wheel, wheel
from .measure import WORK, Load, Row, example, in_turn, run, seconds

# As our own source runs it: what `python3` is may have to be found out first.
PIP = ["python3", "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-cache-dir"]
PIP += ["--disable-pip-version-check", "--root-user-action", "ignore"]


def zlib():
    """Which zlib our program decompresses with."""
    return run([example("benchmark", "dev"), "zlib"]).strip()


def emptied(path):
    """An empty directory."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def some_library(program):
    """Machine code that needs no network: the beginning of a program of ours."""
    return program.read_bytes()[: 2 * MB]


class Ours:
    """Our program, and the most memory that it ever held, in MiB, round by round."""

    def __init__(self):
        self.program = example("benchmark", "dev")
        self.peaks = []

    def fetch(self, file, location, environment, keep=False):
        store = WORK / "store"
        shutil.rmtree(store, ignore_errors=True)
        command = [self.program, *file.arguments(location, store)]
        printed = []
        elapsed = seconds(lambda: printed.append(run(command, env=environment)))
        self.peaks.append(int(printed[0]) / 1024)
        if not keep:
            shutil.rmtree(store)
        return elapsed

    def from_server(self, server, file, keep=False):
        return self.fetch(file, server.url(file.path), {"NO_PROXY": "*"}, keep)

    def rows(self, what, rival, values, load, goal):
        yield Row(what, values["ours"], "s", load, rival, values["theirs"], goal)
        yield Row(f"{what}: peak memory", self.peaks, "MiB", load, goal=64)


def by_hand(server, file):
    """curl, sha256sum and tar, one after the other."""
    directory = emptied(WORK / "theirs")
    path = directory / file.path.name

    def tools():
        run(["curl", "--silent", "--fail", "--noproxy", "*", server.url(file.path), "--output", path])
        run(["sha256sum", path])
        run(["tar", "--extract", "--gzip", "--directory", directory, "--file", path])

    elapsed = seconds(tools)
    shutil.rmtree(directory)
    return elapsed


def measure_archive(options):
    ours = Ours()
    if options.smallest:
        file = archive(WORK / "smallest", some_library(ours.program), 2 * MB)
    else:
        file = archive(WORK / "archives", cpu_library(), 200 * MB)
    server = Server(file.path.parent)
    values, load = in_turn(
        options.rounds,
        ours=lambda: ours.from_server(server, file),
        theirs=lambda: by_hand(server, file),
    )
    server.shutdown()
    what = f"archive of {file.unpacked // MB} MB: download, verify, unpack"
    yield from ours.rows(what, "curl, sha256sum, tar", values, load, 0.5)


def measure_wheel(options):
    ours = Ours()
    smallest = emptied(WORK / "smallest-wheel")
    file = small_wheel(smallest, some_library(ours.program)) if options.smallest else wheel("pjrt-cpu")
    environment = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(file.path.parent)}

    def install():
        target = emptied(WORK / "theirs") / "target"
        return seconds(lambda: run([*PIP, "--target", target, file.path]))

    values, load = in_turn(options.rounds, ours=lambda: ours.fetch(file, file.path.name, environment), theirs=install)
    shutil.rmtree(WORK / "theirs")
    what = f"wheel of {file.path.stat().st_size / MB:.0f} MB: pip, verify, unpack"
    yield from ours.rows(what, "pip install --target", values, load, 0.9)


def script_environment(store=None):
    """What cargo tells a build script of the target, and what has it look into the store alone."""
    environment = {"RYFT_XLA_SOURCES": "store"}
    for line in run(["rustc", "--print", "cfg"]).splitlines():
        name, _, value = line.partition("=")
        if name in ("target_os", "target_arch", "target_env"):
            environment[f"CARGO_CFG_{name.upper()}"] = value.strip('"')
    return environment | ({"RYFT_XLA_CACHE_DIR": str(store)} if store else {})


def warm(program, environment, runs=10):
    """How many milliseconds a build script takes; it is short, so it runs several times."""
    times = []
    for _ in range(runs):
        start = time.monotonic()
        run([program, "warm"], env=environment)
        times.append(time.monotonic() - start)
    return statistics.median(times) * 1000


def measure_warm(options):
    # Any build of what depends on the CPU plugin's crate fills the store.
    example("dispatch_cost", "dev")
    ours, environment, load = Ours(), script_environment(), Load()
    times = [warm(ours.program, environment) for _ in range(options.rounds)]
    yield Row("warm build script", times, "ms", load.mean(), goal=20)

"""The README's first command, on a machine that has neither crates nor libraries nor anything compiled."""

import os
import shutil
from pathlib import Path

from .fetch import Ours, emptied
from .files import download, wheel
from .measure import ROOT, WORK, Load, Row, in_turn, run, seconds

COMMAND = ["cargo", "run", "--quiet", "--locked", "--example", "quickstart"]


def empty_home():
    """Cargo's directory with nothing but the user's configuration."""
    home = emptied(WORK / "first" / "home")
    used = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    if (used / "config.toml").exists():
        shutil.copy(used / "config.toml", home)
    return {"CARGO_HOME": str(home)}


def environment(wheels=None):
    """An empty store and nothing compiled. With a directory of wheels no package index is asked."""
    directory = WORK / "first"
    paths = {"CARGO_TARGET_DIR": emptied(directory / "target"), "RYFT_XLA_CACHE_DIR": emptied(directory / "store")}
    if wheels:
        paths |= {"RYFT_XLA_SOURCES": "store,wheel", "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": wheels}
    return {name: str(path) for name, path in paths.items()} | {"PIP_NO_CACHE_DIR": "1"}


def measure_first_command(options):
    if options.smallest:
        return
    run(["cargo", "fetch", "--locked"], cwd=ROOT)
    files = [wheel("mlir"), wheel("pjrt-cpu")]
    local = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(files[0].path.parent)}
    ours = Ours()
    kept = {}

    def whole():
        kept["environment"] = environment(local["PIP_FIND_LINKS"])
        return seconds(lambda: run(COMMAND, cwd=ROOT, env=kept["environment"]))

    def start():
        return seconds(lambda: run(COMMAND, cwd=ROOT, env=kept["environment"]))

    def compilation():
        # The store has been filled by the run of the whole.
        shutil.rmtree(kept["environment"]["CARGO_TARGET_DIR"])
        return seconds(lambda: run(["cargo", "build", *COMMAND[2:]], cwd=ROOT, env=kept["environment"]))

    def unpacking():
        return sum(ours.fetch(file, file.path.name, local) for file in files)

    def round_of_all():
        return {"whole": whole(), "start": start(), "compile": compilation(), "unpack": unpacking()}

    values, load = in_turn(options.rounds, all=round_of_all)
    parts = {name: [values_of_round[name] for values_of_round in values["all"]] for name in values["all"][0]}
    first = "first command"
    yield Row(f"{first}, crates and wheels on this machine", parts["whole"], "s", load, goal=45)
    yield Row("of it: compile", parts["compile"], "s", load)
    yield Row("of it: pip, verify and unpack two wheels", parts["unpack"], "s", load)
    yield Row("of it: run the program again", parts["start"], "s", load)

    # What depends on the network, once.
    load = Load()
    crates = seconds(lambda: run(["cargo", "tree", "--locked", "--package", "ryft-xla-examples"], cwd=ROOT, env=empty_home()))
    yield Row("network: crates, once", [crates], "s", load.mean())
    wheels = emptied(WORK / "first" / "wheels")
    load = Load()
    fetched = seconds(lambda: [download(file.path.name, wheels) for file in files])
    yield Row("network: pip download of two wheels, once", [fetched], "s", load.mean())
    empty, load = environment() | empty_home(), Load()
    everything = seconds(lambda: run(COMMAND, cwd=ROOT, env=empty))
    yield Row(f"{first}, network included, once", [everything], "s", load.mean())
    shutil.rmtree(WORK / "first")

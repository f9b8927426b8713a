"""Clean builds with everything in the store, against the published ryft-xla-sys."""

import shutil

from .fetch import emptied
from .measure import ROOT, WORK, Load, Row, in_turn, run, seconds

PUBLISHED = "ryft-xla-sys =0.0.2"
MANIFEST = """[package]
name = "published"
edition = "2024"
[dependencies]
ryft-xla-sys = "=0.0.2"
[workspace]
"""


def crates(*arguments):
    """How many crates are compiled, build scripts' included."""
    tree = run(["cargo", "tree", *arguments, "--edges", "normal,build", "--prefix", "none", "--format", "{p}"], cwd=ROOT)
    return len({line.split(" (")[0] for line in tree.splitlines() if line})


def published():
    """The arguments of cargo for a package that depends on the published crate."""
    directory = WORK / "published"
    (directory / "src").mkdir(parents=True, exist_ok=True)
    (directory / "src" / "lib.rs").touch()
    (directory / "Cargo.toml").write_text(MANIFEST)
    return ["--manifest-path", directory / "Cargo.toml"]


def clean_build(*arguments, may_fail=False):
    """The time of a build from nothing, of what cargo has at hand."""
    target = emptied(WORK / "build")

    def build():
        try:
            run(["cargo", "build", "--offline", "--target-dir", target, *arguments], cwd=ROOT)
        except RuntimeError as error:
            # It ends when its own build script has been compiled and finds no release.
            if not (may_fail and "failed to run custom build command for `ryft-xla-sys" in str(error)):
                raise

    elapsed = seconds(build)
    shutil.rmtree(target)
    return elapsed


FACADE = ["--package", "ryft-xla-sys"]
PJRT = ["--package", "ryft-pjrt-sys", "--no-default-features"]


def measure_crates(options):
    theirs = published()
    load = Load()
    count = crates(*FACADE)
    yield Row("crates of the facade", [count], "", load.mean(), goal=70)
    if not options.smallest:
        yield Row("crates of ryft-pjrt-sys alone", [crates(*PJRT)], "", load.mean())
        yield Row(f"crates of {PUBLISHED}", [crates(*theirs, *FACADE)], "", load.mean())


def measure_build(options):
    if options.smallest:
        return
    theirs = published()
    run(["cargo", "fetch", *theirs])
    run(["cargo", "build", *FACADE], cwd=ROOT)  # fills the store, and fetches what is to be compiled
    values, load = in_turn(
        options.rounds,
        facade=lambda: clean_build(*FACADE),
        pjrt=lambda: clean_build(*PJRT),
        published=lambda: clean_build(*theirs, may_fail=True),
    )
    rival = f"published {PUBLISHED}"
    yield Row("clean build of the facade", values["facade"], "s", load, rival, values["published"], 0.4)
    yield Row(
        "clean build of ryft-pjrt-sys --no-default-features", values["pjrt"], "s", load, rival, values["published"], 0.2
    )

"""Clean builds with everything in the store, against the published ryft-xla-sys."""

import shutil

from .fetch import emptied
from .measure import ROOT, WORK, Load, Row, in_turn, run, seconds

PUBLISHED = "ryft-xla-sys =0.0.2"
MANIFEST = """[package]
name = "{name}"
edition = "2024"
[dependencies]
{dependency}
[workspace]
"""


def crates(manifest):
    """How many crates are compiled for the package that a user would have, build scripts' included."""
    arguments = ["--edges", "normal,build", "--prefix", "none", "--format", "{p}"]
    tree = run(["cargo", "tree", "--manifest-path", manifest, *arguments])
    lines = {line.split(" (")[0] for line in tree.splitlines() if line}
    return len([line for line in lines if not line.startswith(f"{manifest.parent.name} ")])


def user(name, dependency):
    """The manifest of a package, outside this workspace, that depends on one crate. Both sides are measured from such a one,
    with cargo's own profile."""
    directory = WORK / name
    (directory / "src").mkdir(parents=True, exist_ok=True)
    (directory / "src" / "lib.rs").touch()
    manifest = directory / "Cargo.toml"
    manifest.write_text(MANIFEST.format(name=name, dependency=dependency))
    return manifest


def published():
    return user("published", 'ryft-xla-sys = "=0.0.2"')


def facade():
    return ours("facade", f'ryft-xla-sys = {{ path = "{ROOT}/crates/ryft-xla-sys" }}')


def pjrt():
    return ours("pjrt", f'ryft-pjrt-sys = {{ path = "{ROOT}/crates/ryft-pjrt-sys", default-features = false }}')


def ours(name, dependency):
    """A user of a crate of this workspace, with the versions that the workspace has of the others."""
    manifest = user(name, dependency)
    shutil.copy(ROOT / "Cargo.lock", manifest.parent)
    return manifest


def clean_build(manifest, may_fail=False):
    """The time of a build from nothing, of what cargo has at hand. Our crates come from a directory, and are compiled as those
    of a registry are: as a whole, not by increments."""
    target = emptied(WORK / "build")

    def build():
        try:
            arguments = ["--offline", "--target-dir", target, "--manifest-path", manifest]
            run(["cargo", "build", *arguments], env={"CARGO_INCREMENTAL": "0"})
        except RuntimeError as error:
            # It ends when its own build script has been compiled and finds no release.
            if not (may_fail and "failed to run custom build command for `ryft-xla-sys" in str(error)):
                raise

    elapsed = seconds(build)
    shutil.rmtree(target)
    return elapsed


def measure_crates(options):
    load = Load()
    count = crates(facade())
    yield Row("crates of the facade", [count], "", load.mean(), goal=70)
    if not options.smallest:
        yield Row("crates of ryft-pjrt-sys alone", [crates(pjrt())], "", load.mean())
        yield Row(f"crates of {PUBLISHED}", [crates(published())], "", load.mean())


def measure_build(options):
    if options.smallest:
        return
    packages = {"facade": facade(), "pjrt": pjrt(), "published": published()}
    for manifest in packages.values():
        run(["cargo", "fetch", "--manifest-path", manifest])
    run(["cargo", "build", "--package", "ryft-xla-sys"], cwd=ROOT)  # fills the store
    values, load = in_turn(
        options.rounds,
        facade=lambda: clean_build(packages["facade"]),
        pjrt=lambda: clean_build(packages["pjrt"]),
        published=lambda: clean_build(packages["published"], may_fail=True),
    )
    rival = f"published {PUBLISHED}"
    yield Row("clean build of the facade", values["facade"], "s", load, rival, values["published"], 0.4)
    yield Row(
        "clean build of ryft-pjrt-sys --no-default-features", values["pjrt"], "s", load, rival, values["published"], 0.2
    )

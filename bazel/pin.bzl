"""Reads the pin, so that nothing of it is written twice: the XLA commit, from `xla-commit.toml`."""

# From the directory of this workspace.
PIN = "../build-support/xla-commit.toml"

def parse_pin(text):
    """The table `[xla]` of the pin.

    Args:
      text: the contents of `xla-commit.toml`.

    Returns:
      A dictionary of its keys and values, which are all strings.
    """
    values = {}
    table = ""
    for line in text.split("\n"):
        line = line.strip()
        if line.startswith("["):
            table = line
        elif table == "[xla]" and not line.startswith("#") and "=" in line:
            key, _, value = line.partition("=")
            values[key.strip()] = value.strip().strip("\"")
    if "commit" not in values:
        fail("the pin has no commit of XLA")
    return values

def pin_bzl(values):
    """What other files load of the pin.

    Args:
      values: what `parse_pin` gives.

    Returns:
      The text of a `.bzl` file with `XLA_COMMIT`.
    """
    return "\"\"\"Written from xla-commit.toml.\"\"\"\n\nXLA_COMMIT = {}\n".format(repr(values["commit"]))

def _pin_repository_impl(repository_ctx):
    path = repository_ctx.path(repository_ctx.attr.workspace_file).dirname
    text = repository_ctx.read(str(path) + "/" + PIN)
    repository_ctx.file("pin.bzl", pin_bzl(parse_pin(text)))
    repository_ctx.file("BUILD.bazel", "")

pin_repository = repository_rule(
    implementation = _pin_repository_impl,
    attrs = {
        "workspace_file": attr.label(
            default = "//:WORKSPACE",
            doc = "A file at the top of this workspace.",
        ),
    },
    doc = "A repository whose `pin.bzl` has the XLA commit. It is read again at every build.",
    local = True,
)

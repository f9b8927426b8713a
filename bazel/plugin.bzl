"""A PJRT plugin: a shared library that exports `GetPjrtApi` alone."""

load(":archive.bzl", "archive")

def pjrt_plugin(name, deps):
    """The plugin `lib<name>.so`, alone in the folder `<name>`.

    Args:
      name: the plugin's name.
      deps: what it is made of.
    """
    native.cc_binary(
        name = "lib" + name + ".so",
        additional_linker_inputs = [":plugin.lds"],
        linkopts = [
            "-Wl,--version-script,$(location :plugin.lds)",
            "-Wl,--no-undefined",
        ],
        linkshared = True,
        tags = ["manual"],
        deps = deps,
    )
    archive(
        name = name,
        libraries = [":lib" + name + ".so"],
        library_directory = "",
        tags = ["manual"],
    )

"""The archive: a folder with `lib/`, `include/` and `proto/`, as releases have it and as the source `bazel` stores it."""

load(":layout.bzl", "place")

def _archive_impl(ctx):
    roots = ctx.attr.roots
    files = [(ctx.attr.library_directory, file.basename, file) for file in ctx.files.libraries]
    for api in ctx.attr.headers:
        for file in api[CcInfo].compilation_context.headers.to_list():
            files.append(("include/", place(file.short_path, roots, ctx.attr.public_headers), file))
    for messages in ctx.attr.protos:
        for file in messages[ProtoInfo].transitive_sources.to_list():
            files.append(("proto/", place(file.short_path, roots, ctx.attr.public_protos), file))

    # A header may be there as itself and as a link of its rule: one of the two is enough.
    chosen = {}
    for folder, path, file in files:
        if path != None and folder + path not in chosen:
            chosen[folder + path] = file
    outputs = []
    for path, file in chosen.items():
        output = ctx.actions.declare_file(ctx.label.name + "/" + path)
        ctx.actions.symlink(output = output, target_file = file)
        outputs.append(output)
    return [DefaultInfo(files = depset(outputs))]

archive = rule(
    implementation = _archive_impl,
    attrs = {
        "headers": attr.label_list(
            doc = "Libraries whose headers, with all that they include, are looked through.",
            providers = [CcInfo],
        ),
        "libraries": attr.label_list(
            allow_files = [".a", ".lib", ".so"],
            doc = "The libraries.",
        ),
        "library_directory": attr.string(
            default = "lib/",
            doc = "Where the libraries are put; empty for the top.",
        ),
        "protos": attr.label_list(
            doc = "Messages; what they import comes with them.",
            providers = [ProtoInfo],
        ),
        "public_headers": attr.string_list(doc = "Which headers are kept, by the path that includes them, with one `*` at most."),
        "public_protos": attr.string_list(doc = "Which messages' files are kept, by the path that imports them."),
        "roots": attr.string_list(doc = "The directories that those paths are relative to: `REPOSITORY/DIRECTORY/`."),
    },
    doc = "A folder of its own name with `lib/`, `include/` and `proto/`.",
)

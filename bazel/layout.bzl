"""Where a file stands in an archive. Pure functions, so that they run in any Starlark interpreter."""

_VIRTUAL = "/_virtual_includes/"

def _matches(path, pattern):
    """Whether a path matches a pattern with one `*`, which stands for anything, also for slashes."""
    if "*" not in pattern:
        return path == pattern
    start, _, end = pattern.partition("*")
    return len(path) >= len(start) + len(end) and path.startswith(start) and path.endswith(end)

def include_path(short_path, roots):
    """The path that C++ includes a file by, or that a message is imported by.

    Args:
      short_path: the file's `short_path`: relative to its repository, or `../REPOSITORY/...`.
      roots: directories that paths are relative to, as `REPOSITORY/DIRECTORY/`. The longest that fits counts.

    Returns:
      The path, or None where the file is below none of the roots.
    """
    if _VIRTUAL in short_path:
        # A rule with another include prefix links its headers to where they are included from: NAME/PATH.
        _, _, rest = short_path.partition(_VIRTUAL)
        return rest.partition("/")[2]
    path = short_path[len("../"):] if short_path.startswith("../") else short_path
    best = None
    for root in roots:
        if path.startswith(root) and (best == None or len(root) > len(best)):
            best = root
    return None if best == None else path[len(best):]

def place(short_path, roots, patterns):
    """The path of a file below `include/` or `proto/`.

    Args:
      short_path: as for `include_path`.
      roots: as for `include_path`.
      patterns: what belongs to the archive, by include path, with one `*` at most.

    Returns:
      The path, or None where the file does not belong to the archive.
    """
    path = include_path(short_path, roots)
    if path == None:
        return None
    for pattern in patterns:
        if _matches(path, pattern):
            return path
    return None

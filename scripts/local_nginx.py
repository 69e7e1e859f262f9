"""nginx on a free port of this machine, with the ready file for hosts, for tests and measurements.

Standard library only, since tests, `scripts/bench` and `needs.py` import it. It runs as the one who starts it, from a
folder of its own: no file of the system's nginx is read or written.
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READY_FILE = ROOT / "examples/hosting/nginx.conf"
"""What hosts are given: docs/en/hosting.md."""

_PLACES = ("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")
_LONGEST_WAIT = 20
_AROUND = """\
{user}
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def program() -> str | None:
    """The nginx of this machine; Debian keeps it where only root's PATH looks."""
    return next(filter(None, map(shutil.which, ("nginx", *_PLACES))), None)


def site_file(port: int, root: Path, sub_path: str) -> str:
    """The ready file with the lines changed that it marks as the host's, for a site below ``sub_path`` (``a/b/``).

    Raises:
        ValueError: The ready file no longer has such a line.
    """
    changes = (
        ("listen 80; ", f"listen 127.0.0.1:{port}; "),
        ("    listen [::]:80;\n", ""),
        ("root /var/www/strategy;", f'root "{root}";'),
        ("error_page 404 /404.html;", f"error_page 404 /{sub_path}404.html;"),
    )
    text = READY_FILE.read_text(encoding="utf-8")
    for old, new in changes:
        if text.count(old) != 1:
            raise ValueError(f"{READY_FILE.name} has no single line with {old!r}")
        text = text.replace(old, new)
    return text


@contextmanager
def nginx_serves(root: Path, sub_path: str, folder: Path) -> Iterator[str]:
    """The address of the site that lies in ``root / sub_path``; ``folder`` is an empty one for what nginx writes.

    Raises:
        RuntimeError: nginx is missing, or does not start; with what it said.
    """
    nginx = program()
    if nginx is None:
        raise RuntimeError("nginx is missing")
    port = _free_port()
    user = "user root;" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(_AROUND.format(folder=folder, user=user), encoding="utf-8")
    (folder / "site.conf").write_text(site_file(port, root, sub_path), encoding="utf-8")
    command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(process, port, folder / "error.log")
        yield f"http://127.0.0.1:{port}/{sub_path}"
    finally:
        process.terminate()
        process.wait(_LONGEST_WAIT)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    said = log.read_text(encoding="utf-8") if log.exists() else ""
    raise RuntimeError(f"nginx did not start:\n{said}")

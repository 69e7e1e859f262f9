"""A web server that misbehaves, asked over the network of this machine."""

from __future__ import annotations

import gzip
import http.server
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import ClassVar

import pytest

from cyhoeddi.outputs.verification.answers import Answer, NoAnswer
from cyhoeddi.outputs.verification.fetching import USER_AGENT, WebFetcher

DIRECT = WebFetcher({})
BODY = "Tŷ a dŵr\n".encode() * 400


class Handler(http.server.BaseHTTPRequestHandler):
    """Each path is a way to misbehave; ``seen`` are the requests with their headers."""

    seen: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.seen.append((self.path, dict(self.headers)))
        name = self.path.strip("/").partition("/")[0].replace("-", "_")
        getattr(self, f"to_{name}", self.to_good)()

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        fields = {"Content_Type": "text/html; charset=utf-8", "Content_Length": str(len(body)), **headers}
        for field, value in fields.items():
            self.send_header(field.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def to_good(self) -> None:
        self.answer(BODY)

    def to_lost(self) -> None:
        self.answer(b"<p>Dim byd", 404)

    def to_gzip(self) -> None:
        self.answer(gzip.compress(BODY), Content_Encoding="gzip")

    def to_deflate(self) -> None:
        self.answer(zlib.compress(BODY), Content_Encoding="deflate")

    def to_brotli(self) -> None:
        self.answer(BODY, Content_Encoding="br")

    def to_not_gzip(self) -> None:
        self.answer(BODY, Content_Encoding="gzip")

    def to_half_gzip(self) -> None:
        self.answer(gzip.compress(BODY)[:-20], Content_Encoding="gzip")

    def to_bomb(self) -> None:
        self.answer(gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")

    def to_large(self) -> None:
        self.answer(BODY * 100)

    def to_half(self) -> None:
        self.answer(BODY, Content_Length=str(len(BODY) + 9))

    def to_chunks(self) -> None:
        self.answer(b"5\r\nabcde\r\n", Content_Length="0", Transfer_Encoding="chunked")

    def to_silent(self) -> None:
        time.sleep(1.5)

    def to_drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.drip(b"x")

    def to_drip_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.drip(b"x")

    def drip(self, piece: bytes) -> None:
        """A byte now and then: no single read takes long."""
        try:
            for _ in range(60):
                self.wfile.write(piece)
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    def to_moved(self) -> None:
        self.answer(b"", 301, Location="/good/t\u0177/".encode().decode("latin-1"))

    def to_moved_beside(self) -> None:
        self.answer(b"", 302, Location="../good/?a=b c")

    def to_loop(self) -> None:
        self.answer(b"", 302, Location="/loop2/")

    def to_loop2(self) -> None:
        self.answer(b"", 302, Location="/loop/")

    def to_endless(self) -> None:
        self.answer(b"", 302, Location=f"{self.path}x")

    def to_away(self) -> None:
        self.answer(b"", 302, Location="http://localhost:1/strategaeth/")

    def to_other_port(self) -> None:
        self.answer(b"", 302, Location="http://127.0.0.1:1/")

    def to_file(self) -> None:
        self.answer(b"", 302, Location="file:///etc/hostname")

    def to_plain(self) -> None:
        self.answer(b"", 302, Location=f"http://{self.headers['Host']}/good/")

    def do_CONNECT(self) -> None:
        """As a proxy: what comes from one side goes to the other."""
        self.seen.append((self.path, dict(self.headers)))
        host, _, port = self.path.partition(":")
        with socket.create_connection((host, int(port))) as there:
            self.send_response(200)
            self.end_headers()
            back = threading.Thread(target=self.carry, args=[there, self.connection])
            back.start()
            self.carry(self.connection, there)
            back.join()

    @staticmethod
    def carry(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)

    def to_user(self) -> None:
        self.answer(b"", 302, Location=f"http://a:b@{self.headers['Host']}/good/")

    def to_nowhere(self) -> None:
        self.answer(b"", 302, Location="http://[/")

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[int]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with serving() as port:
        yield f"http://127.0.0.1:{port}/"


def ask(base: str, path: str, seconds: float = 5) -> Answer | NoAnswer:
    return DIRECT.fetch(base + path, 1_000_000 if path != "large/" else 100_000, seconds)


@pytest.mark.parametrize(
    "path", ["good/", "gzip/", "deflate/", "moved/", "moved-beside/", "good/t%C5%B7/?a=b"]
)
def test_what_is_there_comes_as_it_was_before_it_was_packed(base: str, path: str) -> None:
    assert ask(base, path) == Answer(200, "text/html", BODY)


def test_a_status_is_told(base: str) -> None:
    assert ask(base, "lost/") == Answer(404, "text/html", b"<p>Dim byd")


@pytest.mark.parametrize(
    "path, trouble",
    [
        ("brotli/", "unreadable"),
        ("not-gzip/", "unreadable"),
        ("half-gzip/", "cut-off"),
        ("half/", "cut-off"),
        ("bomb/", "too-large"),
        ("large/", "too-large"),
        ("loop/", "redirect-loop"),
        ("endless/", "redirect-loop"),
        ("away/", "elsewhere"),
        ("other-port/", "elsewhere"),
        ("file/", "elsewhere"),
        ("user/", "elsewhere"),
        ("nowhere/", "elsewhere"),
    ],
)
def test_trouble(base: str, path: str, trouble: str) -> None:
    found = ask(base, path)
    assert isinstance(found, NoAnswer)
    assert found.trouble == trouble


def test_where_a_redirect_leads_is_told(base: str) -> None:
    assert ask(base, "away/") == NoAnswer("elsewhere", "http://localhost:1/strategaeth/")


@pytest.mark.parametrize("path", ["silent/", "drip/", "drip-headers/"])
def test_no_answer_takes_longer_than_it_may(base: str, path: str) -> None:
    started = time.monotonic()
    assert ask(base, path, 0.4) == NoAnswer("too-slow")
    assert time.monotonic() - started < 1.4


def test_it_says_who_asks_and_for_nothing_packed(base: str) -> None:
    Handler.seen.clear()
    ask(base, "good/who/")
    (path, headers) = Handler.seen[-1]
    assert path == "/good/who/"
    assert headers["User-Agent"] == USER_AGENT
    assert USER_AGENT.startswith("cyhoeddi-verify/")
    assert headers["Accept-Encoding"] == "identity"
    assert "Cookie" not in headers


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found = ask(f"http://127.0.0.1:{taken.getsockname()[1]}/", "good/")
    assert isinstance(found, NoAnswer)
    assert (found.trouble, bool(found.detail)) == ("not-reachable", True)


@pytest.mark.parametrize(
    "address", ["http://tŷ.invalid/", "http://nobody.invalid/", "http://127.0.0.1:99999/", "http://[::1/"]
)
def test_an_address_that_leads_nowhere(address: str) -> None:
    found = DIRECT.fetch(address, 1_000, 5)
    assert isinstance(found, NoAnswer)
    assert found.trouble == "not-reachable"


def _says(greeting: bytes) -> Callable[[socket.socket], None]:
    def say(listening: socket.socket) -> None:
        connected, _ = listening.accept()
        with connected:
            connected.recv(1_000)
            connected.sendall(greeting)

    return say


@pytest.mark.parametrize(
    "greeting", [b"SSH-2.0-x\r\n", b"", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200\r\n" + b"a" * 70_000]
)
def test_what_is_no_web_server_is_told(greeting: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_says(greeting), args=[listening])
        thread.start()
        found = ask(f"http://127.0.0.1:{listening.getsockname()[1]}/", "")
        thread.join()
    assert isinstance(found, NoAnswer)
    assert found.trouble in ("unreadable", "not-reachable")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost with its key in the same file, that nobody vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    key, own = file.with_name("key.pem"), file.with_name("certificate.pem")
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
    subprocess.run([*command, *names, "-keyout", str(key), "-out", str(own)], check=True, capture_output=True)
    file.write_bytes(key.read_bytes() + own.read_bytes())
    return file


@pytest.fixture(scope="module")
def secure(certificate: Path) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(context) as port:
        yield port


def test_a_certificate_that_nobody_vouches_for(secure: int) -> None:
    found = ask(f"https://localhost:{secure}/", "good/")
    assert isinstance(found, NoAnswer)
    assert (found.trouble, "self" in found.detail) == ("certificate", True)


def test_a_certificate_for_another_host(
    secure: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = ask(f"https://127.0.0.1:{secure}/", "good/")
    assert isinstance(found, NoAnswer)
    assert (found.trouble, "127.0.0.1" in found.detail) == ("certificate", True)


def test_no_certificate_where_one_is_due(base: str, secure: int) -> None:
    for address in (base.replace("http:", "https:"), f"http://localhost:{secure}/"):
        found = ask(address, "good/")
        assert isinstance(found, NoAnswer)
        assert found.trouble in ("not-reachable", "unreadable")


def test_https(secure: int, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    base = f"https://localhost:{secure}/"
    assert ask(base, "gzip/") == Answer(200, "text/html", BODY)
    assert ask(base, "drip/", 0.5) == NoAnswer("too-slow")


def test_https_through_a_proxy(
    base: str, secure: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("no_proxy", "")
    Handler.seen.clear()
    found = WebFetcher({"https": base}).fetch(f"https://localhost:{secure}/good/", 1_000_000, 5)
    assert found == Answer(200, "text/html", BODY)
    assert Handler.seen[0][0] == f"localhost:{secure}"


def test_a_redirect_from_https_to_http_is_not_followed(
    secure: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = ask(f"https://localhost:{secure}/", "plain/")
    assert found == NoAnswer("elsewhere", f"http://localhost:{secure}/good/")


def test_a_proxy_of_the_system_is_used(base: str) -> None:
    Handler.seen.clear()
    found = WebFetcher({"http": base.replace("http://", "http://dŵr:p%40ss@")}).fetch(
        "http://www.powys.example/good/", 1_000_000, 5
    )
    assert found == Answer(200, "text/html", BODY)
    path, headers = Handler.seen[-1]
    assert (path, headers["Host"]) == ("http://www.powys.example/good/", "www.powys.example")
    assert headers["Proxy-Authorization"] == "Basic ZMW1cjpwQHNz"

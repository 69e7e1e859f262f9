"""Asks a web server, politely: one file a request, within limits of time and size, on the host of the address only.

The standard library is enough, and shows its sockets: a time limit for a whole request has to close one, since a limit
for each read lets a server that sends a byte now and then go on for ever (urllib3's documentation says so of its own).
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from cyhoeddi import __version__
from cyhoeddi.outputs.verification.answers import Answer, NoAnswer

USER_AGENT = f"cyhoeddi-verify/{__version__} (compares published strategies with what was released)"

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_PIECE = 65_536
_LONGEST_DETAIL = 200
"""More characters of what a server says of itself are not repeated."""
_PORTS = {"http": 80, "https": 443}


class _TooLargeError(Exception):
    pass


class _UnknownPackingError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class WebFetcher:
    """Asks over HTTP; ``proxies`` by scheme, as the system's settings have them."""

    proxies: Mapping[str, str] = field(default_factory=getproxies)

    def fetch(self, address: str, largest: int, seconds: float) -> Answer | NoAnswer:
        """What is served at an address; a redirect is followed on its own host, and never away from HTTPS."""
        end = time.monotonic() + seconds
        seen = {address}
        for _ in range(_MOST_REDIRECTS + 1):
            found = self._once(address, largest, end)
            if not isinstance(found, str):
                return found
            target = _joined(address, found)
            if not _is_on_same_host(address, target):
                return NoAnswer("elsewhere", target[:_LONGEST_DETAIL])
            if target in seen:
                return NoAnswer("redirect-loop", target[:_LONGEST_DETAIL])
            seen.add(target)
            address = target
        return NoAnswer("redirect-loop", address[:_LONGEST_DETAIL])

    def _once(self, address: str, largest: int, end: float) -> Answer | NoAnswer | str:
        """An answer, why there is none, or the address of a redirect."""
        left = end - time.monotonic()
        if left <= 0:
            return NoAnswer("too-slow")
        limit = _TimeLimit(left)
        try:
            found = self._asked(urlsplit(address), largest, limit)
            # An answer without a length seems to end where the socket was closed.
            return NoAnswer("too-slow") if limit.is_over else found
        except _TooLargeError:
            return NoAnswer("too-large", str(largest))
        except _UnknownPackingError as error:
            return NoAnswer("unreadable", str(error))
        except Exception as error:  # noqa: BLE001 (a socket fails in many ways)
            # A socket that is closed while it is read fails in many ways, some of them errors of its wrappers.
            if isinstance(error, TimeoutError) or limit.is_over:
                return NoAnswer("too-slow" if limit.has_begun else "not-reachable")
            return _trouble(error)
        finally:
            limit.done()

    def _asked(self, parts: SplitResult, largest: int, limit: _TimeLimit) -> Answer | str:
        connection, target, headers = self._connection(parts, limit.seconds)
        try:
            connection.connect()
            limit.begin(connection.sock)
            connection.request("GET", target, headers={**_HEADERS, **headers})
            response = connection.getresponse()
            place = response.getheader("Location")
            if response.status in _REDIRECTS and place:
                return _as_text(place)
            media_type = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
            media_type = media_type[:_LONGEST_DETAIL]
            return Answer(response.status, media_type, _body(response, largest))
        finally:
            connection.close()

    def _connection(
        self, parts: SplitResult, seconds: float
    ) -> tuple[http.client.HTTPConnection, str, Mapping[str, str]]:
        """The connection, what is asked for over it, and the headers for a proxy."""
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        target = _quoted(parts.path or "/") + (f"?{_quoted(parts.query)}" if parts.query else "")
        proxy = self.proxies.get(parts.scheme)
        through = urlsplit(proxy) if proxy and not proxy_bypass(host) else None
        if through is None or not through.hostname:
            kind = _secure if parts.scheme == "https" else http.client.HTTPConnection
            return kind(host, port, timeout=seconds), target, {}
        own = _for_proxy(through)
        if parts.scheme == "https":
            tunnel = _secure(through.hostname, through.port or 80, timeout=seconds)
            tunnel.set_tunnel(host, port, headers=dict(own))
            return tunnel, target, {}
        plain = http.client.HTTPConnection(through.hostname, through.port or 80, timeout=seconds)
        return plain, f"http://{parts.netloc.rpartition('@')[2]}{target}", own


_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "Cache-Control": "no-cache",
    "Connection": "close",
}
"""Nothing that is stored on the way is asked for: what a reader gets from now on is what counts."""


class _TimeLimit:
    """Closes the socket when time is up, so that no read goes on."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self._end = seconds, time.monotonic() + seconds
        self._timer: threading.Timer | None = None
        self._socket: socket.socket | None = None
        self._is_over = False

    @property
    def is_over(self) -> bool:
        return self._is_over or time.monotonic() >= self._end

    @property
    def has_begun(self) -> bool:
        return self._timer is not None

    def begin(self, connected: socket.socket) -> None:
        self._socket = connected
        self._timer = threading.Timer(max(0.0, self._end - time.monotonic()), self._shut)
        self._timer.daemon = True
        self._timer.start()

    def done(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _shut(self) -> None:
        self._is_over = True
        # It may have been closed in the same moment. Below TLS, whose own farewell could wait.
        with suppress(OSError):
            if self._socket is not None:
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def _joined(address: str, target: str) -> str:
    try:
        return urljoin(address, target).partition("#")[0]
    except ValueError:
        return target


def _quoted(part: str) -> str:
    return quote(part, safe="/%:@!$&'()*+,;=?~-._")


def _as_text(header: str) -> str:
    """A header that was read as Latin-1 and may be UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _secure(host: str, port: int, timeout: float) -> http.client.HTTPSConnection:
    return http.client.HTTPSConnection(host, port, timeout=timeout, context=ssl.create_default_context())


def _for_proxy(proxy: SplitResult) -> Mapping[str, str]:
    if not proxy.username:
        return {}
    pair = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {b64encode(pair.encode()).decode()}"}


def _is_on_same_host(address: str, target: str) -> bool:
    """True for a redirect within a host, or on it from HTTP to HTTPS."""
    try:
        old, new = urlsplit(address), urlsplit(target)
        ports = [part.port or _PORTS.get(part.scheme) for part in (old, new)]
    except ValueError:
        return False
    if new.scheme not in _PORTS or old.hostname != new.hostname or new.username:
        return False
    if (old.scheme, new.scheme) == ("http", "https"):
        return ports == [80, 443]
    return old.scheme == new.scheme and ports[0] == ports[1]


def _body(response: http.client.HTTPResponse, largest: int) -> bytes:
    """The content as it was before it was packed for the way; never more than ``largest`` bytes in memory at a time."""
    unpack = _unpacker((response.getheader("Content-Encoding") or "").strip().lower())
    whole = bytearray()
    while piece := response.read(_PIECE):
        whole += unpack.decompress(piece, largest + 1 - len(whole)) if unpack else piece
        if len(whole) > largest:
            raise _TooLargeError
    if response.length or (unpack and not unpack.eof):
        raise http.client.IncompleteRead(b"", response.length)
    return bytes(whole)


def _unpacker(packing: str) -> zlib._Decompress | None:
    """What undoes a packing that nobody asked for, but that some servers use for all."""
    if packing in ("", "identity"):
        return None
    if packing in ("gzip", "x-gzip", "deflate"):
        return zlib.decompressobj(zlib.MAX_WBITS | 32)
    raise _UnknownPackingError(packing[:40])


def _trouble(error: Exception) -> NoAnswer:
    if isinstance(error, ssl.SSLCertVerificationError):
        return NoAnswer("certificate", error.verify_message)
    if isinstance(error, http.client.IncompleteRead):
        return NoAnswer("cut-off")
    if isinstance(error, (http.client.HTTPException, zlib.error)):
        return NoAnswer("unreadable", type(error).__name__)
    if isinstance(error, OSError):
        return NoAnswer("not-reachable", error.strerror or str(error))
    return NoAnswer("not-reachable", str(error))

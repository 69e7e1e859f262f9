"""How a file was changed on its way to readers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.outputs.verification.edition import ADDRESS, page

from cyhoeddi.outputs.verification.changes import change_of
from cyhoeddi.outputs.verification.released import ExpectedFile, sha256_of

PAGE = page("cy", "2026", "cy/coed/")
PDF = b"%PDF-1.7\r\nstream\r\n\x00\xff\r\n%%EOF\n"
HOSTS = frozenset({"www.powys.example", "example.org"})


def expected(original: bytes, *, here: bool, kind: str = "page") -> ExpectedFile:
    return ExpectedFile(
        "cy/coed/index.html", "cy", kind, sha256_of(original), original=original if here else None
    )  # type: ignore[arg-type]


def _into(place: bytes, piece: bytes) -> Callable[[bytes], bytes]:
    return lambda body: body.replace(place, piece + place, 1)


TRANSFERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("empty", lambda body: b" \n"),
    ("line-ends", lambda body: body.replace(b"\n", b"\r\n")),
    ("line-ends", lambda body: body.replace(b"\n", b"\r")),
    ("line-ends", lambda body: body.replace(b"\n", b"\r\n") + b"\r\n"),
    ("byte-order-mark", lambda body: b"\xef\xbb\xbf" + body),
    ("byte-order-mark", lambda body: body + b"\xef\xbb\xbf"),
    ("byte-order-mark", lambda body: b"\xef\xbb\xbf" + body.replace(b"\n", b"\r\n")),
    ("ends", lambda body: body.rstrip()),
    ("ends", lambda body: body + b"\n\n  "),
    ("character-encoding", lambda body: body.decode().encode("utf-16")),
    ("encoded-twice", lambda body: body.decode("latin-1").encode()),
    ("analytics", _into(b"</body>", b'<script src="https://www.googletagmanager.com/gtag/js?id=1"></script>\n')),
    ("cookie-notice", _into(b"</body>", b'<script src="//cdn.example/cookie-banner.js"></script>')),
    ("script", _into(b"</head>", b"<script>window.x = 1</script>\n")),
    ("other-hosts", _into(b"</head>", b'<link rel="stylesheet" href="https://fonts.example/a.css">')),
    ("other", lambda body: body.replace(b"2026", b"2027")),
]  # fmt: skip


@pytest.mark.parametrize("kind, change", TRANSFERS)
def test_what_a_transfer_or_a_server_did_is_told_without_the_released_file(
    kind: str, change: Callable[[bytes], bytes]
) -> None:
    if kind == "script":
        # Such a script asks nobody: only taking it out, which gives the released bytes, tells.
        assert change_of(expected(PAGE, here=False), change(PAGE), HOSTS).kind == "script"
    assert change_of(expected(PAGE, here=False), change(PAGE), HOSTS).kind == kind


@pytest.mark.parametrize(
    "kind, change",
    [
        ("cut-off", lambda body: body[:200]),
        ("spaces", lambda body: b" ".join(body.split())),
        ("added", _into(b"<p>", b"<div>Gwefan dan waith cynnal</div>")),
        ("cookie-notice", _into(b"<p>", b'<div id="cookies">Cwcis</div>')),
        ("other", lambda body: body.replace("Tŷ".encode(), b"Ty")),
        ("other", lambda body: body.replace(b"<p>", b"<p class='x'>").replace("dŵr".encode(), b"")),
    ],
)
def test_more_is_told_with_the_released_file(kind: str, change: Callable[[bytes], bytes]) -> None:
    assert change_of(expected(PAGE, here=True), change(PAGE), HOSTS).kind == kind


def test_several_pieces_that_were_put_in_are_found_together() -> None:
    body = _into(b"</head>", b"<meta name=a>\n")(PAGE)
    body = _into(b"</body>", b"<p>Rhybudd: t\xc5\xb7</p>\n")(body)
    found = change_of(expected(PAGE, here=True), body, HOSTS)
    assert (found.kind, found.detail) == ("added", "Rhybudd: tŷ")


def test_the_hosts_that_a_page_asks_are_named() -> None:
    body = _into(b"</body>", b'<script async src="https://www.googletagmanager.com/x"></script>')(PAGE)
    for here in (True, False):
        assert change_of(expected(PAGE, here=here), body, HOSTS).detail == "www.googletagmanager.com"


def test_its_own_hosts_may_be_asked() -> None:
    body = PAGE.replace(b'href="/strategaeth/site.css"', f'href="{ADDRESS}site.css"'.encode())
    assert body != PAGE
    assert change_of(expected(PAGE, here=False), body, HOSTS).kind == "other"


@pytest.mark.parametrize("here, kind", [(True, "line-ends"), (False, "other")])
def test_a_pdf_that_was_sent_as_text(here: bool, kind: str) -> None:
    found = change_of(expected(PDF, here=here, kind="document"), PDF.replace(b"\r\n", b"\n"), HOSTS)
    assert found.kind == kind


@pytest.mark.parametrize(
    "body",
    [b"<script" * 100_000, b"<script>" * 100_000, b"<script src=" * 100_000, b"<script>1</script>" * 50_000 + b"x",
     b"<script " + b"a " * 300_000, b"</p>\n" * 3_000, b"\xff\xfe\x00", b"<" * 900_000],
)  # fmt: skip
def test_a_hostile_page_is_only_a_changed_page(body: bytes) -> None:
    """Its work grows with its length and no faster: with the square of it this test would not end."""
    assert change_of(expected(PAGE, here=True), body, HOSTS).kind == "other"

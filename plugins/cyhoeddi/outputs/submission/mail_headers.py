"""Headers of an e-mail whose words are in any letters (RFC 2047), ready to be written.

Python's newer way of folding headers, in ``email.policy``, loses spaces between words of which one has to be encoded;
its older one, ``email.header``, encodes the whole text and keeps all.
"""

from __future__ import annotations

from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.utils import quote

_LINE = 76
_LONGEST_WORD = 60
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$&'*+-/^_`{|}~")
"""What a name may hold without quotation marks (RFC 5322, 3.2.3)."""


def one_line(text: str) -> str:
    """A text without breaks and other characters that steer a program: headers have one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def mail_address(email: str) -> str | None:
    """An address as mail programs take it, a domain with ŵ as DNS has it; None for one that none takes."""
    local, _, domain = email.rpartition("@")
    try:
        return Address(addr_spec=f"{local}@{domain.encode('idna').decode('ascii')}").addr_spec
    except (ValueError, IndexError, MessageError):
        return None


def text_header(name: str, text: str) -> bytes:
    """A header with words, folded, with the end of its last line."""
    return _line(name, _encoded(name, text) if _needs_encoding(text) else _folded(name, text))


def address_header(name: str, words: str, address: str) -> bytes:
    """A header with the words and the address of one person or body."""
    words = one_line(words)
    if _needs_encoding(words):
        phrase = _encoded(name, words)
    else:
        phrase = _folded(name, words if _PLAIN.issuperset(words) else f'"{quote(words)}"')
    return _line(name, f"{phrase}\r\n <{address}>")


def _needs_encoding(text: str) -> bool:
    return not text.isascii() or "=?" in text or any(len(word) > _LONGEST_WORD for word in text.split())


def _encoded(name: str, text: str) -> str:
    return Header(text, "utf-8", maxlinelen=_LINE, header_name=name).encode(linesep="\r\n")


def _folded(name: str, text: str) -> str:
    return Header(text, "us-ascii", maxlinelen=_LINE, header_name=name).encode(splitchars=" ", linesep="\r\n")


def _line(name: str, value: str) -> bytes:
    return f"{name}: {value}\r\n".encode("ascii")

"""Headers in any letters, as they are written."""

from __future__ import annotations

import email
import email.policy

import pytest

from cyhoeddi.outputs.submission.mail_headers import address_header, mail_address, text_header


@pytest.mark.parametrize(
    "text",
    [
        "Strategy", "Tŷ Gŵyr", "Tŷ Gŵyr, Tŷ Ŵyn a Tŷ Ŷd", "a =?utf-8?q?b?= c", "x" * 300, "ŵ" * 300, "a, b; c: (d) <e>",
        "Dyletswydd: Strategaeth Trais Difrifol Tŷ Gŵyr, Argraffiad 2024 (Torfaen) / Duty: Strategy for Tŷ Gŵyr, 2024",
    ],
)  # fmt: skip
def test_a_subject_is_read_as_it_was_written(text: str) -> None:
    data = text_header("Subject", text)
    message = email.message_from_bytes(data + b"\r\n", policy=email.policy.default)
    assert str(message["Subject"]) == text
    assert message.keys() == ["Subject"]
    assert all(len(line) <= 78 for line in data.split(b"\r\n"))


@pytest.mark.parametrize(
    "name",
    [
        "Home Office",
        "Y Swyddfa Gartref",
        "Heddlu Gŵyr",
        "Police, West",
        'The "Tŷ"',
        'A "b" \\ c',
        "O'Neil & Tŷ",
        "a@b",
    ],
)
def test_a_name_is_read_as_it_was_written(name: str) -> None:
    data = address_header("To", name, "strategaeth@example.org")
    message = email.message_from_bytes(data + b"\r\n", policy=email.policy.default)
    (address,) = message["To"].addresses
    assert (address.display_name, address.addr_spec) == (name, "strategaeth@example.org")


@pytest.mark.parametrize("text", ["Tŷ\r\nBcc: other@example.org", "Tŷ\nBcc: x@y.z", "a\u2028b", "a\x00b"])
def test_no_name_adds_a_header(text: str) -> None:
    data = address_header("To", text, "strategaeth@example.org")
    assert email.message_from_bytes(data + b"\r\n").keys() == ["To"]


@pytest.mark.parametrize("email_", ["a@b\r\nBcc: c@d", "a@b, c@d", "a@b\nc", "<a@b>", "a@b>", "a b@c"])
def test_no_address_adds_a_header(email_: str) -> None:
    assert mail_address(email_) is None

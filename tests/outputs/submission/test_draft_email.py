"""The e-mails, read by Python's own reader and by one that has nothing in common with it."""

from __future__ import annotations

import email
import email.header
import email.policy
from dataclasses import dataclass, field, replace
from datetime import date
from email.message import EmailMessage
from email.utils import unquote
from pathlib import Path

import fast_mail_parser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.outputs.submission.released_site import lay_release

from cyhoeddi.model.disk import load_site
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.submission.draft_email import draft_email
from cyhoeddi.outputs.submission.letter import letter_to
from cyhoeddi.outputs.submission.mail_headers import one_line
from cyhoeddi.outputs.submission.making import subject_matter
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter

NAMES = st.text(
    st.characters(exclude_categories=("Cs", "Cn", "Co")) | st.sampled_from("ŵŷŴŶâ,;:\"'()<>@\\=?_. "),
    max_size=90,
)


def matter_of(folder: Path, **options: object) -> SubjectMatter:
    site: Site = load_site(folder / "mkdocs.yml")
    return subject_matter(site, folder, "plan", **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def matter(tmp_path_factory: pytest.TempPathFactory) -> SubjectMatter:
    folder = lay_release(tmp_path_factory.mktemp("tŷ"))
    return matter_of(folder, attach=("pdf", "word"), agreed_on=date(2024, 1, 24))


@dataclass(frozen=True)
class Shared:
    """The same for property tests, which would print it whole."""

    matter: SubjectMatter = field(repr=False)


@pytest.fixture(scope="module")
def shared(matter: SubjectMatter) -> Shared:
    return Shared(matter)


def emails(matter: SubjectMatter) -> dict[str, bytes]:
    return {one.id: draft_email(letter_to(one, matter), one, matter) for one in matter.recipients}


def by_python(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert not [part.defects for part in message.walk() if part.defects]
    return message  # type: ignore[return-value]


def body(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found is not None
    return str(found.get_content())


def test_it_opens_as_a_draft(matter: SubjectMatter) -> None:
    for data in emails(matter).values():
        message = by_python(data)
        assert message["X-Unsent"] == "1"
        assert message["From"].addresses[0].addr_spec == "strategaeth@example.org"
        assert message["From"].addresses[0].display_name in {"Gŵyr Police, West", "Heddlu Gŵyr"}
        assert message["Reply-To"] == message["From"]
        assert message["Date"].datetime.date() == date(2024, 1, 31)


def test_each_recipient_is_written_to_in_the_languages_of_the_profile(matter: SubjectMatter) -> None:
    found = {id_: by_python(data) for id_, data in emails(matter).items()}
    ministers, home_office = found["welsh-ministers"], found["home-office"]
    assert ministers["To"].addresses[0].addr_spec == "CrimeandJustice@gov.wales"
    welsh, english = str(ministers["Subject"]).split(" / ")
    assert welsh == "Dyletswydd Trais Difrifol: Strategaeth Trais Difrifol Tŷ Gŵyr, Argraffiad 2024 (Torfaen)"
    assert english == str(home_office["Subject"])
    text = body(ministers, "plain")
    assert text.index("Anfonwn y strategaeth hon") < text.index("We send you this strategy")
    assert "Anfonwn" not in body(home_office, "plain")
    assert '<div lang="cy">' in body(ministers, "html")
    assert '<div lang="en">' in body(ministers, "html")


@pytest.mark.parametrize(
    "words",
    [
        "Serious Violence Strategy for Tŷ Gŵyr", "2024 edition", "Serious Violence Duty", "Torfaen",
        "Police, Crime, Sentencing and Courts Act 2022", "Gŵyr Police, West; Tŷ Council", "31 January 2024",
        "6 February 2024", "7 February 2024", "This is a test for Tŷ Gwent.",
        "Tŷ Council (for Torfaen), in Welsh", "Tŷ Gwent, in English", "https://example.org/ty/en/plan/", "https://example.org/ty/cy/cynllun/",
        "https://cyngor.example/strategaeth/en/plan/", "https://cyngor.example/strategaeth/cy/cynllun/",
        "24 January 2024", "It was screened", "By 31 January 2025", "strategaeth@example.org", "Please reply",
        "You are welcome to write to us in Welsh or in English",
    ],
)  # fmt: skip
def test_the_letter_tells(matter: SubjectMatter, words: str) -> None:
    for data in emails(matter).values():
        message = by_python(data)
        assert words in body(message, "plain")
        assert words in body(message, "html")


def test_every_attachment_is_named_with_its_checksum_and_comes_whole(matter: SubjectMatter) -> None:
    for data in emails(matter).values():
        message = by_python(data)
        attached = {part.get_filename(): part for part in message.iter_attachments()}
        assert len(attached) == len(matter.attachments.attached) == 4
        for document in matter.attachments.attached:
            part = attached[document.name]
            assert part.get_content() == document.file.read_bytes()
            assert part.get_content_type() == document.form.mime_type
            assert part["Content-Language"] == document.language
            assert document.sha256 in body(message, "plain")


def test_the_recipient_s_own_language_comes_first(matter: SubjectMatter) -> None:
    for id_, first in (("welsh-ministers", "cy"), ("home-office", "en")):
        parts = list(by_python(emails(matter)[id_]).iter_attachments())
        assert parts[0]["Content-Language"] == first


def test_another_reader_reads_the_same(matter: SubjectMatter) -> None:
    for data in emails(matter).values():
        ours, other = by_python(data), fast_mail_parser.parse_email(data)
        assert other.subject == str(ours["Subject"])
        assert other.text_plain == [body(ours, "plain")]
        assert other.text_html == [body(ours, "html")]
        documents = {document.name: document.file.read_bytes() for document in matter.attachments.attached}
        assert {part.filename: bytes(part.content) for part in other.attachments} == documents


def test_lines_are_as_long_as_mail_allows(matter: SubjectMatter) -> None:
    """RFC 5322, 2.1.1: 998 at most and 78 for choice; RFC 2045, 6.7-6.8: 76 where it is encoded."""
    for data in emails(matter).values():
        lines = data.split(b"\r\n")
        assert not any(b"\n" in line or b"\r" in line for line in lines)
        # A media type cannot be broken into two lines; that of Word files is longer.
        assert max(len(line) for line in lines if not line.startswith(b"Content-Type: ")) <= 78
        assert max(len(line) for line in lines) <= 998
        assert data.isascii()


def test_the_same_letter_gives_the_same_bytes(matter: SubjectMatter) -> None:
    assert emails(matter) == emails(matter)


def test_another_letter_has_another_identifier(matter: SubjectMatter) -> None:
    other = replace(matter, agreed_on=None)
    ids = [by_python(one)["Message-ID"] for own in (matter, other) for one in emails(own).values()]
    assert len(set(ids)) == len(ids) == 4


def test_boundaries_stand_nowhere_else(matter: SubjectMatter) -> None:
    for data in emails(matter).values():
        for part in by_python(data).walk():
            if part.is_multipart():
                boundary = str(part.get_boundary()).encode()
                children = len(part.get_payload())  # type: ignore[arg-type]
                assert data.count(boundary) == children + 2


@settings(max_examples=40)
@given(title=NAMES, name=NAMES)
def test_any_title_and_name_come_through(shared: Shared, title: str, name: str) -> None:
    matter = shared.matter
    release = replace(matter.release, title=Words(en=f"Strategy {title}", cy=f"Strategaeth {title}"))
    police = replace(matter.site.organisations["heddlu"], name=Words(en=f"A {name}", cy=f"A {name}"))
    site = replace(matter.site, organisations={**matter.site.organisations, "heddlu": police})
    changed = replace(matter, release=release, site=site)
    recipient = changed.recipients[-1]
    letter = letter_to(recipient, changed)
    data = draft_email(letter, recipient, changed)
    message = by_python(data)
    assert str(message["Subject"]) == letter.subject
    assert fast_mail_parser.parse_email(data).subject == letter.subject
    assert message["From"].addresses[0].addr_spec == "strategaeth@example.org"
    # The newer reader puts a space between the two halves of a long word; the older one reads what is there.
    raw = email.message_from_bytes(data)["From"].rpartition("<")[0].strip()
    read = str(email.header.make_header(email.header.decode_header(raw)))
    assert unquote(read) == one_line(f"A {name}")
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    assert len(list(message.iter_attachments())) == 4


@pytest.mark.parametrize(
    "email_", ["", "ŷ@example.org", "a b@example.org", "@example.org", "a@", "a", "a@b@c"]
)
def test_an_address_that_no_mail_takes_is_told(matter: SubjectMatter, email_: str) -> None:
    recipient = replace(matter.recipients[0], email=email_)
    duty = replace(matter.duties[0], recipients=(recipient,))
    changed = replace(matter, recipients=(recipient,), duties=(duty,))
    with pytest.raises(SubmissionNotPossibleError) as error:
        draft_email(letter_to(recipient, changed), recipient, changed)
    assert [fault.name for fault in error.value.faults] == ["recipient-address-wrong"]


@pytest.mark.parametrize(
    "email_, written",
    [("a@tŷ.example", "a@xn--t-foa.example"), ("A.B+c@example.org", "A.B+c@example.org")],
)
def test_other_addresses_are_written_as_mail_has_them(
    matter: SubjectMatter, email_: str, written: str
) -> None:
    recipient = replace(matter.recipients[0], email=email_)
    message = by_python(draft_email(letter_to(recipient, matter), recipient, matter))
    assert message["To"].addresses[0].addr_spec == written


def test_without_a_contact_the_sender_is_left_to_the_mail_program(matter: SubjectMatter) -> None:
    changed = replace(matter, strategy=replace(matter.strategy, contact={}))
    message = by_python(emails(changed)["home-office"])
    assert message["From"] is None
    assert str(message["Message-ID"]).endswith("@cyhoeddi.invalid>")

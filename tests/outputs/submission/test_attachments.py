"""What goes with an e-mail, by its size."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.duty.profile import Source, Submission
from cyhoeddi.outputs.documents.forms import FORMS
from cyhoeddi.outputs.submission.attachments import Attach, attachments, size_as_sent
from cyhoeddi.outputs.submission.released_edition import ReleasedDocument

RULE = Submission(
    7, "not-stated", ("link", "pdf", "word"), 7_000_000, 10_000_000, Source("¶162"), Source("–")
)


def documents(size: int) -> tuple[ReleasedDocument, ...]:
    forms = {form.name: form for form in FORMS}
    return tuple(
        ReleasedDocument(
            forms[form],  # type: ignore[index]
            language,  # type: ignore[arg-type]
            f"{language}/strategaeth-tŷ.{form}",
            Path("tŷ"),
            2,
            size,
            "0" * 64,
        )
        for form in ("pdf", "docx", "epub")
        for language in ("en", "cy")
    )


@given(st.binary(max_size=400))
def test_the_size_as_sent_is_that_of_the_encoded_file(data: bytes) -> None:
    lines = base64.encodebytes(data).splitlines()
    assert size_as_sent(len(data)) == sum(len(line) + 2 for line in lines)


@pytest.mark.parametrize(
    "size, asked, attached, left_out, is_large",
    [
        (1_000, ("pdf",), ["pdf", "pdf"], [], False),
        (1_000, ("word",), ["docx", "docx"], [], False),
        (1_000, ("pdf", "word"), ["pdf", "pdf", "docx", "docx"], [], False),
        (1_000, ("word", "pdf", "pdf"), ["pdf", "pdf", "docx", "docx"], [], False),
        (1_000, (), [], [], False),
        (2_500_000, ("pdf",), ["pdf", "pdf"], [], False),
        (2_600_000, ("pdf",), ["pdf", "pdf"], [], True),
        (3_600_000, ("pdf",), ["pdf", "pdf"], [], True),
        (2_000_000, ("pdf", "word"), ["pdf", "pdf"], ["docx", "docx"], False),
        (3_700_000, ("pdf",), [], ["pdf", "pdf"], False),
        (3_700_000, ("word",), [], ["docx", "docx"], False),
        (3_700_000, ("pdf", "word"), [], ["pdf", "pdf", "docx", "docx"], False),
    ],
)
def test_both_languages_are_attached_or_neither(
    size: int, asked: tuple[Attach, ...], attached: list[str], left_out: list[str], is_large: bool
) -> None:
    found = attachments(documents(size), asked, RULE)
    assert [document.form.name for document in found.attached] == attached
    assert [document.form.name for document in found.left_out] == left_out
    assert found.is_large == is_large


def test_a_form_that_the_duty_does_not_take_is_not_attached() -> None:
    rule = Submission(7, "not-stated", ("link", "pdf"), 7_000_000, 10_000_000, Source("¶162"), Source("–"))
    assert {one.form.name for one in attachments(documents(9), ("pdf", "word"), rule).attached} == {"pdf"}

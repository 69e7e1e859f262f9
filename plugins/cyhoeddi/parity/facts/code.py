"""Digits that name a thing and do not count any: ``Section 60``, ``Adran 60``, ``KS1``, ``CA1``, ``P1.2``, ``3.1.1``.

A value is the digits as they are written: letters and labels are translated.
"""

from __future__ import annotations

import re

from cyhoeddi.model.language import Language
from cyhoeddi.parity.facts.amount import is_paragraph_number, plain
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.figure import Figure, ReadFigure
from cyhoeddi.welsh.mutation import surface_forms

_ENGLISH = """
section sections part parts chapter chapters article articles schedule annex appendix regulation regulations paragraph
paragraphs clause year years grade level levels tier stage stages phase phases step steps priority priorities objective
objectives outcome outcomes action actions theme themes principle goal pillar recommendation recommendations strand aim
figure table chart page pages form key zone ward room unit module question note box volume version class category band
group appendices question no number option option item footnote
"""
_WELSH = """
adran adrannau rhan rhannau pennod penodau erthygl erthyglau atodlen atodiad rheoliad rheoliadau paragraff paragraffau
cymal blwyddyn blynyddoedd gradd lefel lefelau haen cyfnod cam camau blaenoriaeth blaenoriaethau amcan amcanion
canlyniad canlyniadau gweithred gweithredoedd thema themâu egwyddor nod piler argymhelliad argymhellion llinyn ffigur
ffigwr tabl siart tudalen tudalennau ffurflen parth ward ystafell uned modiwl cwestiwn nodyn blwch cyfrol fersiwn
dosbarth categori band grŵp rhif opsiwn eitem troednodyn allweddol
"""
_LABELS: dict[Language, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "cy": frozenset(form for word in _WELSH.split() for form in surface_forms(word)),
}
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s\Z")
_LETTERS_BEFORE = re.compile(r"(?<![^\W_])(?:[^\W\d_]{1,5}|(?:[A-Z]{2,8}|Covid)[-‐‑–])\Z")
_HYPHENS = "-‐‑–"
_LOOK_BACK = 20
_FIRST_YEAR = 1900
"""A figure of four digits from here on behind *Year* or *Blwyddyn* is a year and no class at school."""


def code(figure: Figure) -> ReadFigure | None:
    """The code that a figure is by the letters it grows out of (``KS1``, ``COVID-19``) or by its points (``3.1.1``)."""
    letters = _letters_before(figure.text, figure.start)
    is_gap = figure.text[figure.start - 1 : figure.start] == "{"  # {0}, which is filled in later
    if letters or is_gap or is_paragraph_number(figure.digits):
        return _read(figure, figure.start - len(letters))
    return None


def labelled_code(figure: Figure, language: Language) -> ReadFigure | None:
    """The code that a figure is by the word before it (``Section 60``, ``Adran 60``)."""
    digits, first = figure.digits, max(0, figure.start - _LOOK_BACK)
    match = _WORD_BEFORE.search(figure.text[first : figure.start])
    is_year = len(digits) == 4 and digits.isdigit() and int(digits) >= _FIRST_YEAR
    if not match or match[1].lower() not in _LABELS[language] or is_year or "," in digits:
        return None
    return _read(figure, first + match.start(1))


def _read(figure: Figure, start: int) -> ReadFigure:
    end = figure.start + len(figure.digits)
    amount = "" if is_paragraph_number(figure.digits) else plain(figure.digits)
    return ReadFigure(TextFact("code", figure.digits, figure.text[start:end], start, amount=amount))


def _letters_before(text: str, start: int) -> str:
    if start == 0 or not (text[start - 1].isalpha() or text[start - 1] in _HYPHENS):
        return ""
    match = _LETTERS_BEFORE.search(text[max(0, start - _LOOK_BACK) : start])
    return match[0] if match else ""

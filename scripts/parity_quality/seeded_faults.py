"""Faults as they happen, put into good text: each class takes a text and gives it back with one fault, or nothing."""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cyhoeddi.model.sentences import sentences_in
from cyhoeddi.welsh.dates import MONTHS
from parity_quality.material import Kind, Material

_NOT_READ = re.compile(
    r"\{[^{}]*\}|<[^<>]*>|\]\([^()]*\)|&#?\w+;|https?://\S+|\$\w+|`[^`]*`|!\[|%\{|\[\^[^\]]*\]|^\s*\d+\.",
    re.MULTILINE,
)
"""Placeholders, tags, addresses, entities, names of footnotes, numbers of list items: what is in them is no fact."""

_ENGLISH_MONTHS = calendar.month_name[1:]
_WELSH_MONTHS = [name.capitalize() for name in MONTHS]
_NAMES = "|".join((*_ENGLISH_MONTHS, *_WELSH_MONTHS))
_MONTH = re.compile(rf"(?<=\d )(?:{_NAMES})\b|\b(?:{_NAMES})(?= \d{{4}})")
_LINK = re.compile(r"(?<!!)\]\((?P<target>[^()\s]+)\)")
_WORDS_OF_A_SENTENCE, _WORDS_OF_A_LONG_SENTENCE = 4, 10

Damage = Callable[[Material, random.Random], Material | None]


@dataclass(frozen=True, slots=True)
class FaultClass:
    """A kind of fault; ``kinds`` are the materials that it is put into, ``is_promised`` if it counts together."""

    name: str
    damage: Damage
    kinds: tuple[Kind, ...]
    is_promised: bool = True


def _visible(text: str) -> str:
    """The text with what is no fact blanked, places kept."""
    return _NOT_READ.sub(lambda match: " " * len(match[0]), text)


def _side(chance: random.Random) -> str:
    return chance.choice(("en", "cy"))


def _text(material: Material, language: str) -> str:
    return str(getattr(material, language))


def _replaced(material: Material, language: str, start: int, end: int, new: str) -> Material:
    text = _text(material, language)
    return material.with_text(language, text[:start] + new + text[end:])


def digit_changed(material: Material, chance: random.Random) -> Material | None:
    """One digit of a figure becomes another."""
    language = _side(chance)
    digits = list(re.finditer(r"\d", _visible(_text(material, language))))
    if not digits:
        return None
    digit = chance.choice(digits)
    new = chance.choice([d for d in "123456789" if d != digit[0]])
    return _replaced(material, language, digit.start(), digit.end(), new)


def digit_dropped(material: Material, chance: random.Random) -> Material | None:
    """A figure of several digits loses one of them; not a nought in front, which says nothing."""
    language = _side(chance)
    figures = [m for m in re.finditer(r"[1-9]\d+", _visible(_text(material, language))) if len(set(m[0])) > 1]
    if not figures:
        return None
    figure = chance.choice(figures)
    place = chance.randrange(figure.start(), figure.end())
    return _replaced(material, language, place, place + 1, "")


def digit_added(material: Material, chance: random.Random) -> Material | None:
    """A figure gets a digit more."""
    language = _side(chance)
    figures = list(re.finditer(r"\d+", _visible(_text(material, language))))
    if not figures:
        return None
    figure = chance.choice(figures)
    return _replaced(material, language, figure.end(), figure.end(), chance.choice("123456789"))


def month_swapped(material: Material, chance: random.Random) -> Material | None:
    """The month of a date becomes another."""
    language = _side(chance)
    names = _ENGLISH_MONTHS if language == "en" else _WELSH_MONTHS
    months = [match for match in _MONTH.finditer(_visible(_text(material, language))) if match[0] in names]
    if not months:
        return None
    month = chance.choice(months)
    new = chance.choice([name for name in names if name != month[0]])
    return _replaced(material, language, month.start(), month.end(), new)


def sign_lost(material: Material, chance: random.Random) -> Material | None:
    """A percent or pound sign is lost."""
    language = _side(chance)
    signs = list(re.finditer(r"(?<=\d)%|£(?=\d)", _visible(_text(material, language))))
    if not signs:
        return None
    sign = chance.choice(signs)
    return _replaced(material, language, sign.start(), sign.end(), "")


def _lines_gone(material: Material, language: str, pattern: str, chance: random.Random) -> Material | None:
    lines = list(re.finditer(pattern, _text(material, language), re.MULTILINE))
    if not lines:
        return None
    line = chance.choice(lines)
    return _replaced(material, language, line.start(), line.end(), "")


def list_item_dropped(material: Material, chance: random.Random) -> Material | None:
    """An item of a list is gone."""
    return _lines_gone(material, _side(chance), r"^(?:[-*] .+\S.*)\n", chance)


def table_row_dropped(material: Material, chance: random.Random) -> Material | None:
    """A row below a table's head is gone."""
    language = _side(chance)
    lines = list(re.finditer(r"(?<=\n)\|.*\|\n", _text(material, language)))
    rows = [
        b
        for a, b in zip([None, *lines], lines, strict=False)
        if a and not re.fullmatch(r"[|\- ]+\n", b[0]) and a.end() == b.start()
    ]
    if not rows:
        return None
    row = chance.choice(rows)
    return _replaced(material, language, row.start(), row.end(), "")


def heading_dropped(material: Material, chance: random.Random) -> Material | None:
    """The line of a heading is gone, what it headed stays."""
    return _lines_gone(material, _side(chance), r"^##+ .*\n", chance)


def paragraph_dropped(material: Material, chance: random.Random) -> Material | None:
    """A whole paragraph is gone."""
    return _lines_gone(material, _side(chance), r"(?<=\n\n)(?:[^\W\d_][^\n]*\n)+(?=\n)", chance)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph, over all its lines, and where it begins."""
    for match in re.finditer(r"(?:^[^\W\d_][^\n]*\n?)+", text, re.MULTILINE):
        yield match.start(), match[0].rstrip("\n")


def sentence_dropped(material: Material, chance: random.Random) -> Material | None:
    """One sentence of a paragraph that has several is gone."""
    language = _side(chance)
    places = [
        (start + sentence.start, start + sentence.end)
        for start, text in _paragraphs(_text(material, language))
        if len(sentences := sentences_in(text)) > 1
        for sentence in sentences
        if len(sentence.text.split()) >= _WORDS_OF_A_SENTENCE
    ]
    if not places:
        return None
    start, end = chance.choice(places)
    return _replaced(material, language, start, end, "")


def half_sentence_dropped(material: Material, chance: random.Random) -> Material | None:
    """The first or the second half of the words of a sentence is gone."""
    language = _side(chance)
    places = [
        (start + sentence.start, start + sentence.end, sentence.text.split())
        for start, text in _paragraphs(_text(material, language))
        for sentence in sentences_in(text)
        if len(sentence.text.split()) >= _WORDS_OF_A_LONG_SENTENCE and _is_sentence(sentence.text)
    ]
    if not places:
        return None
    start, end, words = chance.choice(places)
    middle = len(words) // 2
    half = f"{' '.join(words[:middle])}." if chance.random() < 0.5 else " ".join(words[middle:])
    return _replaced(material, language, start, end, half)


def sentence_untranslated(material: Material, chance: random.Random) -> Material | None:
    """A Welsh sentence gives way to its English twin."""
    lines = [text.split("\n") for text in (material.en, material.cy)]
    if len(lines[0]) != len(lines[1]):
        return None
    choices = []
    for number, (en, cy) in enumerate(zip(*lines, strict=True)):
        sentences = sentences_in(en), sentences_in(cy)
        if en != cy and len(sentences[0]) == len(sentences[1]) and re.match(r"(?:[-*] )?[^\W\d_]", en):
            choices += [
                (number, a, b)
                for a, b in zip(*sentences, strict=True)
                if a.text != b.text and _is_sentence(a.text)
            ]
    if not choices:
        return None
    number, english, welsh = chance.choice(choices)
    line = lines[1][number]
    lines[1][number] = line[: welsh.start] + english.text + line[welsh.end :]
    return material.with_text("cy", "\n".join(lines[1]))


def _is_sentence(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", _visible(text))
    return len(words) >= _WORDS_OF_A_SENTENCE and sum(word[0].islower() for word in words) > len(words) / 2


def link_wrong(material: Material, chance: random.Random) -> Material | None:
    """A link leads elsewhere: where another of the page leads, or to an address with another end."""
    language = _side(chance)
    links = list(_LINK.finditer(_text(material, language)))
    if not links:
        return None
    link = chance.choice(links)
    others = sorted({other["target"] for other in links if other["target"] != link["target"]})
    new = chance.choice(others) if others and chance.random() < 0.5 else _other_end(link["target"], chance)
    return _replaced(material, language, link.start("target"), link.end("target"), new)


def _other_end(target: str, chance: random.Random) -> str:
    letters = list(re.finditer(r"[a-z]{4,}", target))
    if not letters:
        return f"{target}wrong"
    word = chance.choice(letters[-2:])
    return target[: word.start()] + "changed" + target[word.end() :]


FAULT_CLASSES = (
    FaultClass("digit changed", digit_changed, ("pair", "page")),
    FaultClass("digit dropped", digit_dropped, ("pair", "page")),
    FaultClass("digit added", digit_added, ("pair", "page")),
    FaultClass("month swapped", month_swapped, ("pair", "page")),
    FaultClass("% or £ lost", sign_lost, ("pair", "page")),
    FaultClass("list item dropped", list_item_dropped, ("page", "composed")),
    FaultClass("table row dropped", table_row_dropped, ("composed",)),
    FaultClass("heading dropped", heading_dropped, ("page", "composed")),
    FaultClass("paragraph dropped", paragraph_dropped, ("page", "composed")),
    FaultClass("sentence dropped", sentence_dropped, ("pair", "page")),
    FaultClass("sentence untranslated", sentence_untranslated, ("pair", "composed")),
    FaultClass("link wrong", link_wrong, ("pair", "page")),
    FaultClass("half a sentence dropped", half_sentence_dropped, ("pair", "page"), is_promised=False),
)
"""Every class that the promise names, but for misspellings, which are counted by the word; then others."""

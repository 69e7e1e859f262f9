"""The facts of a page pair that differ, each with the one that it was mistaken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cyhoeddi.model.aliases import Aliases
from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.in_words import WordsOfText
from cyhoeddi.parity.facts.known_pairs import without_known_pairs
from cyhoeddi.parity.facts.partners import Lonely, without_other_forms
from cyhoeddi.parity.facts.passage import PassagePair
from cyhoeddi.parity.facts.passages import passages_of_front_matter, passages_of_section
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.parity.facts.slips import paired
from cyhoeddi.parity.once_a_site import once_a_site


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that stands in one language only, or two that stand in each other's place."""

    passages: PassagePair
    en: TextFact | None
    cy: TextFact | None

    @property
    def facts(self) -> tuple[TextFact, ...]:
        """The one or two facts, English first."""
        return tuple(fact for fact in (self.en, self.cy) if fact)


@once_a_site
def _known(_site: Site) -> dict[int, tuple[PagePair, tuple[Difference, ...]]]:
    return {}


def differences(pair: PagePair, site: Site) -> tuple[Difference, ...]:
    """Every difference of a page pair; found once for all rules that ask while a site is checked."""
    known = _known(site)
    if id(pair) not in known:
        known[id(pair)] = pair, tuple(_differences(pair, site.aliases))
    return known[id(pair)][1]


def _differences(pair: PagePair, aliases: Aliases) -> Iterator[Difference]:
    elsewhere: dict[Language, Counter[str]] | None = None
    for section in pair.sections:
        passages = list(passages_of_section(pair, section))
        if passages:
            elsewhere = elsewhere or _in_lonely_sections(pair)
            passages = _without_moved(passages, elsewhere)
            yield from _paired(_without_lonely_words(_in_one_form(passages, aliases)))
    yield from _paired(_in_one_form(passages_of_front_matter(pair), aliases))


def _in_lonely_sections(pair: PagePair) -> dict[Language, Counter[str]]:
    """Values of facts in sections that one language has alone: what seems to be lost may have gone there."""
    found: dict[Language, Counter[str]] = {"en": Counter(), "cy": Counter()}
    for section in pair.sections:
        if section.en and section.cy:
            continue
        for language in LANGUAGES:
            own = section.get(language)
            for block in own.walk() if own else ():
                found[language].update(fact.value for fact in facts_in(block.text, language))
    return found


def _without_moved(passages: list[PassagePair], elsewhere: dict[Language, Counter[str]]) -> list[PassagePair]:
    """Without the facts that stand in another paragraph of the section, or in a section that has no partner."""
    values: dict[Language, Counter[str]] = {
        language: Counter(f.value for p in passages if p.may_move for f in _lonely(p, language))
        for language in LANGUAGES
    }
    moved = values["en"] & values["cy"]
    skip = {"en": moved + elsewhere["cy"], "cy": moved + elsewhere["en"]}
    left = {}
    # Those that no other rule reports go first: what is reported anyway need not have moved.
    for passage in sorted(passages, key=lambda p: p.reported):
        lonely = Lonely(*(_not_skipped(passage, language, skip[language]) for language in LANGUAGES))
        left[id(passage)] = replace(passage, lonely=lonely)
    return [left[id(passage)] for passage in passages]


def _lonely(passage: PassagePair, language: Language) -> list[TextFact]:
    return passage.lonely.en if language == "en" else passage.lonely.cy


def _not_skipped(passage: PassagePair, language: Language, skip: Counter[str]) -> list[TextFact]:
    left = []
    for fact in _lonely(passage, language):
        if passage.may_move and skip[fact.value] > 0:
            skip[fact.value] -= 1
        else:
            left.append(fact)
    return left


def _in_one_form(passages: Iterable[PassagePair], aliases: Aliases) -> Iterator[PassagePair]:
    """Without what the other text has in another form, in words or, as the site says, on purpose."""
    for passage in passages:
        lonely = without_known_pairs(passage.lonely, aliases)
        lonely = without_other_forms(lonely, passage.en.text, passage.cy.text)
        yield replace(passage, lonely=lonely)


def _without_lonely_words(passages: Iterable[PassagePair]) -> Iterator[PassagePair]:
    """Without figures that the other language says in words in a block that has no partner."""
    passages = list(passages)
    words = {
        language: WordsOfText(
            " ".join(p.get(language).text for p in passages if not p.get(other_language(language)).text),
            language,
        )
        for language in LANGUAGES
    }
    for passage in passages:
        lonely = Lonely(
            *(
                [f for f in facts if not (passage.may_move and words[other_language(language)].says(f))]
                for language, facts in zip(LANGUAGES, passage.lonely, strict=True)
            )
        )
        yield replace(passage, lonely=lonely)


def _paired(passages: Iterable[PassagePair]) -> Iterator[Difference]:
    for passage in passages:
        if not passage.reported:
            for english, welsh in paired(passage.lonely):
                yield Difference(passage, english, welsh)

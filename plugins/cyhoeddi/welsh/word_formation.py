"""How Welsh makes words from words, as far as the dictionary does not list what is made.

``is_inflected``: forms of a word that is there, made by rule (*gellir* from *gallu*, *pwysicach* from *pwysig*).
``may_be_formed``: words that a writer may well have made (*hunanasesu*, *dangosfwrdd*); no dictionary is complete.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cyhoeddi.welsh.mutation import SOFT, initial, radicals

IsWord = Callable[[str], bool]

_LAST_E = re.compile(r"e(?=[^aeiouwyâêîôûŵŷ]*w?$)")
_UNSOFTENED = (*SOFT, "ph", "th", "ch")
"""Letters that a prefix would have changed, or that other mutations make."""
_HARDENED = {"c": "g", "p": "b", "t": "d"}
_CHANGED_VOWELS = ((re.compile(r"y(?=[^aeiouwy]+$)"), "w"), (re.compile(r"o(?=[^aeiouwy]+$)"), "aw"))
_VERB_AU = re.compile(r"(?P<stem>.{3,})e(?:ir|id|wch|ais|aist|ych)")
_VERB_AU_ENDINGS = ("au", "áu", "eu", "âu")
_SHORTEST_STEM = 3

_PRODUCTIVE_PREFIXES = ("ail", "dad", "hunan", "rhyng", "seiber", "niwro", "awto", "micro")
"""What stands before a softened word in more words than any dictionary lists."""
_SHORTEST_PART = 4

_VERB_ENDINGS = """
af i a wn wch ant ir ais aist odd asom asoch asant wyd it ai em ech ent id wyf ych o om och ont er ed
"""
VERB_ENDINGS = tuple(_VERB_ENDINGS.split())
"""Endings of a regular verb, written; the present, past, imperfect and subjunctive, and the impersonal forms."""

_FROM_VERB = """
edig adwy iad iadau iadol ad adau adol wr wyr wraig ydd yddion iant iannau us fa feydd edd
"""
_FROM_NOUN = """
au iau on ion oedd i ydd od s iaid aid aeth iaeth aethau iaethau aidd edd rwydd wch ol yddol us ig gar ed wr wyr yn en
io o eiddio
"""
_PREFIXES = """
ad ail aml an ar arch bio cam cyd cyf cyn dad di eco electro ffug geo gor gwrth hunan hydro is isel lled mân meicro
micro mini ôl pedair pedwar rhag rhyng seiber tair tan tele traws tri try tros un uwch ym
"""
_FROM_VERB_ENDINGS, _FROM_NOUN_ENDINGS = tuple(_FROM_VERB.split()), tuple(_FROM_NOUN.split())
_POSSIBLE_PREFIXES = tuple(_PREFIXES.split())


def is_inflected(form: str, is_word: IsWord) -> bool:
    """True for a form made by rule from a word that ``is_word`` knows; ``form`` in lower case, mutated or not."""
    return any(
        rule(radical, is_word)
        for radical in radicals(form)
        for rule in (
            _is_impersonal,
            _is_of_verb_in_au,
            _is_compared,
            _is_of_new_verb,
            _is_from_verb,
            _is_softened_behind,
        )
    )


def _is_impersonal(radical: str, is_word: IsWord) -> bool:
    """*Gellir*, *darperid*, *bernir*: the a of the stem turns to e."""
    stem = radical[:-2]
    if radical[-2:] not in ("ir", "id") or len(stem) < _SHORTEST_STEM:
        return False
    stems = {stem, _LAST_E.sub("a", stem)}
    return any(is_word(s + "wyd") or (s.endswith("w") and is_word(s + "yd")) for s in stems)


def _is_of_verb_in_au(radical: str, is_word: IsWord) -> bool:
    """*Sicrhewch* from *sicrhau*, *caniateir* from *caniatáu*."""
    match = _VERB_AU.fullmatch(radical)
    return match is not None and any(is_word(match["stem"] + ending) for ending in _VERB_AU_ENDINGS)


def _is_of_new_verb(radical: str, is_word: IsWord) -> bool:
    """*Recriwtiwyd*, *integreiddiwch*, *pecynnir*: of verb-nouns that the dictionary lists without their forms."""
    ending = next((ending for ending in ("wyd", "odd", "wch", "ir") if radical.endswith(ending)), None)
    if ending is None or len(radical) - len(ending) < _SHORTEST_PART:
        return False
    stem = radical.removesuffix(ending)
    return is_word(stem + ("o" if stem.endswith("i") else "u")) or (ending == "ir" and is_word(stem + "io"))


def _is_from_verb(radical: str, is_word: IsWord) -> bool:
    """*Amgryptiedig*, *chwiliadwy*, *ysgogwyr*: what was or can be done, and who does it, of any verb."""
    ending = next((ending for ending in ("edig", "adwy", "wr", "wyr") if radical.endswith(ending)), None)
    if ending is None or len(radical) - len(ending) < _SHORTEST_STEM:
        return False
    stem = radical.removesuffix(ending)
    return (
        is_word(stem + "wyd")
        or is_word(stem + "iwyd")
        or is_word(stem + ("o" if stem.endswith("i") else "u"))
    )


def _is_softened_behind(radical: str, is_word: IsWord) -> bool:
    """*Ailgyfrifo*, *hunanasesu*: behind a prefix that takes any word."""
    prefix = next((prefix for prefix in _PRODUCTIVE_PREFIXES if radical.startswith(prefix)), None)
    if prefix is None or len(radical) - len(prefix) < _SHORTEST_PART:
        return False
    rest = radical.removeprefix(prefix)
    return is_word(rest) and (initial(rest) not in _UNSOFTENED or _is_softened(rest, is_word))


def _is_compared(radical: str, is_word: IsWord) -> bool:
    """*Pwysicach*, *rhataf*, *byrraf*, *manylach*, *tlotaf*: degrees of *pwysig*, *rhad*, *byr*, *manwl*, *tlawd*."""
    ending = next((ending for ending in ("ach", "af") if radical.endswith(ending)), None)
    if ending is None or len(radical) - len(ending) < _SHORTEST_STEM:
        return False
    return any(is_word(stem) for stem in _positives(radical.removesuffix(ending)))


def _positives(stem: str) -> Iterator[str]:
    softened = stem[:-1] + _HARDENED.get(stem[-1], stem[-1])
    single = stem[:-1] if stem[-1] == stem[-2] else stem
    for changed in (softened, single):
        yield changed
        for vowel, before in _CHANGED_VOWELS:
            yield vowel.sub(before, changed)


def may_be_formed(form: str, is_word: IsWord) -> bool:
    """True where a lower-case form may be made from known words: with an ending, with a prefix, or of two of them."""
    return any(
        _has_ending(radical, is_word)
        or _has_prefix(radical, is_word)
        or _is_negated(radical, is_word)
        or _is_compound(radical, is_word)
        for radical in radicals(form)
    )


def _has_ending(radical: str, is_word: IsWord) -> bool:
    for ending in _FROM_VERB_ENDINGS:
        stem = radical.removesuffix(ending)
        if (
            stem != radical
            and len(stem) >= _SHORTEST_STEM
            and (is_word(stem + "wyd") or is_word(stem + "iwyd"))
        ):
            return True
    return any(
        is_word(radical.removesuffix(ending))
        for ending in _FROM_NOUN_ENDINGS
        if radical.endswith(ending) and len(radical) - len(ending) >= _SHORTEST_PART
    )


def _has_prefix(radical: str, is_word: IsWord) -> bool:
    return any(
        is_word(radical.removeprefix(prefix))
        for prefix in _POSSIBLE_PREFIXES
        if radical.startswith(prefix) and len(radical) - len(prefix) >= _SHORTEST_PART
    )


def _is_negated(radical: str, is_word: IsWord) -> bool:
    """*Anghyfnodol*, *amhenodol*, *annheg*: the nasal mutation behind *an-*."""
    return radical.startswith(("ang", "amh", "anh", "ann")) and is_word(radical.removeprefix("a"))


def _is_compound(radical: str, is_word: IsWord) -> bool:
    """*Dangosfwrdd*: *dangos* and *bwrdd*, softened; two words run together without it are a fault."""
    for cut in range(_SHORTEST_PART, len(radical) - _SHORTEST_PART + 1):
        first, second = radical[:cut], radical[cut:]
        if is_word(first) and _is_softened(second, is_word):
            return True
    return False


def _is_softened(form: str, is_word: IsWord) -> bool:
    if not is_word(form):
        return False
    others = radicals(form) - {form}
    return any(
        is_word(word) and SOFT.get(initial(word)) == form[: len(form) - len(word) + len(initial(word))]
        for word in others
    )

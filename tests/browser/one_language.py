"""Whether words are in the language they are marked as: compared with the interface's words, and judged."""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib.resources import files

from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.language_judgement import are_in_language, judged_words, may_be_name, words_to_judge
from cyhoeddi.render.interface import WORDS

_CLAUSES = re.compile(r"(?<=[.!?:;])\s+")
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
}
_PLACE = re.compile(r"\\\{\w+\\\}|\\#")


@cache
def material_words(language: Language) -> dict[str, str]:
    """Material's own words, which it keeps in a template: keys such as ``search.reset``."""
    template = files("material") / f"templates/partials/languages/{language}.html"
    text = template.read_text(encoding="utf-8")
    words: dict[str, str] = ast.literal_eval(text[text.index("{{") + 2 : text.rindex("[key]")].strip())
    return {
        key: words[key] for key in words if ".config." not in key and key not in {"language", "direction"}
    }


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold().rstrip(":.")


@cache
def words_of_other(language: Language) -> re.Pattern[str]:
    """Matches a whole piece that is a word of the interface in the other language, and none in ``language``."""
    other = other_language(language)
    own = {_folded(words.into(language)) for words in WORDS.values()}
    own |= {_folded(words) for words in material_words(language).values()}
    foreign = {_folded(words.into(other)) for words in WORDS.values()}
    foreign |= {_folded(words) for words in material_words(other).values()}
    said = (words for words in sorted(foreign - own) if re.search(r"[^\W\d_]{2}", words))
    forms = (_PLACE.sub(r".+", re.escape(words)) for words in said)
    return re.compile("|".join(forms))


@cache
def _date_in(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b\d{{1,2}} ({'|'.join(_MONTHS[language].split())})\b")


def _language(mark: str) -> Language | None:
    return next((language for language in LANGUAGES if mark.lower().partition("-")[0] == language), None)


def fault_of(mark: str, words: str) -> str:
    """What is wrong with words in a language: empty where nothing is, else a word for it and the words."""
    language = _language(mark)
    if language is None:
        return f"without a language: {words}"
    if words_of_other(language).fullmatch(_folded(words)):
        return f"interface of the other: {words}"
    if _date_in(other_language(language)).search(words):
        return f"date of the other: {words}"
    for clause in _CLAUSES.split(words):
        plain = words_to_judge(clause, None, language)
        judged = judged_words(plain, 0, len(plain), other_language(language))
        if are_in_language(judged) and not may_be_name(judged):
            return f"judged to be in the other: {clause}"
    return ""

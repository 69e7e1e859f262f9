"""The two languages, by their BCP 47 tags."""

from typing import Literal

Language = Literal["en", "cy"]

LANGUAGES: tuple[Language, ...] = ("en", "cy")
"""Every language the tool knows, in the order in which a pair of pages is spoken of."""

OWN_NAMES: dict[Language, str] = {"en": "English", "cy": "Cymraeg"}
"""What a language calls itself: the words of the language switch."""


def language_of(path: str) -> Language | None:
    """The language folder a content path lies in; None for what has no language."""
    first, separator, _ = path.partition("/")
    for language in LANGUAGES:
        if separator and first == language:
            return language
    return None


def other_language(language: Language) -> Language:
    """Welsh for English, English for Welsh."""
    return "en" if language == "cy" else "cy"


def twin_path(path: str) -> str:
    """The content path of the same page in the other language (``en/a.md`` gives ``cy/a.md``).

    Raises ValueError for a path that lies in no language folder.
    """
    language = language_of(path)
    if language is None:
        raise ValueError(f"{path} lies in no language folder")
    return f"{other_language(language)}/{path[len(language) + 1 :]}"

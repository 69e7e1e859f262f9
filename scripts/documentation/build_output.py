"""What a person sees or types who builds the example."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from documentation.check_output import check
from documentation.checkout import ROOT


def needs(_language: str, *managers: str) -> str:
    """What a person types to get the libraries of a build."""
    from needs import BUILD_NEEDS
    from needs import commands as commands_for

    libraries = [need for need in BUILD_NEEDS if need.name != "ensurepip"]
    return "\n".join(
        ["```text", *(line for name in managers for line in commands_for(libraries, name)), "```"]
    )


def says(language: str, *messages: str) -> str:
    """What somebody sees who builds the example."""
    return "\n".join(["```text", *(MESSAGES[message](language) for message in messages), "```"])


def _setting_up(language: str) -> str:
    what = [_script_words(key, language, lock="requirements.lock") for key in ("venv", "packages", "project")]
    steps = enumerate(what, 1)
    lines = (_script_words("setting-up", language, number=n, total=len(what), what=step) for n, step in steps)
    return "\n".join(lines)


def _missing(language: str) -> str:
    from needs import BUILD_NEEDS
    from needs import commands as commands_for

    libraries = [need for need in BUILD_NEEDS if need.name == "text-libraries"]
    missing = _script_words("missing", language, names=_script_words("text-libraries", language))
    lines = (f"    {line}" for line in commands_for(libraries, "brew"))
    return "\n".join([missing, *lines, _script_words("again", language)])


def _checked(language: str) -> str:
    return check(language).split("\n")[-2]


def _built(language: str) -> str:
    from cyhoeddi.commands.build import built_words
    from cyhoeddi.model.disk import load_site
    from cyhoeddi.outputs.documents.forms import forms_of

    site = load_site(ROOT / "mkdocs.yml")
    kinds = Counter(
        form.kind.into("cy" if language == "cy" else "en")
        for strategy in site.strategies
        for form in forms_of(strategy, site.settings)
        for _ in strategy.languages
    )
    return built_words("cy" if language == "cy" else "en", "site", 9.4, len(list(site.pages())), kinds)


def _not_built(language: str) -> str:
    from cyhoeddi.commands.build import NOT_BUILT

    return NOT_BUILT.into(language).format(folder="site")


def _script_words(key: str, language: str, **values: object) -> str:
    from words import WORDS as SCRIPT_WORDS

    return SCRIPT_WORDS[key][language == "cy"].format(**values)


MESSAGES: dict[str, Callable[[str], str]] = {
    "setting-up": _setting_up,
    "missing": _missing,
    "checked": _checked,
    "built": _built,
    "not-built": _not_built,
}

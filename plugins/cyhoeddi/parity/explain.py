"""Everything that a check can find, explained: rules by their docstrings and the Welsh beside them, faults of reading.

The Welsh of a rule is ``explanations/cy/<module>.md``: its summary, then the sections that have words. Its examples are
those of the docstring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.explanation import Explanation, Part
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS, SourceFault
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.words import Words
from cyhoeddi.parity.engine import check
from cyhoeddi.parity.registry import RULES, Rule
from cyhoeddi.parity.rule_documentation import RuleDocumentation, read_documentation

HEADINGS = {
    "What it finds": Words("What it finds", "Beth mae’n ei ganfod"),
    "Why it matters": Words("Why it matters", "Pam mae’n bwysig"),
    "Example": Words("Example", "Enghraifft"),
    "Use instead": Words("Use instead", "Ysgrifennwch yn lle hynny"),
    "Fix": Words("Fix", "Cywiro"),
}
"""The headings of a rule's docstring."""

GROUPS = {
    "PAR": Words("Structure", "Strwythur"),
    "NUM": Words("Facts", "Ffeithiau"),
    "LNK": Words("Links", "Dolenni"),
    "LNG": Words("Language", "Iaith"),
    "TRM": Words("Terms", "Termau"),
    "SPL": Words("Spelling", "Sillafu"),
    "OMI": Words("Omissions", "Hepgoriadau"),
    "FRS": Words("Sign-off", "Cymeradwyo"),
    "SUP": Words("Exceptions", "Eithriadau"),
    "DUT": Words("Mistakes seen in strategies", "Camgymeriadau a welwyd mewn strategaethau"),
    "SEN": Words("Sensitive material", "Deunydd sensitif"),
    "SRC": Words("Mistakes in files", "Camgymeriadau mewn ffeiliau"),
}
"""What the codes are about, by the letters that they begin with."""

DRAFT = "Drafft: nid oes neb wedi prawfddarllen y cyfieithiad hwn eto."
"""Said once wherever the Welsh explanations are shown."""

_EXAMPLES = ("Example", "Use instead")
_FENCES = {"md": "markdown", "yml": "yaml"}


@dataclass(frozen=True, slots=True)
class WelshWords:
    """The Welsh of a rule: its summary, and the text below each heading, by the English one."""

    summary: str
    sections: Mapping[str, str]


@lru_cache(maxsize=1)
def explanations() -> Mapping[str, Explanation]:
    """The explanation of every code, in the order of the groups."""
    found = [*map(_of_rule, RULES), *(_of_fault(name, fault) for name, fault in SOURCE_FAULTS.items())]
    order = list(GROUPS)
    found.sort(key=lambda entry: (order.index(entry.code[:3]), entry.code))
    return {explanation.code: explanation for explanation in found}


def explained(query: str) -> tuple[Explanation, ...]:
    """The code or name asked for, else all codes that begin so; capital letters do not matter."""
    wanted = query.strip().casefold()
    known = explanations().values()
    exact = tuple(entry for entry in known if wanted in (entry.code.casefold(), entry.name))
    return exact or tuple(entry for entry in known if wanted and entry.code.casefold().startswith(wanted))


def said_of_example(code: str) -> tuple[Diagnostic, ...]:
    """What the check says of the example in a rule's explanation; nothing for a fault of reading, which has none."""
    documented = [read_documentation(rule.documentation) for rule in RULES if rule.code == code]
    return tuple(
        finding
        for documentation in documented
        for finding in check(read_site(documentation.texts("Example"), Settings()), select=(code,))
    )


def read_welsh(text: str) -> WelshWords:
    """The Welsh of a rule; raises ValueError where it has not just the sections that need words, in their order."""
    summary, *parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    english = {heading.cy: name for name, heading in HEADINGS.items() if name not in _EXAMPLES}
    if parts[::2] != list(english):
        raise ValueError(f"sections {parts[::2]} are not {list(english)}")
    sections = {english[name]: body.strip() for name, body in zip(parts[::2], parts[1::2], strict=True)}
    return WelshWords(" ".join(summary.split()), sections)


def _welsh_of(rule: Rule) -> WelshWords:
    """The Welsh of a rule, empty where nobody has written it yet."""
    file = files(rule.part) / "explanations" / "cy" / f"{rule.name.replace('-', '_')}.md"
    return read_welsh(file.read_text(encoding="utf-8")) if file.is_file() else WelshWords("", {})


def _of_rule(rule: Rule) -> Explanation:
    documentation, welsh = read_documentation(rule.documentation), _welsh_of(rule)
    parts = (Part(heading, _text(documentation, welsh, name)) for name, heading in HEADINGS.items())
    summary = Words(_markdown(documentation.summary), welsh.summary or None)
    return Explanation(rule.code, rule.name, rule.severity, summary, tuple(parts))


def _text(documentation: RuleDocumentation, welsh: WelshWords, section: str) -> Words:
    if section in _EXAMPLES:
        shown = "\n\n".join(_shown(path, text) for path, text in documentation.texts(section).items())
        return Words(shown, shown)
    return Words(_markdown(documentation.sections[section].strip()), welsh.sections.get(section))


def _shown(path: str, text: str) -> str:
    """A file of an example in Markdown, in a fence longer than any in it."""
    fence = max(["```", *(run + "`" for run in re.findall("`{3,}", text))], key=len)
    language = _FENCES.get(path.rpartition(".")[2], "text")
    return f"`{Settings().content_folder}/{path}`\n\n{fence}{language}\n{text.rstrip()}\n{fence}"


def _markdown(docstring: str) -> str:
    return docstring.replace("``", "`")


class _Left(dict[str, str]):
    """Values for a message of which none is known: a mark of omission for each."""

    def __missing__(self, _key: str) -> str:
        return "…"


def _of_fault(name: str, fault: SourceFault) -> Explanation:
    return Explanation(
        fault.code,
        name,
        fault.severity,
        _filled(fault.message),
        (Part(HEADINGS["Fix"], _filled(fault.help)),),
    )


def _filled(words: Words) -> Words:
    filled = ((text or "").format_map(_Left()) for text in (words.en, words.cy))
    return Words(*(text.replace("….", "…") for text in filled))


def groups() -> Iterator[tuple[str, Words, tuple[Explanation, ...]]]:
    """The letters of each group, what it is about, and its codes; groups without any are left out."""
    for letters, words in GROUPS.items():
        members = tuple(entry for code, entry in explanations().items() if code.startswith(letters))
        if members:
            yield letters, words, members

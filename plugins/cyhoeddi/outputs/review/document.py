"""The review as HTML documents: one a strategy, one for the pages of none, in both interface languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import is_
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.sign_off.states import SignOff
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.review.rows import ReviewPage, ReviewSection, Row, review_page
from cyhoeddi.outputs.review.words import WORDS
from cyhoeddi.parity.sign_off.part_words import accept_command
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.theme import theme_folder

FOLDER = "review"
"""Where the review lies below the site's folder."""

STYLE_SHEET = "review.css"
"""The review's own style sheet, in the theme and below the review's folder."""

Findings = Sequence[Diagnostic]

_SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """One HTML file of the review; ``address`` is below the site's folder."""

    address: str
    language: Language
    html: str


def review_address(site: Site, key: str, language: Language) -> str:
    """Where the review shows a page pair, with its place in the document: below the site's folder."""
    return f"{FOLDER}/{language}/{_file(_strategy_id(site, key))}#{_anchor(key)}"


@dataclass(frozen=True, slots=True)
class _Reviewed:
    """The documents of a strategy, and all that they show: they hold as long as that is the same."""

    pairs: tuple[PagePair, ...]
    title: Words
    findings: tuple[Diagnostic, ...]
    sign_offs: tuple[tuple[SignOff, ...], ...]
    documents: tuple[ReviewDocument, ...]

    def shows(self, pairs: Sequence[PagePair], *others: object) -> bool:
        """True where it was made of these very pairs, and of others that say the same."""
        are_same = len(pairs) == len(self.pairs) and all(map(is_, pairs, self.pairs))
        return are_same and others == (self.title, self.findings, self.sign_offs)


class ReviewsBefore:
    """What a preview has made of each strategy before."""

    def __init__(self) -> None:
        self._kept: dict[str | None, _Reviewed] = {}

    def documents(
        self, strategy_id: str | None, title: Words, pairs: Sequence[PagePair], site: Site, found: Findings
    ) -> tuple[ReviewDocument, ...]:
        """The documents of a strategy, made anew where anything that they show is another."""
        sources = {page.source for pair in pairs for page in pair.pages}
        own = tuple(f for f in found if any(p.path in sources for p in (f.position, *f.related)))
        sign_offs = tuple(site.ledger.pages.get(pair.key, ()) for pair in pairs)
        kept = self._kept.get(strategy_id)
        if kept is None or not kept.shows(pairs, title, own, sign_offs):
            pages = [review_page(pair, own, site.ledger) for pair in pairs]
            file = _file(strategy_id)
            made = tuple(_document(file, title, pages, language) for language in site.settings.languages)
            kept = self._kept[strategy_id] = _Reviewed(tuple(pairs), title, own, sign_offs, made)
        return kept.documents


def review_documents(
    site: Site, findings: Findings, before: ReviewsBefore | None = None
) -> Iterator[ReviewDocument]:
    """Every document of the review; nothing for a site in one language."""
    if not site.settings.bilingual:
        return
    groups: dict[str | None, list[PagePair]] = {}
    for key, pair in site.pairs.items():
        if key in site.generated or key in site.former_keys:
            continue  # nobody translates it, and no file of it is to be signed off
        groups.setdefault(_strategy_id(site, key), []).append(pair)
    titles = {strategy.id: strategy.title for strategy in site.strategies}
    before = before or ReviewsBefore()
    for strategy_id, pairs in groups.items():
        title = titles[strategy_id] if strategy_id is not None else WORDS["other-pages"]
        yield from before.documents(strategy_id, title, pairs, site, findings)


def _strategy_id(site: Site, key: str) -> str | None:
    strategy = site.strategy_of(key)
    return strategy.id if strategy else None


def _file(strategy_id: str | None) -> str:
    return "pages.html" if strategy_id is None else f"strategy-{_anchor(strategy_id)}.html"


def _anchor(key: str) -> str:
    return (
        "".join(character if character.isalnum() else "-" for character in key.removesuffix(".md")) or "site"
    )


def _document(file: str, title: Words, pages: Sequence[ReviewPage], language: Language) -> ReviewDocument:
    count = sum(len(_findings_of(page)) for page in pages)
    context = {
        "language": language,
        "other_language": other_language(language),
        "file": file,
        "home": "../../index.html",
        "title": WORDS["title"].into(language).format(title=title.into(language)),
        "count": count,
        "count_words": _count_words(pages, language),
        "pages": [_page_context(page, language) for page in pages],
        "word": lambda key: WORDS[key].into(language),
        "places": lambda finding: [str(place) for place in (finding.position, *finding.related)],
    }
    return ReviewDocument(f"{FOLDER}/{language}/{file}", language, _template().render(context))


def _count_words(pages: Sequence[ReviewPage], language: Language) -> str:
    found = [finding for page in pages for finding in _findings_of(page)]
    if not found:
        return WORDS["no-findings"].into(language)
    errors, warnings = (sum(f.severity == severity for f in found) for severity in ("error", "warning"))
    counts = ", ".join(
        counted(count, noun).into(language) for count, noun in ((errors, "error"), (warnings, "warning"))
    )
    return f"{WORDS['findings'].into(language)}: {counts}"


def _findings_of(page: ReviewPage) -> list[Diagnostic]:
    rows = (row for section in page.sections for row in section.rows)
    return [*page.findings, *(finding for row in rows for finding in row.findings)]


def _page_context(page: ReviewPage, language: Language) -> Mapping[str, Any]:
    pair = page.pair
    own = pair.get(language) or pair.pages[0]
    return {
        "anchor": _anchor(pair.key),
        "title": own.title,
        "count": len(_findings_of(page)),
        "sources": [source.source for source in pair.pages],
        "findings": page.findings,
        "sections": [_section_context(section, pair, language) for section in page.sections],
    }


def _section_context(section: ReviewSection, pair: PagePair, language: Language) -> Mapping[str, Any]:
    part, sign_off = section.part, section.sign_off
    state = sign_off.state if sign_off else "never"
    signed = sign_off.entry if sign_off else None
    words = WORDS[state].into(language)
    if signed:
        words = words.format(by=signed.by, on=long_date(signed.on, language))
    return {
        "anchor": _anchor(part.path.rpartition("/")[2]),
        "title": _section_title(part, language),
        "rows": [_row_context(row) for row in section.rows],
        "state": state,
        "state_words": words,
        "command": accept_command(pair, part).into(language) if sign_off and state != "signed" else "",
    }


def _section_title(part: Part, language: Language) -> str:
    if part.kind == "action":
        return WORDS["action"].into(language).format(id=part.id)
    titles = [words for words in (part.titles.en, part.titles.cy) if words] if part.kind == "section" else []
    return " · ".join(titles) or WORDS[part.kind].into(language)


def _row_context(row: Row) -> Mapping[str, Any]:
    severities = {finding.severity for finding in row.findings}
    return {
        "en": row.en,
        "cy": row.cy,
        "key": row.key,
        "label": row.key if row.key not in ("", "#", "-") else "",
        "findings": row.findings,
        "severity": next((severity for severity in _SEVERITIES if severity in severities), ""),
    }


@lru_cache(maxsize=1)
def _template() -> Template:
    loader = FileSystemLoader(theme_folder() / FOLDER)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("review.html")

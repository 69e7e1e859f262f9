"""The permanent address of a released edition, as a page of Markdown in each language: ``en/serious-violence/2024/``.

It stays when a later edition takes the place of this one, and says which; documents are named with their SHA-256, so
that anybody can tell whether a copy is what was published.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote

from cyhoeddi.model.former_editions import former_editions
from cyhoeddi.model.language import LANGUAGES, Language, language_of
from cyhoeddi.model.release import Release, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.forms import FORMS, Form
from cyhoeddi.outputs.site_pages.plain_markdown import front_matter_text, plain_markdown
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.file_words import file_words
from cyhoeddi.render.interface import WORDS

_UNIT = re.compile(r"(?<=\d) (?=[kM]B)")
_KINDS = ("full", "revised", "interim")


def edition_key(release: Release) -> str:
    """The key of its page pair."""
    return posixpath.join(release.strategy, f"{release.edition}.md")


def edition_name(edition: str, language: Language) -> str:
    """The edition as one says it: ``2024-interim`` is an interim edition of 2024."""
    year, _, kind = edition.partition("-")
    return WORDS[f"print-edition-{kind if kind in _KINDS else 'full'}"].into(language).format(year=year)


def edition_text(release: Release, strategy: Strategy, site: Site, language: Language) -> str:
    """The page in one language."""
    page = _EditionPage(release, strategy, site, language)
    return "\n\n".join(page.parts()) + "\n"


class _EditionPage:
    def __init__(self, release: Release, strategy: Strategy, site: Site, language: Language) -> None:
        self.release, self.strategy, self.site, self.language = release, strategy, site, language
        self.all = releases_of(site.releases, release.strategy)
        self.served = frozenset(map(site.address, site.files or ()))
        """The addresses of files that lie in the content."""

    def parts(self) -> Iterator[str]:
        """Front matter, what the edition is, its facts, and its documents by language."""
        title = self.release.title.into(self.language) or self.strategy.title.into(self.language)
        name = edition_name(self.release.edition, self.language)
        head = front_matter_text(f"{title}: {name[0].lower()}{name[1:]}")
        yield f"---\ntitle: {head}\nhide: [toc]\nsearch: {{boost: 0.3}}\n---"
        yield self._standing()
        if kept := self._kept_pages():
            yield kept
        yield self._facts()
        for own in sorted(LANGUAGES, key=lambda one: one != self.language):
            files = [address for address in self.release.files if language_of(address) == own]
            if files:
                yield f"## {self._word(f'edition-files-{own}')} {{#files-{own}}}"
                yield self._files(files, own)

    def _standing(self) -> str:
        """That it is the present edition, or which one has taken its place."""
        later = self._superseded_by()
        if later:
            name = plain_markdown(edition_name(later.edition, self.language))
            return self._word("edition-superseded").format(edition=f"[{name}]({self._page_of(later)})")
        key = "edition-current" if self._is_present() else "edition-released"
        link = f"[{plain_markdown(self.strategy.title.into(self.language))}](index.md)"
        return self._word(key).format(strategy=link)

    def _kept_pages(self) -> str:
        """The way to the pages of a former edition, where they are kept."""
        former = former_editions(self.site, self.strategy)
        own = next((one for one in former if one.edition == self.release.edition), None)
        page = own.index.get(self.language) if own else None
        if page is None:
            return ""
        link = posixpath.relpath(
            page.path.partition("/")[2], posixpath.dirname(edition_key(self.release)) or "."
        )
        return f"[{self._word('edition-pages')}]({link})"

    def _is_present(self) -> bool:
        return self.strategy.edition == self.release.edition

    def _superseded_by(self) -> Release | None:
        later = [one for one in self.all if one.supersedes == self.release.edition]
        return later[-1] if later else None

    def _page_of(self, release: Release) -> str:
        return posixpath.basename(edition_key(release))

    def _facts(self) -> str:
        lines = [f"<div><dt>{escape(name)}</dt><dd>{value}</dd></div>" for name, value in self._named()]
        return "\n".join(['<dl class="cy-overview">', *lines, "</dl>"])

    def _named(self) -> Iterator[tuple[str, str]]:
        release, language = self.release, self.language
        yield self._word("print-edition"), escape(edition_name(release.edition, language))
        yield self._word("print-published"), escape(long_date(release.published, language))
        if release.review_due:
            yield self._word("print-review-due"), escape(long_date(release.review_due, language))
        before = next((one for one in self.all if one.edition == release.supersedes), None)
        if before:
            name = escape(edition_name(before.edition, language))
            yield self._word("edition-supersedes"), f'<a href="../{quote(before.edition)}/">{name}</a>'

    def _files(self, addresses: Sequence[str], own: Language) -> str:
        ordered = sorted(addresses, key=lambda address: FORMS.index(_form(address, own)))
        lines = [
            f"<div><dt>{self._name(address, own)}</dt><dd>{self._details(address)}</dd></div>"
            for address in ordered
        ]
        return "\n".join(['<dl class="cy-overview">', *lines, "</dl>"])

    def _name(self, address: str, own: Language) -> str:
        """What the file is, as a link where the site serves it: the documents of earlier editions may be gone."""
        kind, size = _form(address, own).kind.into(own), self.release.files[address].size
        lang = f' lang="{own}"' if own != self.language else ""
        said = _UNIT.sub("\N{NO-BREAK SPACE}", file_words(kind, own, 0, size))
        words = f"<span{lang}>{escape(said)}</span>"
        if not self._is_present() and address not in self.served:
            return words
        page = self.site.address(f"{self.language}/{edition_key(self.release)}").removesuffix(".md")
        link = quote(posixpath.relpath(address, page))
        return f'<a href="{link}" hreflang="{own}">{words}</a>'

    def _details(self, address: str) -> str:
        """Its name and its SHA-256, which may break after every eighth digit and is copied whole all the same."""
        digest = self.release.files[address].sha256
        parts = "<wbr>".join(digest[start : start + 8] for start in range(0, len(digest), 8))
        return (
            f'<span translate="no">{escape(posixpath.basename(address))}</span><br>\n'
            f'SHA-256: <code translate="no">{parts}</code>'
        )

    def _word(self, key: str) -> str:
        return WORDS[key].into(self.language)


def _form(address: str, language: Language) -> Form:
    """The form of a document by its name: that with the longest ending that fits."""
    fitting = [form for form in FORMS if address.endswith(form.ending.into(language))]
    return max(fitting, key=lambda form: len(form.ending.into(language)), default=FORMS[0])

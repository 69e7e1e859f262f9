"""The accessibility statement of a site, as a page of Markdown in each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cyhoeddi.model.accessibility import REASONS, Accessibility, KnownFault
from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.model.timeline import Timeline
from cyhoeddi.outputs.site_pages.plain_markdown import plain_markdown
from cyhoeddi.outputs.site_pages.statement_words import FIXED, OWN
from cyhoeddi.render.dates import long_date, span_of
from cyhoeddi.render.interface import WORDS

KEY = "accessibility-statement.md"
"""The key of its page pair."""

SLUGS: dict[Language, str] = {"en": "accessibility-statement", "cy": "datganiad-hygyrchedd"}
_CONTACT = ("email", "phone", "address", "form")


def statement_text(own: Accessibility, site: Site, language: Language) -> str:
    """The page in one language: front matter and Markdown, with the same sections in both."""
    words = _Statement(own, site, language)
    is_draft = language == "cy" and site.settings.bilingual and not own.proof_read
    front = [
        "---",
        f"title: {OWN['title'].into(language)}",
        f"description: {OWN['description'].into(language)}",
        f"slug: {SLUGS[language]}",
        "search: {boost: 0.3}",
        *(["translation: draft"] if is_draft else []),
        "---",
    ]
    return "\n".join([*front, "", *words.lines()]) + "\n"


class _Statement:
    """The parts of the statement in one language, each a few paragraphs."""

    def __init__(self, own: Accessibility, site: Site, language: Language) -> None:
        self.own, self.site, self.language = own, site, language
        known = site.organisations.get(own.organisation)
        self.organisation = plain_markdown(known.name.into(language) if known else own.organisation)

    def lines(self) -> Iterator[str]:
        """The paragraphs, each with an empty line behind it."""
        for paragraph in (
            self._fixed("applies", scope=self._scope()),
            self._own("run-by", organisation=self.organisation),
            *self._contact(),
            *self._enforcement(),
            *self._technical(),
            *self._content(),
            *self._preparation(),
        ):
            yield from (paragraph, "")

    def _contact(self) -> Iterator[str]:
        yield self._heading("## ", "contact", FIXED["contact"].into(self.language))
        yield self._own("formats")
        yield "\n".join(f"- {self._way(key)}" for key in _CONTACT if self.own.contact.get(key))
        if self.own.response_days:
            span = span_of(Timeline(most=self.own.response_days, unit="day"), self.language)
            yield self._own("respond", span=span)
        yield WORDS["print-welcome"].into(self.language)
        yield self._heading("## ", "report", OWN["report"].into(self.language))
        yield self._own("report-how")

    def _way(self, key: str) -> str:
        value = self.own.contact[key]
        if key == "form":
            return self._own("form", value=str(value[self.language]))
        shown = plain_markdown(str(value))
        return self._own(key, value=f"[{shown}](mailto:{value})" if key == "email" else shown)

    def _enforcement(self) -> Iterator[str]:
        yield self._heading("## ", "enforcement", FIXED["enforcement"].into(self.language))
        yield self._fixed("enforcement-by")

    def _technical(self) -> Iterator[str]:
        yield self._heading("## ", "technical", OWN["technical"].into(self.language))
        yield self._fixed("committed", organisation=self.organisation)
        yield self._heading("### ", "status", FIXED["status"].into(self.language))
        due = self._due()
        # The sentence of a site that does not comply begins with it.
        due = due[:1].upper() + due[1:] if self.own.status == "none" and self.language == "en" else due
        yield self._fixed(f"status-{self.own.status}", due=due)

    def _due(self) -> str:
        failures = self.own.faults_for("non-compliance")
        exemptions = self.own.faults_for("disproportionate-burden", "out-of-scope")
        key = "due-both" if failures and exemptions else "due-exemptions" if exemptions else "due-failures"
        return FIXED[key].into(self.language)

    def _content(self) -> Iterator[str]:
        if not self.own.known_faults:
            return
        yield self._heading("## ", "content", FIXED["content"].into(self.language))
        yield self._fixed("content-why")
        for reason in REASONS:
            if known := self.own.faults_for(reason):
                yield self._heading("### ", reason, FIXED[reason].into(self.language))
                yield "\n".join(f"- {self._known_fault(fault)}" for fault in known)

    def _known_fault(self, fault: KnownFault) -> str:
        sentences = [plain_markdown(fault.what.into(self.language))]
        if fault.criterion:
            sentences.append(self._own("criterion", criterion=fault.criterion))
        if fault.alternative.get(self.language):
            sentences.append(plain_markdown(fault.alternative.into(self.language)))
        if fault.mended_by:
            sentences.append(self._own("mended-by", day=self._day(fault.mended_by)))
        return " ".join(sentences)

    def _preparation(self) -> Iterator[str]:
        own = self.own
        if own.improving.get(self.language):
            yield self._heading("## ", "improving", OWN["improving"].into(self.language))
            yield plain_markdown(own.improving.into(self.language))
        yield self._heading("## ", "preparation", FIXED["preparation"].into(self.language))
        yield self._fixed("prepared", prepared=self._day(own.prepared), reviewed=self._day(own.reviewed))
        by = plain_markdown(own.tested_by.into(self.language))
        tested = self._fixed("tested", tested=self._day(own.tested), by=by)
        yield f"{tested} {plain_markdown(own.tested_how.into(self.language))}"

    def _scope(self) -> str:
        """The site's address, marked so that a partner's copy names its own; its name where it has none."""
        url = self.site.settings.site_url
        if not url:
            return plain_markdown(self.site.settings.site_name.into(self.language))
        return f'<span class="cy-about__address" translate="no">{plain_markdown(url)}</span>'

    def _heading(self, mark: str, id_: str, words: str) -> str:
        return f"{mark}{words} {{#{id_}}}"

    def _fixed(self, key: str, **values: str) -> str:
        return FIXED[key].into(self.language).format(**values)

    def _own(self, key: str, **values: str) -> str:
        return OWN[key].into(self.language).format(**values)

    def _day(self, day: date) -> str:
        return long_date(day, self.language).replace(" ", "\N{NO-BREAK SPACE}")

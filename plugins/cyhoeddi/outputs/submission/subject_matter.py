"""All that a submission is made from: the release, the strategy, its duty, whom it goes to and what goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from cyhoeddi.duty.deadline import Deadline
from cyhoeddi.duty.profile import Profile, Recipient, Submission
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.release import Release
from cyhoeddi.model.sign_off.states import sign_offs_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.print.front_pages import area_names, edition_words
from cyhoeddi.outputs.release.release_folder import OWN_HOST, release_name
from cyhoeddi.outputs.submission.attachments import Attachments
from cyhoeddi.outputs.submission.released_edition import ReleasedDocument


@dataclass(frozen=True, slots=True)
class Host:
    """A website with the strategy: whose it is, its address, and that of the strategy there in each language.

    ``areas`` are the names of those for which it hosts (¶161); none where it does not say.
    """

    name: Words
    base: str
    addresses: Mapping[Language, str]
    areas: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectMatter:
    """What the e-mails, the cover sheet and the rest of the folder tell; ``agreed_on`` is None where nobody said."""

    site: Site
    strategy: Strategy
    release: Release
    duties: tuple[Profile, ...]
    submission: Submission
    deadline: Deadline
    recipients: tuple[Recipient, ...]
    documents: tuple[ReleasedDocument, ...]
    attachments: Attachments
    agreed_on: date | None = None

    @property
    def name(self) -> str:
        """What the folder is called: ``serious-violence-2024``."""
        return release_name(self.release)

    @property
    def title(self) -> Words:
        """The title under which it was released."""
        return self.release.title if self.release.title != Words() else self.strategy.title

    @property
    def review_due(self) -> date | None:
        """The day of its review."""
        return self.release.review_due or self.strategy.review_due

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which it was released."""
        return tuple(language for language in LANGUAGES if self.strategy.index.get(language))

    def edition(self, language: Language) -> str:
        """The edition as one says it."""
        return edition_words(self.strategy, language) or self.release.edition

    def areas(self, language: Language) -> tuple[str, ...]:
        """The names of its areas."""
        return area_names(self.strategy, self.site, language)

    def authorities(self, language: Language) -> tuple[str, ...]:
        """The names of the bodies that publish it."""
        known = self.site.organisations
        return tuple(
            known[id_].name.into(language) if id_ in known else id_ for id_ in self.strategy.publisher
        )

    def hosts(self) -> tuple[Host, ...]:
        """The websites that it was released for, the site's own first."""
        hosts = sorted(self.release.hosts.items(), key=lambda entry: (entry[0] != OWN_HOST, entry[0]))
        return tuple(self._host(id_, released.address) for id_, released in hosts)

    def document_address(self, document: ReleasedDocument) -> str | None:
        """Where a document can be downloaded; None where the strategy is on no website."""
        hosts = self.hosts()
        return f"{hosts[0].base}{quote(document.address)}" if hosts else None

    def signed_off(self) -> tuple[int, int]:
        """How many of the parts that both languages have are signed off, and how many there are."""
        if not self.site.settings.bilingual:
            return 0, 0
        states = [s.state for pair in self.strategy.pairs for s in sign_offs_of(pair, self.site.ledger)]
        return states.count("signed"), len(states)

    def _host(self, id_: str, address: str) -> Host:
        base = f"{address.rstrip('/')}/"
        body = self.site.organisations.get(id_)
        name = self.site.settings.site_name if id_ == OWN_HOST else body.name if body else Words.of(id_)
        pages = {
            language: f"{base}{quote(self.site.web_path(page))}/"
            for language in self.languages
            if (page := self.strategy.index.get(language))
        }
        return Host(name, base, pages, self._areas_of(id_))

    def _areas_of(self, host: str) -> tuple[Words, ...]:
        partner = next((one for one in self.site.settings.partners if one.id == host), None)
        own = [id_ for id_ in self.strategy.areas if partner and id_ in partner.areas]
        return tuple(self.site.areas[id_].name if id_ in self.site.areas else Words.of(id_) for id_ in own)

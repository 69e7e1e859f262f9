"""A small project with a released edition, laid on disk as ``cyhoeddi release`` leaves it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import yaml

from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.release.source_hashes import source_hashes

SETTINGS = """\
site_name: Tŷ Gwent
site_url: https://example.org/ty/
docs_dir: content
plugins:
  - i18n:
      docs_structure: folder
      languages: [{locale: en, name: English, default: true}, {locale: cy, name: Cymraeg}]
  - cyhoeddi:
      languages: [en, cy]
      notice: {en: This is a test for Tŷ Gwent., cy: Prawf yw hwn ar gyfer Tŷ Gwent.}
      partners: [{id: cyngor, address: https://cyngor.example/strategaeth, areas: [torfaen]}]
"""

TEXTS = {
    "mkdocs.yml": SETTINGS,
    "content/data/organisations.yml": (
        "heddlu:\n  name: {en: 'Gŵyr Police, West', cy: Heddlu Gŵyr}\n  kind: police\n"
        "cyngor:\n  name: {en: Tŷ Council, cy: Cyngor Tŷ}\n  kind: local-authority\n"
    ),
    "content/data/areas.yml": "torfaen:\n  name: {en: Torfaen, cy: Torfaen}\n  nation: wales\n",
    "content/en/plan/index.md": (
        "---\ntitle: Serious Violence Strategy for Tŷ Gŵyr\ndescription: A plan.\nduty: serious-violence-duty\n"
        "edition: {year: 2024, kind: full}\npublished: 2024-01-31\nreview_due: 2025-01-31\nareas: [torfaen]\n"
        "publisher: [heddlu, cyngor]\ncontact: {email: strategaeth@example.org, phone: 01632 960 123}\n---\n\n"
        "## Summary\n\nWords.\n"
    ),
    "content/cy/plan/index.md": (
        "---\ntitle: Strategaeth Trais Difrifol Tŷ Gŵyr\ndescription: Cynllun.\nslug: cynllun\n---\n\n"
        "## Crynodeb\n\nGeiriau am ddŵr.\n"
    ),
}

COMMENT = "# Kept by hand. / Cedwir â llaw.\n"

_DOCUMENTS = {
    "en": {"pdf": "en/plan/strategy-tŷ-2024-en.pdf", "docx": "en/plan/strategy-tŷ-2024-en.docx"},
    "cy": {"pdf": "cy/cynllun/strategaeth-tŷ-2024-cy.pdf", "docx": "cy/cynllun/strategaeth-tŷ-2024-cy.docx"},
}


def _sources(folder: Path) -> dict[str, str]:
    site = load_site(folder / "mkdocs.yml")
    return source_hashes(site, site.strategies[0], folder)


def lay_release(
    folder: Path, *, size: int = 4_000, texts: Mapping[str, str] | None = None, **entry: object
) -> Path:
    """Lays the project, and a release whose documents are of that size; ``entry`` changes its entry in the list."""
    files: dict[str, object] = {}
    listed: dict[str, dict[str, object]] = {"en": {}, "cy": {}}
    for language, documents in _DOCUMENTS.items():
        for form, address in documents.items():
            data = f"%PDF {address} ŵŷ\n".encode().ljust(size, b"\xb5")
            digest = hashlib.sha256(data).hexdigest()
            file = folder / "dist/releases/plan-2024/files" / address
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            files[address] = {"sha256": digest, "size": size}
            listed[language][form] = {"address": address, "sha256": digest, "size": size, "pages": 2}
    publication = json.dumps({"strategies": {"plan": listed}})
    (folder / "dist/releases/plan-2024/publication.json").write_text(publication, encoding="utf-8")
    for path, text in {**TEXTS, **(texts or {})}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    release = {
        "strategy": "plan",
        "edition": "2024",
        "title": {"en": "Serious Violence Strategy for Tŷ Gŵyr", "cy": "Strategaeth Trais Difrifol Tŷ Gŵyr"},
        "published": "2024-01-31",
        "review_due": "2025-01-31",
        "commit": "0123abc",
        "sources": _sources(folder),
        "files": files,
        "hosts": {
            "site": {"address": "https://example.org/ty/", "checksums": "0" * 64},
            "cyngor": {"address": "https://cyngor.example/strategaeth", "checksums": "1" * 64},
        },
        **entry,
    }
    text = COMMENT + yaml.safe_dump([release], allow_unicode=True, sort_keys=False)
    (folder / "content/data/releases.yml").write_text(text, encoding="utf-8", newline="\n")
    return folder

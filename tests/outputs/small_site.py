"""A whole small site as texts, for the tests of what is made from the model."""

from __future__ import annotations

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

TEXTS = {
    "data/organisations.yml": "cyngor:\n  name: {en: The Council, cy: Y Cyngor}\n",
    "data/areas.yml": "torfaen:\n  name: {en: Torfaen, cy: Torfaen}\n",
    "en/index.md": "---\ntitle: Home\ndescription: Start.\n---\n\nWelcome.\n",
    "cy/index.md": "---\ntitle: Hafan\ndescription: Dechrau.\n---\n\nCroeso.\n",
    "en/plan/index.md": (
        "---\ntitle: House & Water\ndescription: A plan.\nduty: serious-violence-duty\n"
        "edition: {year: 2026, kind: full}\npublished: 2026-03-01\nareas: [torfaen]\npublisher: [cyngor]\n---\n\n"
        "## Summary\n\nSee [the rivers](rivers.md#deep) and [home](../index.md).\n\n"
        "## More\n\nWords.[^a]\n\n[^a]: A note.\n"
    ),
    "cy/plan/index.md": (
        "---\ntitle: Tŷ a Dŵr\ndescription: Cynllun.\nslug: cynllun\ntranslation: draft\n---\n\n"
        "## Crynodeb\n\nGweler [yr afonydd](rivers.md#deep) a [hafan](../index.md).\n\n## Rhagor\n\nGeiriau.[^a]\n\n"
        "[^a]: Nodyn am ddŵr.\n"
    ),
    "en/plan/rivers.md": "---\ntitle: Rivers\norder: 10\n---\n\n## Deep\n\n#### Skipped level\n\nWater.\n",
    "cy/plan/rivers.md": "---\ntitle: Afonydd\nslug: afonydd\n---\n\n## Dwfn\n\n#### Lefel a neidiwyd\n\nDŵr a thŷ.\n",
    "en/plan/work/index.md": "---\ntitle: Work\norder: 20\n---\n\nAll the work.\n",
    "cy/plan/work/index.md": "---\ntitle: Gwaith\n---\n\nYr holl waith.\n",
    "en/plan/work/first.md": (
        "---\ntitle: First\npriority: {id: P1, title: First, objective: Do it}\nactions:\n"
        "  - {id: P1.1, action: Mend the house, urgency: high, timeline: {within: 3 months}, lead: [cyngor]}\n---\n\n"
        "## Actions\n\n/// action-plan\n///\n"
    ),
    "cy/plan/work/first.md": (
        "---\ntitle: Cyntaf\npriority: {title: Cyntaf, objective: Ei wneud}\nactions:\n"
        "  - {id: P1.1, action: Trwsio’r tŷ}\n---\n\n## Camau gweithredu\n\n/// action-plan\n///\n"
    ),
    "en/plan/actions.md": (
        "---\ntitle: Action plan\norder: 30\n---\n\nIntroduction.\n\n## Whole\n\n/// action-plan\n///\n\n"
        "## By date\n\n/// action-plan\n    by: date\n///\n"
    ),
    "cy/plan/actions.md": (
        "---\ntitle: Cynllun gweithredu\n---\n\nCyflwyniad.\n\n## Cyfan\n\n/// action-plan\n///\n\n"
        "## Yn ôl dyddiad\n\n/// action-plan\n    by: date\n///\n"
    ),
}


def small_site(site_url: str = "https://example.org/safle/", **changed: str) -> Site:
    """The site, with some texts changed (``en_plan_rivers`` names ``en/plan/rivers.md``)."""
    settings = Settings(
        site_name=Words("Site", "Safle"),
        site_url=site_url,
        notice=Words("This is a test. It is not real.", "Prawf yw hwn. Nid yw’n real."),
    )
    texts = {**TEXTS, **{f"{name.replace('_', '/')}.md": text for name, text in changed.items()}}
    return read_site(texts, settings)

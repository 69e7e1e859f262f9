"""A small strategy with everything that an action plan can show."""

from __future__ import annotations

from tests.helpers import site_of

from cyhoeddi.model.site import Site

ORGANISATIONS = """\
police: {name: {en: "Police & Crime <Unit>", cy: Heddlu Dyfed}}
powys: {name: {en: Powys Council, cy: Cyngor Powys}}
chwarae: {name: {en: Play Wales, cy: Chwarae Cymru}}
llywodraeth: {name: {en: Welsh Government, cy: Llywodraeth Cymru}}
ambulance: {name: {en: Ambulance Trust, cy: Ymddiriedolaeth Ambiwlans}}
"""

INDEX_EN = """\
---
title: Our strategy
duty: serious-violence-duty
edition: {year: 2024}
published: 2024-01-31
---
"""

INDEX_CY = """\
---
title: Ein strategaeth
slug: strategaeth
---
"""

ONLINE_EN = """\
---
title: Online
order: 1
priority: {id: P1, title: "Threats <online> & off"}
actions:
  - id: P1.1
    action: Ask "16 to 25" & parents < 40
    urgency: high
    timeline: {within: 3 months}
    timing: before the summer
    lead: [police, chwarae]
    partners: [powys, llywodraeth, ambulance]
    resources: [labour, grant-short-term]
    prevention: primary
    measures: [More parents know, Fewer reports]
    status: on-track
  - id: P1.2
    action: Teach
    steps:
      - Write a plan
      - text: Visit schools
        steps: [Primary, {text: Secondary, steps: [Years 7 to 9]}]
    urgency: medium
    timeline: {within: 3 to 6 months}
    lead: [tbc]
---
Words.
"""

ONLINE_CY = """\
---
title: Ar-lein
priority: {title: Bygythiadau ar-lein yn y tŷ}
actions:
  - id: P1.1
    action: Gofyn i rieni’r ŵyr
    timing: cyn yr haf
    measures: [Mwy o rieni’n gwybod, Llai o adroddiadau]
  - id: P1.2
    action: Addysgu
    steps:
      - Llunio cynllun
      - text: Ymweld ag ysgolion
        steps: [Cynradd, {text: Uwchradd, steps: [Blynyddoedd 7 i 9]}]
---
Geiriau.
"""

HOME_EN = """\
---
title: Home
order: 2
priority: {id: P2, title: At home}
actions:
  - {id: P2.1, action: Keep doors open, urgency: low, timeline: ongoing, lead: [llywodraeth], status: complete}
  - {id: P2.2, action: Only in English, timeline: {by: 2024-12-01}, lead: [powys], prevention: tertiary}
  - {id: P2.3, action: Start late, timeline: {from: 2024-05-01}, lead: [ambulance], status: not-started}
  - {id: P2.4, action: Between, timeline: {from: 2024-05-01, by: 2024-12-01}, lead: [chwarae]}
  - {id: P2.5, action: Some day}
---
Words.
"""

HOME_CY = """\
---
title: Gartref
priority: {title: Gartref}
actions:
  - {id: P2.1, action: Cadw’r drysau ar agor}
  - {id: P2.3, action: Dechrau’n hwyr}
  - {id: P2.4, action: Rhwng dau ddyddiad}
  - {id: P2.5, action: Rywbryd}
---
Geiriau.
"""

CROSS_EN = """\
---
title: Everywhere
order: 3
priority: {id: X, title: Learning together, cross_cutting: true}
actions:
  - {id: X.1, action: Learn, timeline: {within: 1 year}, lead: [powys]}
---
Words.
"""

CROSS_CY = """\
---
title: Ym mhobman
priority: {title: Dysgu gyda’n gilydd}
actions:
  - {id: X.1, action: Dysgu}
---
Geiriau.
"""

PLAN_EN = "---\ntitle: Action plan\norder: 9\n---\n/// action-plan\n///\n"
PLAN_CY = "---\ntitle: Cynllun gweithredu\n---\n/// action-plan\n///\n"

TEXTS = {
    "data/organisations.yml": ORGANISATIONS,
    "en/s/index.md": INDEX_EN,
    "cy/s/index.md": INDEX_CY,
    "en/s/online.md": ONLINE_EN,
    "cy/s/online.md": ONLINE_CY,
    "en/s/home.md": HOME_EN,
    "cy/s/home.md": HOME_CY,
    "en/s/cross.md": CROSS_EN,
    "cy/s/cross.md": CROSS_CY,
    "en/s/plan.md": PLAN_EN,
    "cy/s/plan.md": PLAN_CY,
}


def plan_site(**changed: str) -> Site:
    """The site; ``changed`` are other texts for its plan pages, ``en`` and ``cy``."""
    pages = {f"{language}/s/plan.md": text for language, text in changed.items()}
    return site_of({**TEXTS, **pages})

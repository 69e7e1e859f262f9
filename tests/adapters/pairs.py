"""The pages of tests/sites/paired: English address, Welsh address, titles, in reading order."""

PAIRS = (
    ("en/", "cy/", "Home", "Hafan"),
    ("en/strategy/", "cy/strategaeth/", "Strategy", "Strategaeth"),
    ("en/strategy/deep/", "cy/strategaeth/tŷ-diogel/", "Safe houses", "Tŷ diogel"),
    ("en/strategy/deep/zone/", "cy/strategaeth/tŷ-diogel/zone/", "Zone", "Parth"),
    ("en/strategy/needs/", "cy/strategaeth/anghenion/", "Needs", "Anghenion"),
    ("en/strategy/plan/", "cy/strategaeth/cynllun-gweithredu/", "Action plan", "Cynllun gweithredu"),
    ("en/about/", "cy/amdanom/", 'About <us> & "you"', 'Amdanom <ni> a "chi"'),
)
ENGLISH = tuple(pair[0] for pair in PAIRS)
WELSH = tuple(pair[1] for pair in PAIRS)
PAGES = (*ENGLISH, *WELSH)
TWIN = {**dict(zip(ENGLISH, WELSH, strict=True)), **dict(zip(WELSH, ENGLISH, strict=True))}

IN_STRATEGY = {"en": ENGLISH[1:-1], "cy": WELSH[1:-1]}
TITLES = {"en": [pair[2] for pair in PAIRS], "cy": [pair[3] for pair in PAIRS]}

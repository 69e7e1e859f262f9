"""Number words of Welsh, in every mutated form, as far as texts use them beside figures."""

from __future__ import annotations

from cyhoeddi.welsh.mutation import surface_forms

_RADICALS: dict[int, tuple[str, ...]] = {
    0: ("dim", "sero"),
    1: ("un", "unwaith", "cyntaf", "awr", "mis", "blwyddyn", "flwyddyn", "wythnos"),
    2: ("dau", "dwy", "dwywaith", "ail", "deuddydd", "pythefnos", "deufis"),
    3: ("tri", "tair", "teirgwaith", "trydydd", "trydedd", "trimis", "tridiau"),
    4: ("pedwar", "pedair", "pedwerydd", "pedwaredd"),
    5: ("pump", "pum", "pumed"),
    6: ("chwech", "chwe", "chweched"),
    7: ("saith", "seithfed"),
    8: ("wyth", "wythfed"),
    9: ("naw", "nawfed"),
    10: ("deg", "deng", "degfed"),
    11: ("unarddeg",),
    12: ("deuddeg", "deuddeng", "dwsin"),
    15: ("pymtheg", "pymtheng"),
    16: ("unarbymtheg",),
    18: ("deunaw",),
    20: ("ugain", "ugeinfed"),
    40: ("deugain",),
    50: ("hanner",),
    60: ("trigain",),
    100: ("cant", "canfed"),
    1000: ("mil",),
}

NUMBER_WORDS: dict[str, int] = {
    form: value for value, words in _RADICALS.items() for word in words for form in surface_forms(word)
}
"""Every form, lower case, to its value; ``awr``, ``mis``, ``blwyddyn`` can stand for one, ``pythefnos`` for 2 weeks."""

SCALES: dict[str, str] = {
    form: scale
    for scale, word in (("million", "miliwn"), ("billion", "biliwn"), ("thousand", "mil"))
    for form in surface_forms(word)
}
"""Forms of the words for large scales to a common name; ``filiwn`` can be either, and is taken for a million."""
SCALES["filiwn"] = SCALES["miliwn"] = "million"

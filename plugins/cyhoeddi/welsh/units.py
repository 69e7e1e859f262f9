"""Nouns of measure in Welsh, in every form: what a figure counts (``3 blynedd``, ``5 o filltiroedd``)."""

from __future__ import annotations

from cyhoeddi.welsh.mutation import surface_forms

_NOUNS = {
    "second": "eiliad eiliadau",
    "minute": "munud munudau",
    "hour": "awr oriau",
    "day": "diwrnod diwrnodau dyddiau",
    "week": "wythnos wythnosau",
    "fortnight": "pythefnos",
    "month": "mis misoedd",
    "year": "blwyddyn blynedd blynyddoedd blwydd",
    "decade": "degawd degawdau",
    "century": "canrif canrifoedd",
    "millimetre": "milimetr milimetrau milimedr",
    "centimetre": "centimetr centimetrau centimedr",
    "metre": "metr metrau medrau",
    "kilometre": "cilometr cilometrau cilomedr cilomedrau",
    "inch": "modfedd modfeddi",
    "foot": "troedfedd troedfeddi",
    "mile": "milltir milltiroedd",
    "milligram": "miligram miligramau",
    "gram": "gram gramau",
    "kilogram": "cilogram cilogramau cilo",
    "tonne": "tunnell tunelli",
    "pound weight": "pwys pwysi",
    "millilitre": "mililitr mililitrau",
    "litre": "litr litrau",
    "pint": "peint peintiau",
    "hectare": "hectar hectarau",
    "acre": "erw erwau acer aceri",
}
UNITS: dict[str, str] = {
    form: unit for unit, nouns in _NOUNS.items() for noun in nouns.split() for form in surface_forms(noun)
} | {"mya": "mile"}
"""Every form of a noun of measure, lower case, to the unit's English name; ``mya`` is *milltir yr awr*."""

POUNDS = frozenset(form for noun in ("punt", "punnoedd", "punnau") for form in surface_forms(noun))
"""Every form of the word for pounds in money."""

PENCE = frozenset(form for noun in ("ceiniog", "ceiniogau") for form in surface_forms(noun))
"""Every form of the word for pence."""

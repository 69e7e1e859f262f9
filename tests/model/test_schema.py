"""Front matter and data files against their schemas."""

from __future__ import annotations

import pytest
from tests.helpers import found

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.schema import faults_against

ACTION = "title: Tŷ\nactions:\n  - id: P1.1\n    action: Gofyn i rieni\n    "


def faults_of(schema: str, text: str) -> list[tuple[str, dict[str, str]]]:
    data, faults = read_yaml(text, "f.yml")
    assert not faults
    checked = list(faults_against(schema, data))
    return list(zip(found(checked), [dict(fault.values) for fault in checked], strict=True))


@pytest.mark.parametrize(
    "schema, text",
    [
        ("page", "title: Tŷ\n"),
        ("page", "title: Tŷ\nslug: tŷ-dŵr-2\ntranslation: draft\n"),
        ("page", "title: Tŷ\npublished: 2024-02-29\nreview_due: '2025-01-31'\n"),
        ("page", "title: Tŷ\nedition: {year: 2024, kind: interim}\n"),
        ("page", "title: Tŷ\ncontact: {email: a@b.cymru, phone: 01234 567890}\n"),
        ("page", "title: Tŷ\nhide: [toc, path]\norder: 0\n"),
        ("page", ACTION + "steps: [one, {text: two, steps: [three]}]\n"),
        ("page", ACTION + "timeline: ongoing\n    lead: [tbc]\n    resources: [labour, grant]\n"),
        ("page", ACTION + "updates: [{date: 2024-06-30, text: Cynhaliwyd y gweithdy}]\n"),
        (
            "organisations",
            "heddlu: {name: {en: Police, cy: Heddlu}, kind: police, website: 'https://a.cymru/'}\n",
        ),
        ("organisations", "{}\n"),
        ("areas", "powys: {name: {cy: Powys}}\n"),
        ("settings", "languages: [cy]\nnotice: {cy: Enghraifft}\ndocuments: []\n"),
        ("settings", "{}\n"),
    ],
)
def test_right_values(schema: str, text: str) -> None:
    assert faults_of(schema, text) == []


@pytest.mark.parametrize(
    "schema, text, place, values",
    [
        (
            "page",
            "title: x\npublishd: 2024-01-31\n",
            "key-unknown 2:1",
            {"found": "publishd", "example": "published"},
        ),
        (
            "page",
            "slug: a\n",
            "key-missing 1:1",
            {"found": "title", "example": "title: Serious Violence Strategy"},
        ),
        (
            "page",
            "title: 5\n",
            "value-wrong 1:8",
            {"key": "title", "found": "5", "example": "title: Serious Violence Strategy"},
        ),
        ("page", "title: x\npublished: 2024-02-31\n", "date-impossible 2:12", {"found": "'2024-02-31'"}),
        (
            "page",
            "title: x\npublished: 31/01/2024\n",
            "value-wrong 2:12",
            {"example": "published: 2024-01-31"},
        ),
        ("page", "title: x\npublished: 2023-02-29\n", "date-impossible 2:12", {}),
        (
            "page",
            ACTION + "urgency: hihg\n",
            "value-not-allowed 5:14",
            {"found": "hihg", "allowed": "high, medium, low"},
        ),
        ("page", ACTION + "urgency: hihg\n", "value-not-allowed 5:14", {"example": "urgency: high"}),
        ("page", ACTION + "lead: police\n", "value-wrong 5:11", {"example": "lead: [dyfed-powys-police]"}),
        ("page", ACTION + "lead: []\n", "value-wrong 5:11", {}),
        ("page", ACTION + "led: [a]\n", "key-unknown 5:5", {"example": "lead"}),
        ("page", "title: x\nactions:\n  - id: P1\n", "key-missing 3:5", {"found": "action"}),
        ("page", "title: x\nslug: Trais Difrifol\n", "slug-wrong 2:7", {"example": "slug: trais-difrifol"}),
        (
            "page",
            "title: x\nedition: {year: '2024'}\n",
            "value-wrong 2:17",
            {"found": "'2024'", "example": "year: 2024"},
        ),
        ("page", "title: x\norder: true\n", "value-wrong 2:8", {"found": "true"}),
        ("organisations", "Heddlu Ŵ: {name: {en: x}}\n", "id-malformed 1:1", {"found": "Heddlu Ŵ"}),
        (
            "organisations",
            "heddlu: {}\n",
            "key-missing 1:9",
            {"found": "name", "example": "name: {en: Powys County Council, cy: Cyngor Sir Powys}"},
        ),
        ("organisations", "heddlu: {name: Heddlu}\n", "value-wrong 1:16", {"found": "Heddlu"}),
        ("areas", "powys: Powys\n", "value-wrong 1:8", {}),
        ("settings", "languages: [en, fr]\n", "value-not-allowed 1:17", {"allowed": "en, cy"}),
        ("settings", "langauges: [en]\n", "key-unknown 1:1", {"example": "languages"}),
    ],
)
def test_faults(schema: str, text: str, place: str, values: dict[str, str]) -> None:
    (fault,) = faults_of(schema, text)
    assert fault[0] == place
    assert values.items() <= fault[1].items()


def test_faults_come_in_the_order_of_the_file() -> None:
    faults = faults_of("page", "title: 5\nslug: '!'\nwrong: 1\nreview_due: never\n")
    assert [fault.rpartition(" ")[2] for fault, _ in faults] == ["1:8", "2:7", "3:1", "4:13"]

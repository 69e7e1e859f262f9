"""The files for hosts: each sends the same headers, and servers take them as they are."""

from __future__ import annotations

import re

import pytest
from lxml import etree
from tests.browser.test_policy import POLICY
from tests.conftest import ROOT

HOSTING = ROOT / "examples/hosting"
HEADER = {
    "nginx.conf": r'^\s*add_header (?P<name>[\w-]+) "(?P<value>[^"]*)" always;',
    "apache.conf": r'^\s*Header always set (?P<name>[\w-]+) "(?P<value>[^"]*)"',
    "web.config": r'^\s*<add name="(?P<name>[\w-]+)" value="(?P<value>[^"]*)" />$',
    "_headers": r"^  (?P<name>[\w-]+): (?P<value>.*)$",
}
GIVEN_WITH_A_CERTIFICATE = ("Strict-Transport-Security", "Cache-Control")


def headers_of(name: str) -> dict[str, str]:
    text = (HOSTING / name).read_text(encoding="utf-8")
    found = {match["name"]: match["value"] for match in re.finditer(HEADER[name], text, re.MULTILINE)}
    return {key: value for key, value in found.items() if key not in GIVEN_WITH_A_CERTIFICATE}


@pytest.mark.parametrize("name", HEADER)
def test_every_host_sends_the_same_headers(name: str) -> None:
    headers = headers_of(name)
    assert headers["Content-Security-Policy"] == POLICY
    assert headers == headers_of("nginx.conf")
    assert len(headers) == 6


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_documents_show_the_same_policy(language: str) -> None:
    text = (ROOT / f"docs/{language}/hosting.md").read_text(encoding="utf-8")
    assert POLICY in " ".join(text.split())
    assert {name for name in HEADER if f"examples/hosting/{name}" in text} == set(HEADER)


def test_the_file_for_iis_is_well_formed() -> None:
    settings = etree.parse(HOSTING / "web.config").getroot()
    assert settings.xpath("//httpErrors/error/@path") == ["/404.html"]


def test_no_file_is_left_without_a_test() -> None:
    assert {path.name for path in HOSTING.iterdir()} == set(HEADER)

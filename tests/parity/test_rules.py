"""The rules as a body: documented, named, numbered and registered, and their own examples hold."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from tests.parity.case_files import which
from tests.parity.sites import site_of

from cyhoeddi.duty import mistakes
from cyhoeddi.duty.sensitive import rules as sensitive
from cyhoeddi.parity import rules
from cyhoeddi.parity.engine import check
from cyhoeddi.parity.registry import RULES, Rule
from cyhoeddi.parity.rule_documentation import SECTIONS, read_documentation

PACKAGES = (rules, mistakes, sensitive)
"""Where rules are; a package of more is added here."""

MODULES = {module.name: package for package in PACKAGES for module in pkgutil.iter_modules(package.__path__)}

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def test_the_registry_holds_every_module_once() -> None:
    assert sorted(rule.name.replace("-", "_") for rule in RULES) == sorted(MODULES)


def test_codes_are_unique_and_in_the_order_of_their_groups() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    groups = list(dict.fromkeys(code[:3] for code in codes))
    assert codes == sorted(codes, key=lambda code: (groups.index(code[:3]), code))


@every_rule
def test_a_rule_is_what_its_module_says(rule: Rule) -> None:
    name = rule.name.replace("-", "_")
    module = importlib.import_module(f"{MODULES[name].__name__}.{name}")
    assert re.fullmatch(r"(PAR|NUM|LNK|LNG|TRM|SPL|OMI|FRS|SUP|DUT|SEN)\d{3}", rule.code)
    assert rule.code == module.CODE
    assert rule.severity == module.SEVERITY
    assert rule.severity in ("error", "warning", "info")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)


@every_rule
def test_documentation_has_every_section(rule: Rule) -> None:
    documentation = read_documentation(rule.documentation)
    assert documentation.summary.endswith(".")
    for section in SECTIONS:
        assert documentation.sections[section].strip(), section


@every_rule
def test_the_example_gives_a_finding_of_this_rule_alone(rule: Rule) -> None:
    texts = read_documentation(rule.documentation).texts("Example")
    found = {diagnostic.code for diagnostic in check(site_of(texts), **which(rule.name))}
    assert rule.code in found
    # An example that shows two faults at once teaches neither; a lonely section may hold lonely figures.
    assert found == {rule.code}


@every_rule
def test_what_to_use_instead_gives_no_finding_of_any_rule(rule: Rule) -> None:
    texts = read_documentation(rule.documentation).texts("Use instead")
    assert texts
    assert check(site_of(texts), **which(rule.name)) == ()


@every_rule
def test_examples_are_bilingual_and_in_real_welsh(rule: Rule) -> None:
    documentation = read_documentation(rule.documentation)
    both = {**documentation.texts("Example"), **documentation.texts("Use instead")}
    assert {path[:2] for path in both if not path.startswith("data/")} == {"en", "cy"}
    assert any(letter in text for text in both.values() for letter in "ŵŷ")


def test_documentation_without_a_section_is_refused() -> None:
    with pytest.raises(ValueError, match="sections"):
        read_documentation("A rule.\n\nWhat it finds\n    Something.\n\nFix\n    Mend it.\n")


def test_documentation_with_sections_out_of_order_is_refused() -> None:
    text = "A rule.\n\n" + "\n\n".join(f"{section}\n    Words." for section in reversed(SECTIONS))
    with pytest.raises(ValueError, match="sections"):
        read_documentation(text)

"""Every test of the screen, in the order of its code: an explicit list, so that adding one shows in a diff."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.open_findings import Find
from cyhoeddi.duty.sensitive.rules import (
    case_reference,
    national_insurance_number,
    nhs_number,
    operation_name,
    personal_name,
    private_email,
    private_phone,
    protective_marking,
    small_count,
    street_address,
    whole_postcode,
)

SENSITIVE: tuple[ModuleType, ...] = (
    protective_marking,
    operation_name,
    personal_name,
    private_phone,
    private_email,
    whole_postcode,
    street_address,
    nhs_number,
    national_insurance_number,
    case_reference,
    small_count,
)
"""The modules, each of which is a rule of the check as well."""


@dataclass(frozen=True, slots=True)
class Test:
    """A test of the words of pages and files; ``serves`` are the tests of the guidance that it is for."""

    code: str
    name: str
    serves: tuple[Harm, ...]
    find: Find


TESTS: tuple[Test, ...] = tuple(
    Test(module.CODE, module.__name__.rpartition(".")[2].replace("_", "-"), module.SERVES, module.find)
    for module in SENSITIVE
)
"""All tests of words; that of files is ``files/``."""

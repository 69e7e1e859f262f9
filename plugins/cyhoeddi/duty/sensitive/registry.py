"""Every test of the screen, in the order of its code."""

from __future__ import annotations

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.tests import (
    case_reference,
    file_metadata,
    national_insurance_number,
    nhs_number,
    operation_name,
    personal_name,
    postcode,
    private_email,
    private_phone,
    protective_marking,
    small_count,
    street_address,
)

TESTS: tuple[About, ...] = (
    protective_marking.ABOUT,
    operation_name.ABOUT,
    personal_name.ABOUT,
    private_phone.ABOUT,
    private_email.ABOUT,
    postcode.ABOUT,
    street_address.ABOUT,
    nhs_number.ABOUT,
    national_insurance_number.ABOUT,
    case_reference.ABOUT,
    small_count.ABOUT,
    file_metadata.ABOUT,
)
"""All tests."""

"""The gate that every PDF passes: own checks of what validators do not look at, and veraPDF where Java is there."""

from cyhoeddi.outputs.conformance.own_checks import check_pdf
from cyhoeddi.outputs.conformance.validation import NOT_VALIDATED, validate

__all__ = ["NOT_VALIDATED", "check_pdf", "validate"]

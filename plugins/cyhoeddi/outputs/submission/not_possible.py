"""Why there is no submission."""

from __future__ import annotations

from cyhoeddi.model.fault import Fault


class SubmissionNotPossibleError(Exception):
    """Nothing was written, for these mistakes."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(", ".join(fault.name for fault in faults))
        self.faults = faults

"""Why there is no document."""

from __future__ import annotations

from cyhoeddi.model.fault import Fault


class DocumentNotPossible(Exception):  # noqa: N818 (what it says is not always an error of the program)
    """A document cannot be made, or may not be published as it is; ``faults`` say why."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(", ".join(fault.name for fault in faults))
        self.faults = faults

    def __reduce__(self) -> tuple[type[DocumentNotPossible], tuple[Fault, ...]]:
        """Lets it come back from another process."""
        return type(self), self.faults

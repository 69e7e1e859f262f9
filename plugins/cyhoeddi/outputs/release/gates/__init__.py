"""The gates before a release, one a module: what shuts each, and whether a person may open it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.release.gates import (
    checklist,
    clean_tree,
    dates,
    hosts,
    leads,
    mistakes,
    parity,
    recipients,
    sensitive_material,
    welsh_sign_off,
)
from cyhoeddi.outputs.release.request import ReleaseRequest


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate: ``find`` gives what shuts it; ``may_be_opened`` is true where a person may answer for it all the same."""

    id: str
    name: Words
    find: Callable[[ReleaseRequest], Iterator[Diagnostic]]
    may_be_opened: bool = True


@dataclass(frozen=True, slots=True)
class ShutGate:
    """A gate with what shuts it; ``is_opened`` where a person opened it."""

    gate: Gate
    findings: tuple[Diagnostic, ...]
    is_opened: bool = False


GATES = (
    Gate("clean-tree", Words("Everything is in git", "Mae popeth yn git"), clean_tree.find, False),
    Gate("dates", Words("The days are possible", "Mae’r dyddiadau’n bosibl"), dates.find, False),
    Gate("parity", Words("No errors in the check", "Dim gwallau yn y gwiriad"), parity.find, False),
    Gate(
        "sensitive-material",
        Words("Sensitive material is decided about", "Penderfynwyd ar ddeunydd sensitif"),
        sensitive_material.find,
        False,
    ),
    Gate(
        "welsh-sign-off",
        Words("The Welsh is signed off", "Mae’r Gymraeg wedi’i chymeradwyo"),
        welsh_sign_off.find,
    ),
    Gate(
        "checklist",
        Words("The duty’s checklist is met", "Bodlonir rhestr wirio’r ddyletswydd"),
        checklist.find,
    ),
    Gate("hosts", Words("Every area has a host", "Mae gan bob ardal westeiwr"), hosts.find),
    Gate(
        "recipients",
        Words("Every recipient has an address", "Mae gan bob derbynnydd gyfeiriad"),
        recipients.find,
    ),
    Gate("leads", Words("Every action has a lead", "Mae gan bob cam gweithredu arweinydd"), leads.find),
    Gate(
        "mistakes",
        Words("No mistake seen elsewhere", "Dim camgymeriad a welwyd mewn mannau eraill"),
        mistakes.find,
    ),
)
"""Every gate, in the order in which they are told of.

Those that nobody can open: an edition that no commit has, or on a day that cannot be, would not be what it says; a site
with errors is not built; and what is sensitive is decided finding by finding with ``cyhoeddi screen``, which keeps who
decided and why.
"""


def shut_gates(request: ReleaseRequest, opened: Iterable[str] = ()) -> tuple[ShutGate, ...]:
    """Every gate that something shuts, those too that ``opened`` names."""
    names = frozenset(opened)
    found = ((gate, tuple(gate.find(request))) for gate in GATES)
    return tuple(ShutGate(gate, shut, gate.id in names) for gate, shut in found if shut)

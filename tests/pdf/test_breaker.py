"""Each way of damaging a PDF is caught by the gate, and a PDF that is as it should be passes it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from tests.pdf.breaker import DAMAGES, Damage
from tests.pdf.conftest import Published

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.conformance import check_pdf, validate
from cyhoeddi.outputs.pdf import write_pdf

pytestmark = [pytest.mark.pdf, pytest.mark.slow]

PAGE = Path(__file__).with_name("breaker_page.html").read_text(encoding="utf-8")
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14"><circle cx="7" cy="7" r="6"/></svg>'
NEEDS_JAVA = pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed")


def make_all(folder: Path) -> None:
    """The page, each damaged copy of it, and what veraPDF says of all of them, in one virtual machine."""
    (folder / "cylch.svg").write_text(PICTURE, encoding="utf-8")
    write_pdf(PAGE, folder, folder / "undamaged.pdf")
    for damage in DAMAGES:
        with pikepdf.open(folder / "undamaged.pdf") as pdf:
            damage.apply(pdf)
            pdf.save(folder / f"{damage.name}.pdf", static_id=True)
    files = [folder / "undamaged.pdf", *(folder / f"{damage.name}.pdf" for damage in DAMAGES)]
    said = [(fault.name, fault.position.path, dict(fault.values)) for fault in validate(files)]
    (folder / "verapdf.json").write_text(json.dumps(said), encoding="utf-8")


@pytest.fixture(scope="session")
def broken(once: Callable[..., Path]) -> Path:
    return once("broken-pdfs", make_all)


def verapdf_says(folder: Path, file: str) -> list[Fault]:
    said = json.loads((folder / "verapdf.json").read_text(encoding="utf-8"))
    return [Fault(name, Position(path), values) for name, path, values in said if path == file]


def found(faults: list[Fault], damage: Damage) -> bool:
    named = [fault for fault in faults if fault.name == damage.fault]
    return any(damage.says in value for fault in named for value in fault.values.values())


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_each_damage_is_caught(damage: Damage, broken: Path) -> None:
    file = broken / f"{damage.name}.pdf"
    faults = list(check_pdf(file, PAGE))
    if damage.fault == "pdf-standard-broken":
        if shutil.which("java") is None:
            pytest.skip("only veraPDF sees it, and Java is not installed")
        assert faults == [], "the own checks see it as well: say so in the breaker"
        faults += verapdf_says(broken, file.name)
    assert found(faults, damage), faults
    assert {fault.position.path for fault in faults} == {file.name}


def test_the_undamaged_page_passes(broken: Path) -> None:
    assert check_pdf(broken / "undamaged.pdf", PAGE) == ()


@NEEDS_JAVA
def test_verapdf_finds_nothing_in_the_undamaged_page_and_something_in_others(broken: Path) -> None:
    assert verapdf_says(broken, "undamaged.pdf") == []
    seen = [damage.name for damage in DAMAGES if verapdf_says(broken, f"{damage.name}.pdf")]
    assert len(seen) > 20


def test_the_site_passes_the_own_checks(pdf: Published) -> None:
    assert check_pdf(pdf.file.file, pdf.html) == ()


def test_another_page_is_not_taken_for_this_one(broken: Path) -> None:
    other = PAGE.replace("Gellygen", "Eirin").replace("ac un arall", "ac ŷd arall")
    names = {fault.name for fault in check_pdf(broken / "undamaged.pdf", other)}
    assert {"pdf-content-missing", "pdf-words-misplaced"} <= names

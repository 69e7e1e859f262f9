"""The names of WeasyPrint's that the structure leans on: where one of these tests fails, an upgrade changed them."""

from __future__ import annotations

import inspect
from contextlib import suppress
from importlib.metadata import version

import pytest
import weasyprint
import weasyprint.pdf
from weasyprint.formatting_structure import boxes
from weasyprint.pdf.fonts import Font
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.pdf.stream import Stream
from weasyprint.pdf.tags import add_tags

from cyhoeddi.outputs.pdf.structure.seam import own_structure

pytestmark = pytest.mark.pdf


def test_the_version_is_the_one_that_was_read() -> None:
    assert version("weasyprint").split(".")[0] == "70", (
        "read outputs/pdf/structure again against the new version"
    )


def test_the_function_that_is_replaced_is_called_as_ours_is() -> None:
    assert weasyprint.pdf.add_tags is add_tags
    assert list(inspect.signature(add_tags).parameters) == ["pdf", "document", "pdf_version", "page_streams"]
    source = inspect.getsource(weasyprint.pdf.generate_pdf)
    assert "add_tags(pdf, document, options['pdf_version'], page_streams)" in source


def test_fonts_are_made_before_the_structure_and_standards_after() -> None:
    source = inspect.getsource(weasyprint.pdf.generate_pdf)
    order = [
        source.index(name)
        for name in ("add_links(", "build_fonts_dictionary(", "add_tags(", "variant_function(")
    ]
    assert order == sorted(order)


def test_marks_are_kept_by_box_with_their_number() -> None:
    source = inspect.getsource(Stream.marked)
    assert "self._tags[box] = {'tag': tag, 'mcid': mcid}" in source
    assert "pydyf.Dictionary({'MCID': mcid})" in source
    assert "kwargs['tags'] = self._tags" in inspect.getsource(Stream.clone)


@pytest.mark.parametrize(
    "name",
    [
        "element",
        "element_tag",
        "is_leader",
        "link",
        "link_annotation",
        "widget_annotation",
        "style",
        "children",
    ],
)
def test_boxes_have_what_is_read_of_them(name: str) -> None:
    box = boxes.InlineBox("p", {}, None, [])
    assert hasattr(box, name)


@pytest.mark.parametrize(
    "name",
    ["MarginBox", "TableRowGroupBox", "TextBox", "LineBox", "InlineBox", "ReplacedBox", "InlineReplacedBox"],
)
def test_boxes_are_called_as_they_are_looked_for(name: str) -> None:
    assert inspect.isclass(getattr(boxes, name))


def test_row_groups_say_whether_they_repeat() -> None:
    assert not boxes.TableRowGroupBox.is_header
    assert not boxes.TableRowGroupBox.is_footer


def test_fonts_know_the_characters_of_their_glyphs() -> None:
    source = inspect.getsource(Font.__init__)
    assert all(f"self.{name} = " in source for name in ("hash", "to_unicode", "bitmap"))


def test_the_metadata_are_written_as_rdf() -> None:
    assert b"</rdf:RDF>" in DocumentMetadata(title="Dŵr").generate_rdf_metadata("a", 2, "A")


def test_theirs_is_in_its_place_again_after_an_error() -> None:
    document = weasyprint.HTML(string="<p>Dŵr").render()

    with suppress(ZeroDivisionError), own_structure(document):
        assert weasyprint.pdf.add_tags is not add_tags
        raise ZeroDivisionError
    assert weasyprint.pdf.add_tags is add_tags

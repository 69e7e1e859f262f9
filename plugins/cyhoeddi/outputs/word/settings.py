"""Word's settings in the file."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from cyhoeddi.outputs.word.elements import element
from cyhoeddi.outputs.word.schema_order import append_in_order

_OF_NO_USE = ("w:proofState", "w:rsids", "w:embedSystemFonts", "w:savePreviewPicture", "w:doNotTrackMoves")
"""What pandoc's reference document says of its own history; the first would keep Word from proof-reading."""

_ASKS = ("w:updateFields", "w:attachedTemplate", "w:mailMerge", "w:documentProtection")
"""What would make Word ask or refuse on opening."""


def clean_settings(document: WordDocument) -> None:
    """Takes away what is of no use or would disturb the reader; asks for the layout of Word 2013 and later."""
    settings = document.settings.element
    for name in (*_OF_NO_USE, *_ASKS):
        for found in settings.findall(qn(name)):
            settings.remove(found)
    compatibility = element("w:compat")
    compatibility.append(
        element(
            "w:compatSetting",
            name="compatibilityMode",
            uri="http://schemas.microsoft.com/office/word",
            val=15,
        )
    )
    append_in_order(settings, compatibility)

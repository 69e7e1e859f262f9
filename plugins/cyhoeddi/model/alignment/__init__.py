"""Which section, block, item or cell of one language belongs to which of the other.

Step 2 pair. Every rule reads the result. Explicit ids decide; else headings, levels and kinds of block, length (Gale
and Church), and what a translation keeps: numbers, links, pictures, names. What is missing, split, merged or moved in
one language leaves the rest paired.
"""

from cyhoeddi.model.alignment.blocks import align_blocks, has_content
from cyhoeddi.model.alignment.lengths import WELSH_LENGTH
from cyhoeddi.model.alignment.sections import align_sections

__all__ = ["WELSH_LENGTH", "align_blocks", "align_sections", "has_content"]

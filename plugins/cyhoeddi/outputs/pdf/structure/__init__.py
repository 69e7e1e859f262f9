"""The structure tree of a PDF: what a screen reader hears, made from the elements of the print document.

WeasyPrint 70 makes a tree of its own from the boxes on the pages. It begins a paragraph, a list and a table anew on
each page, knows no language of a passage, reads repeated table heads again and names a link by its address. This one
has one element for each HTML element, wherever its words are drawn.

The way: :mod:`boxes` reads WeasyPrint's pages into plain values (:mod:`rendered`), :mod:`tree` makes nodes of them and
of the HTML, :mod:`tidying` and :mod:`heading_levels` put these in order, :mod:`writing` puts them into the PDF, and
:mod:`seam` sets all this in the place of WeasyPrint's own.
"""

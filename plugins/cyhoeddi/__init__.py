"""Cyhoeddi: bilingual English/Welsh statutory strategies, from Markdown to website, PDF and submission.

The way of the data, numbered once and used in folders, docs and progress lines:
1 read, 2 pair, 3 check, 4 render, 5 write, 6 submit. No step writes back into an earlier one.
"""

__version__ = "0.1.0"

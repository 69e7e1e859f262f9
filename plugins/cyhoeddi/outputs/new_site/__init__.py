"""A new content repository. What it holds is in ``files/``, as it is written; a few words in it are filled in."""

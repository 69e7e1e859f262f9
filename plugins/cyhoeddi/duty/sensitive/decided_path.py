"""Under which page a decision about words of a former edition is kept: the one they were on while it was current."""

from __future__ import annotations

from cyhoeddi.model.site import Site


def decided_path(path: str, site: Site) -> str:
    """A content path; of a page or file of a former edition, the path that it had before the edition was kept.

    What was decided then holds: the words are the same, and they cannot be taken out of an edition that is frozen.
    """
    language, _, below = path.partition("/")
    for edition in site.kept_editions:
        if below.startswith(f"{edition.folder}/"):
            return f"{language}/{edition.strategy}/{below.removeprefix(f'{edition.folder}/')}"
    return path

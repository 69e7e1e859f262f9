"""Files that git does not have as they are: nobody could make the edition again from its commit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.release.git_tree import GitTree, NoGitError, git_tree
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """A fault for each file, or one where there is no commit at all."""
    try:
        tree = tree_of(request)
    except NoGitError as error:
        place = Position(request.site.settings.config_file)
        yield from diagnostics_of([Fault("release-not-in-git", place, {"found": error.reason})])
        return
    faults = (Fault("release-tree-dirty", Position(path), {"found": path}) for path in tree.changed)
    yield from diagnostics_of(faults)


def tree_of(request: ReleaseRequest) -> GitTree:
    """What git says of the project; raises NoGitError."""
    settings = request.site.settings
    site = PurePosixPath(settings.site_folder)
    inside = () if site.is_absolute() or ".." in site.parts else (site.as_posix(),)
    return git_tree(request.project, settings.content_folder, (*inside, *MADE))


MADE = ("dist", ".cache", ".venv")
"""Folders that the tool makes beside the site's, below the project."""

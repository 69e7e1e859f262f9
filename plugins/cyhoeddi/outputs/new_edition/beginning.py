"""Whether a next edition may be begun: the last was released, and all of the project is in git."""

from __future__ import annotations

from pathlib import Path

from cyhoeddi.model.release import releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.new_edition.refusal import refusal
from cyhoeddi.outputs.release.git_tree import NoGitError, git_tree

_MADE = ("dist",)
_SHOWN = 5


def ready_strategy(site: Site, strategy: str, project: Path) -> Strategy:
    """The strategy of that id; raises NewEditionNotPossibleError where its next edition may not be begun."""
    own = next((one for one in site.strategies if one.id == strategy), None)
    if own is None:
        known = ", ".join(one.id for one in site.strategies) or "–"
        raise refusal("unknown", found=strategy, known=known)
    if own.edition and all(one.edition != own.edition for one in releases_of(site.releases, own.id)):
        raise refusal("not-released", last=own.edition, strategy=strategy)
    try:
        tree = git_tree(project, site.settings.content_folder, (*_MADE, site.settings.site_folder))
    except NoGitError as error:
        raise refusal("no-git", reason=error.reason) from error
    if tree.changed:
        shown = ", ".join(tree.changed[:_SHOWN]) + (" …" if len(tree.changed) > _SHOWN else "")
        raise refusal("not-clean", paths=shown)
    return own

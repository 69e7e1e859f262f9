"""Writes a next edition: everything aside first, then into place; what goes wrong on the way is taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cyhoeddi.outputs.new_edition.planning import NewEdition

_ASIDE = ".new-edition"
_NEW, _FORMER = "new", "former"


def write_new_edition(plan: NewEdition, content: Path) -> None:
    """Writes the plan below the content folder, whole or not at all; raises OSError."""
    with _aside(content) as aside:
        for path, text in {**plan.written, **plan.replaced}.items():
            _written(aside / _NEW / path, text)
        for path, old in plan.copied.items():
            target = aside / _NEW / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(content / old, target)
        _put_in_place(plan, content, aside)


@contextmanager
def _aside(content: Path) -> Iterator[Path]:
    """A folder that is never read as content, gone at the end; one that was killed on the way is swept up here."""
    aside = content / _ASIDE
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _put_in_place(plan: NewEdition, content: Path, aside: Path) -> None:
    done: list[tuple[Path, Path | None]] = []
    try:
        for path in sorted({*plan.written, *plan.copied, *plan.replaced}):
            target, former = content / path, None
            if path in plan.replaced:
                former = aside / _FORMER / path
                former.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(target, former)
            done.append((target, former))
            target.parent.mkdir(parents=True, exist_ok=True)
            (aside / _NEW / path).replace(target)
    except BaseException:
        for target, former in reversed(done):
            _take_back(target, former, content)
        raise


def _take_back(target: Path, former: Path | None, content: Path) -> None:
    if former is not None:
        former.replace(target)
        return
    target.unlink(missing_ok=True)
    for folder in target.parents:
        if folder == content or (folder.exists() and any(folder.iterdir())):
            return
        if folder.exists():
            folder.rmdir()

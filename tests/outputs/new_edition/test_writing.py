"""The next edition is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.command_line import write
from tests.two_editions import FIRST, PICTURES, planned

from cyhoeddi.model.disk import read_texts
from cyhoeddi.outputs.new_edition.writing import write_new_edition


def _laid(folder: Path) -> dict[str, bytes]:
    write(folder, {**FIRST, **dict.fromkeys(PICTURES, "picture")})
    return _files(folder)


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_is_written(tmp_path: Path) -> None:
    before = _laid(tmp_path)
    plan = planned()
    write_new_edition(plan, tmp_path)
    texts = read_texts(tmp_path, "content").texts
    assert {path: texts[path] for path in (*plan.written, *plan.replaced)} == {
        **plan.written,
        **plan.replaced,
    }
    new = {*plan.written, *plan.copied}
    assert set(_files(tmp_path)) == {*before, *new}


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("after", range(0, 40, 5))
def test_what_goes_wrong_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, after: int
) -> None:
    before, plan, replace = _laid(tmp_path), planned(), Path.replace
    count = 0

    def failing(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == min(after, len(plan.written)) + 1:
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(type(error)):
        write_new_edition(plan, tmp_path)
    assert _files(tmp_path) == before
    assert not (tmp_path / "en/plan/2026").exists()

"""The style sheets of the website in one file, so that a page asks for one, and those of a site's own colours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from cyhoeddi.model.settings import Settings
from cyhoeddi.render.site_style import ADDRESS as COLOURS
from cyhoeddi.render.site_style import screen_style

FOLDER = "assets/stylesheets"

JOINED = f"{FOLDER}/cyhoeddi.css"
"""Where the site has all of them in one."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BLANK = re.compile(r"\n\s*\n+")


def write_style_sheets(
    site_folder: Path, theme_folders: Iterable[str], names: Iterable[str], settings: Settings
) -> None:
    """Writes the joined style sheet, and that of the site's own colours where it has set any.

    ``theme_folders`` come in the order in which MkDocs looks for a template, so that a site may have its own of a name.
    """
    folders = [Path(folder, FOLDER) for folder in theme_folders]
    own = screen_style(settings)
    files = {JOINED: _joined([*_texts(names, folders), own]), COLOURS: own}
    for address, text in files.items():
        if text:
            (site_folder / address).parent.mkdir(parents=True, exist_ok=True)
            (site_folder / address).write_text(text, encoding="utf-8")


def _texts(names: Iterable[str], folders: list[Path]) -> Iterator[str]:
    for name in names:
        file = next((file for folder in folders if (file := folder / f"{name}.css").is_file()), None)
        if file is not None:
            yield file.read_text(encoding="utf-8")


def _joined(texts: Iterable[str]) -> str:
    """The texts without what is written for those who read them."""
    return _BLANK.sub("\n", _COMMENT.sub("", "\n".join(texts))).strip() + "\n"

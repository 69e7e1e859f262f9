"""The files for Visual Studio Code, below the folder ``.vscode``."""

from __future__ import annotations

import json
import os
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.editor.schemas import DATA_FILES, editor_schemas
from cyhoeddi.outputs.editor.snippets import snippets_file
from cyhoeddi.outputs.whole_folder import whole_folder

SCHEMAS, SNIPPETS, SETTINGS = "schemas", "cyhoeddi.code-snippets", "settings.json"
FOLDER = ".vscode"


class EditorFilesNotPossibleError(Exception):
    """Nothing was written, for this mistake."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


def editor_files() -> dict[str, str]:
    """What depends on the version of Cyhoeddi, by its path below the folder: the schemas and the snippets."""
    schemas = {f"{SCHEMAS}/{name}": text for name, text in sorted(editor_schemas().items())}
    return {**schemas, SNIPPETS: snippets_file()}


def editor_settings() -> str:
    """The settings of a new project: which file goes by which schema, and what makes snippets appear in Markdown."""
    by_schema = {f"./{FOLDER}/{SCHEMAS}/{name}.schema.json": file for name, file in DATA_FILES.items()}
    settings = {
        "yaml.schemas": {f"./{FOLDER}/{SCHEMAS}/mkdocs.schema.json": "mkdocs.yml", **by_schema},
        "[markdown]": {
            "editor.quickSuggestions": {"other": "on"},
            "editor.snippetSuggestions": "top",
            "editor.wordWrap": "on",
        },
        "files.encoding": "utf8",
        "files.exclude": {"site/": True, ".cache/": True},
    }
    return json.dumps(settings, ensure_ascii=False, indent=2) + "\n"


def write_editor_files(folder: Path) -> tuple[str, ...]:
    """Writes the schemas and snippets into a folder, the schemas whole or not at all; gives the paths below it.

    Raises EditorFilesNotPossibleError where something else would be replaced, OSError where the disk does not let it.
    """
    schemas = folder / SCHEMAS
    others = (
        [] if not schemas.is_dir() else [f for f in schemas.iterdir() if not f.name.endswith(".schema.json")]
    )
    if others or (schemas.exists() and not schemas.is_dir()):
        example = others[0].name if others else schemas.name
        values = {"found": schemas.as_posix(), "example": example}
        raise EditorFilesNotPossibleError(Fault("schemas-folder-taken", Position(schemas.as_posix()), values))
    made = editor_files()
    with whole_folder(schemas) as aside:
        for path, text in made.items():
            if path.startswith(f"{SCHEMAS}/"):
                _write(aside / path.removeprefix(f"{SCHEMAS}/"), text)
        # Beside the schemas until all is written, so that both are of one version.
        _write(folder / f".{SNIPPETS}-{os.getpid()}", made[SNIPPETS])
    (folder / f".{SNIPPETS}-{os.getpid()}").replace(folder / SNIPPETS)
    return tuple(made)


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")

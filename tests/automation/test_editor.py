"""What Visual Studio Code and the dev container read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from tests.command_line import run


def read(site: Path, path: str) -> Any:
    return json.loads((site / path).read_text(encoding="utf-8"))


def test_every_schema_that_the_settings_name_is_there_and_its_files_are_too(site: Path) -> None:
    schemas = read(site, ".vscode/settings.json")["yaml.schemas"]
    assert len(schemas) == 6
    for schema in schemas:
        assert schema.startswith("./")
        assert read(site, schema)["$schema"]
    assert {"mkdocs.yml", "content/data/organisations.yml", "content/data/areas.yml"} <= set(schemas.values())


def test_a_finding_is_read_from_the_output_of_the_task(site: Path) -> None:
    tasks = {task["label"]: task for task in read(site, ".vscode/tasks.json")["tasks"]}
    pattern = tasks["Check · Gwirio"]["problemMatcher"][0]["pattern"]
    page = site / "content/en/serious-violence/review.md"
    page.write_text(page.read_text(encoding="utf-8").replace("order: 40", "order: ŵ"), encoding="utf-8")
    for language, severity in (("en", "error"), ("cy", "gwall")):
        said = run(site, "check", "--lang", language).out
        match = next(filter(None, (re.match(pattern["regexp"], line) for line in said.splitlines())))
        assert match[pattern["file"]] == "content/en/serious-violence/review.md"
        assert (match[pattern["line"]], match[pattern["column"]]) == ("4", "8")
        assert match[pattern["severity"]] == severity
        assert match[pattern["code"]].startswith("SRC")
        assert "ŵ" in match[pattern["message"]]


def test_the_dev_container_installs_and_shows_the_preview(site: Path) -> None:
    container = read(site, ".devcontainer/devcontainer.json")
    known = {
        *("name", "image", "postCreateCommand", "postAttachCommand", "forwardPorts", "portsAttributes"),
        *("remoteUser", "customizations"),
    }
    assert set(container) == known
    assert re.fullmatch(r"mcr\.microsoft\.com/devcontainers/python:3\.\d+-bookworm", container["image"])
    assert container["postCreateCommand"].startswith("sh automation/install.sh")
    (port,) = container["forwardPorts"]
    assert container["portsAttributes"][str(port)]["onAutoForward"] == "openPreview"
    assert f"127.0.0.1:{port}" in run(site, "serve", "--help").out
    extensions = container["customizations"]["vscode"]["extensions"]
    assert "redhat.vscode-yaml" in extensions
    assert extensions == read(site, ".vscode/extensions.json")["recommendations"]
    for file in container["customizations"]["codespaces"]["openFiles"]:
        assert (site / file).is_file()

"""The sites that are built to be measured, laid in folders of their own."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from environment import PYTHON, ROOT
from speed.pairs import ENVIRONMENT, Command

BARE = """\
site_name: Bare
site_url: https://example.org/bare/
docs_dir: content
exclude_docs: data/
theme: {name: material, font: false, features: [navigation.indexes, navigation.prune]}
markdown_extensions:
  [abbr, admonition, attr_list, def_list, footnotes, tables, toc, pymdownx.superfences, pymdownx.blocks.caption]
plugins:
  - search
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: en, name: English, default: true, build: true}
        - {locale: cy, name: Cymraeg, build: true}
"""
PAGE = """\
---
title: {title} {number}
---

{body}
"""
LARGE = 18
"""How often the strategy of the worked example makes a site of 300 page pairs, and a few more."""

PRINT_CODE = """\
from pathlib import Path
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.print.document import print_html
site = load_site(Path("mkdocs.yml"))
for language in ("en", "cy"):
    Path(f"{language}.html").write_text(print_html(site.strategies[0], site, language), encoding="utf-8")
"""


def build(project: Path, pdf: bool = False) -> Command:
    """The build of a project, without documents where these are not what is measured."""
    return [PYTHON, "-m", "cyhoeddi", "build", *([] if pdf else ["--no-documents"])], project


def mkdocs(project: Path, python: Path = Path(PYTHON)) -> Command:
    """MkDocs itself on a project."""
    return [python, "-m", "mkdocs", "-q", "build"], project


def lay_example(project: Path) -> Path:
    """The worked example: the content of this repository."""
    shutil.copytree(ROOT / "content", project / "content")
    shutil.copy(ROOT / "mkdocs.yml", project)
    return project


def lay_bare(project: Path, content: Path, more_plugins: str = "") -> Path:
    """The same pages with Material and static-i18n alone, and plugins written as in mkdocs.yml."""
    shutil.copytree(content, project / "content")
    (project / "mkdocs.yml").write_text(BARE + more_plugins, encoding="utf-8")
    return project


def lay_pages(project: Path, count: int) -> Path:
    """A strategy of ``count`` page pairs, each with the text of the example's longest page."""
    for language, title in (("en", "Page"), ("cy", "Tudalen")):
        example = ROOT / "content" / language / "serious-violence" / "needs-assessment.md"
        body = example.read_text(encoding="utf-8").split("---\n", 2)[2]
        body = re.sub(r"\]\([^)#]*\.md(#[^)]*)?\)", "](index.md)", body)
        folder = project / "content" / language
        folder.mkdir(parents=True)
        for number in range(count):
            file = folder / ("index.md" if number == 0 else f"page-{number:03}.md")
            file.write_text(PAGE.format(title=title, number=number, body=body), encoding="utf-8")
    shutil.copy(ROOT / "mkdocs.yml", project)
    return project


def lay_strategies(project: Path, count: int) -> Path:
    """The worked example with its strategy ``count`` times, each with a folder, a title and an address of its own."""
    lay_example(project)
    for language in ("en", "cy"):
        first = project / "content" / language / "serious-violence"
        for number in range(2, count + 1):
            index = shutil.copytree(first, first.with_name(f"{first.name}-{number}")) / "index.md"
            text = index.read_text(encoding="utf-8")
            text = re.sub(r"^((?:title|slug): .*)$", rf"\1 {number}", text, flags=re.MULTILINE)
            text = re.sub(r"^(slug: \S+) ", r"\1-", text, flags=re.MULTILINE)
            index.write_text(text, encoding="utf-8")
    return project


def write_print_html(project: Path) -> dict[str, str]:
    """The print document of a project in each language, with the addresses that it has on every machine."""
    subprocess.run([PYTHON, "-c", PRINT_CODE], cwd=project, env=ENVIRONMENT, check=True)
    return {language: (project / f"{language}.html").read_text(encoding="utf-8") for language in ("en", "cy")}

"""Speed and memory of building a site, and of checking it."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from environment import PYTHON, ROOT
from speed.pairs import ENVIRONMENT, ratios
from speed.projects import LARGE, build, lay_bare, lay_example, lay_pages, lay_strategies, mkdocs

CHECK_CODE = """\
import time
from pathlib import Path
from cyhoeddi.model.disk import load_site
from cyhoeddi.parity.engine import check
start = time.perf_counter()
site = load_site(Path("mkdocs.yml"))
check(site)
seconds = time.perf_counter() - start
print(sum(len(page.body.split()) for page in site.pages("en")) / seconds)
"""


def site(folder: Path, runs: int) -> None:
    """The worked example without PDFs, against bare MkDocs, Material and static-i18n on the same pages."""
    ours, bare = lay_example(folder / "ours"), lay_bare(folder / "bare", ROOT / "content")
    ratios("site: build --no-documents / bare mkdocs", build(ours), mkdocs(bare), runs, 1.15)


def growth(folder: Path, runs: int) -> None:
    """300 page pairs against 30; and 300, of several strategies, against bare MkDocs on the same pages."""
    small, large = lay_pages(folder / "30", 30), lay_pages(folder / "300", 300)
    ratios("growth: 300 page pairs / 30", build(large), build(small), max(1, runs // 2), 11)
    several = lay_strategies(folder / "several", LARGE)
    bare = lay_bare(folder / "bare", several / "content")
    ratios("growth: 300 page pairs / bare mkdocs", build(several), mkdocs(bare), max(1, runs // 2), 1.15)


def check(folder: Path, runs: int) -> None:
    """Words a second of one language that a check reads, pairs and compares (start-up left out)."""
    pages = lay_pages(folder, 100)
    speeds = []
    for _ in range(runs):
        output = subprocess.run(
            [PYTHON, "-c", CHECK_CODE], cwd=pages, env=ENVIRONMENT, capture_output=True, text=True, check=True
        )
        speeds.append(float(output.stdout))
    print(f"check: {statistics.median(speeds):,.0f} words a second per language (at least 20,000)")


def memory(folder: Path, _runs: int) -> None:
    """Peak memory of the largest process of a whole build of the worked example."""
    import resource  # not on Windows

    shutil.rmtree(folder, ignore_errors=True)
    command, project = build(lay_example(folder), pdf=True)
    subprocess.run(command, cwd=project, env=ENVIRONMENT, capture_output=True, check=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"memory: {peak / (1024 if sys.platform != 'darwin' else 1024**2):.0f} MB at the peak (under 500)")

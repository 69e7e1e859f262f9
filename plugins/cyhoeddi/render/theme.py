"""Where the theme lies: beside the package in an installation, at the top of a checkout."""

from pathlib import Path


def theme_folder() -> Path:
    """The folder with templates, style sheets and fonts."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "theme"
    return installed if installed.is_dir() else package.parents[1] / "theme"

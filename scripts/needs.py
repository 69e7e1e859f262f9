"""What the system has to provide: how to see that it is there, and how to install it or say how."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from local_nginx import program as nginx_program
from programs import MACOS_LIBRARIES, run, run_hidden
from words import Stop, words


@dataclass(frozen=True)
class Need:
    """Something from outside Python's packages: how to see that it is there, and how to get it."""

    name: str
    present: Callable[[], bool]
    apt: str = ""
    dnf: str = ""
    brew: str = ""
    windows: tuple[str, ...] = ()


# The names under which WeasyPrint 70 looks for each library (weasyprint/text/ffi.py).
TEXT_LIBRARIES = (
    ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll"),
    ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"),
    ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
    ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"),
    ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"),
    ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll"),
)


def has_text_libraries() -> bool:
    """Whether WeasyPrint will find every library that it loads."""
    if sys.platform == "win32":
        folders = os.environ.get(
            "WEASYPRINT_DLL_DIRECTORIES", r"C:\msys64\ucrt64\bin;C:\msys64\mingw64\bin"
        ).split(";")
        for folder in folders:
            with suppress(OSError):
                os.add_dll_directory(folder)
    return all(any(loads(name) for name in names) for names in TEXT_LIBRARIES)


def loads(library: str) -> bool:
    """Whether a shared library can be loaded."""
    if sys.platform == "darwin" and any(Path(folder, library).exists() for folder in MACOS_LIBRARIES):
        return True  # child_environment() tells the loader of these folders
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_program(*names: str) -> Callable[[], bool]:
    """A test for any one of some programs, on the PATH or at a full path."""
    return lambda: any(shutil.which(name) for name in names)


BUILD_NEEDS = (
    Need(
        "ensurepip",
        lambda: importlib.util.find_spec("ensurepip") is not None,
        apt=f"python3.{sys.version_info.minor}-venv",
        dnf="python3",
        brew="python",
        windows=("winget install --exact --id Python.Python.3.13",),
    ),
    Need(
        "text-libraries",
        has_text_libraries,
        apt="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0",
        dnf="pango harfbuzz",
        brew="pango",
        windows=(
            "winget install --exact --id MSYS2.MSYS2",
            r'C:\msys64\usr\bin\bash -lc "pacman --noconfirm -S mingw-w64-ucrt-x86_64-pango"',
            r"setx WEASYPRINT_DLL_DIRECTORIES C:\msys64\ucrt64\bin",
        ),
    ),
)

TEST_NEEDS = (
    *BUILD_NEEDS,
    Need(
        "browser",
        has_program(
            *("chromium", "chromium-browser", "google-chrome", "chrome"),
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        ),
        apt="chromium",
        dnf="chromium",
        brew="--cask google-chrome",
        windows=("winget install --exact --id Google.Chrome",),
    ),
    Need(
        "java",
        has_program("java"),
        apt="default-jre-headless",
        dnf="java-latest-openjdk-headless",
        brew="--cask temurin",
        windows=("winget install --exact --id EclipseAdoptium.Temurin.21.JRE",),
    ),
    Need(
        "writer",
        has_program(
            *("soffice", "libreoffice"),
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            r"C:\Program Files\LibreOffice\program\soffice.exe",
        ),
        apt="libreoffice-writer-nogui",
        dnf="libreoffice-writer",
        brew="--cask libreoffice",
        windows=("winget install --exact --id TheDocumentFoundation.LibreOffice",),
    ),
    Need(
        "poppler",
        lambda: all(shutil.which(name) for name in ("pdftotext", "pdftoppm")),
        apt="poppler-utils",
        dnf="poppler-utils",
        brew="poppler",
        windows=("winget install --exact --id oschwartz10612.Poppler",),
    ),
    Need(
        "nginx",
        lambda: nginx_program() is not None,
        apt="nginx-light",
        dnf="nginx-core",
        brew="nginx",
        windows=("winget install --exact --id nginxinc.nginx",),
    ),
)


def installer() -> str:
    """The package manager of this system, `other` when it is none that the needs are written for."""
    if os.name == "nt":
        return "windows"
    if sys.platform == "darwin":
        return "brew"
    if shutil.which("apt-get"):
        return "apt"
    return "dnf" if shutil.which("dnf") else "other"


def administrator() -> list[str] | None:
    """What to put before apt-get to run it as root without being asked; None when that cannot be done."""
    if sys.platform == "win32" or installer() != "apt":
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    allowed = shutil.which("sudo") and run([*sudo, "true"], stderr=subprocess.DEVNULL) == 0
    return sudo if allowed else None


def commands(needs: Sequence[Need], manager: str) -> list[str]:
    """What a person types to get the needs with one package manager."""
    if manager == "windows":
        return [line for need in needs for line in need.windows]
    if manager == "brew":
        return [f"brew install {need.brew}" for need in needs]
    packages = " ".join(getattr(need, manager) for need in needs)
    if manager == "dnf":
        return [f"sudo dnf install {packages}"]
    return ["sudo apt-get update", f"sudo apt-get install --no-install-recommends {packages}"]


def instructions(needs: Sequence[Need]) -> str:
    """What is missing and the exact commands to install it here."""
    names = ", ".join(words(need.name) for need in needs)
    manager = installer()
    if manager == "other":
        return "\n".join([words("missing-unknown", names=names), words("again")])
    lines = [f"    {command}" for command in commands(needs, manager)]
    return "\n".join([words("missing", names=names), *lines, words("again")])


def install_needs(needs: Sequence[Need], prefix: list[str]) -> None:
    """Install the needs with apt-get and look again whether they are there."""
    packages = " ".join(need.apt for need in needs).split()
    # In runlevel 1 no service is started by its installation: nginx is wanted as a program, not on port 80.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get", "--quiet", "--yes"]
    try:
        run_hidden([*apt, "update"])
        run_hidden([*apt, "install", "--no-install-recommends", *packages])
    except Stop as fault:
        raise Stop(f"{fault}\n{instructions(needs)}") from None
    importlib.invalidate_caches()
    still = [need for need in needs if not need.present()]
    if still:
        raise Stop(instructions(still))

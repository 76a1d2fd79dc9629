"""Checks what `python -m build` made: what is in the wheel and in the sdist, and that the wheel runs in a clean venv.

Usage: ``python tests/check_dist.py DIST``
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

PAGES = Path(__file__).resolve().parent.parent / "examples" / "pages"
UNWANTED = {".pyc", ".pkl", ".pickle", ".orig", ".rej"}


def check(holds: bool, complaint: str) -> None:
    if not holds:
        sys.exit(complaint)


def the_only(paths: list[Path], what: str) -> Path:
    check(len(paths) == 1, f"expected one {what}, found {len(paths)}")
    return paths[0]


def check_names(names: set[str], wanted: set[str], archive: str) -> None:
    missing = wanted - names
    unwanted = {name for name in names if PurePosixPath(name).suffix in UNWANTED}
    check(not missing, f"{archive} lacks {sorted(missing)}")
    check(not unwanted, f"{archive} holds {sorted(unwanted)}")
    print(f"{archive}: {len(names)} files")


def check_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    wanted = {"osce_news/__init__.py", "osce_news/__main__.py", "osce_news/py.typed", f"{info}/licenses/LICENSE"}
    check_names(names, wanted, wheel.name)
    tops = {name.split("/")[0] for name in names}
    check(tops == {"osce_news", info}, f"{wheel.name} holds {sorted(tops)}, not the package alone")


def check_sdist(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    wanted = {"LICENSE", "README.md", "pyproject.toml", "tox.ini", "src/osce_news/py.typed", "tests/check_dist.py"}
    check_names(names, wanted, sdist.name)


def check_program(wheel: Path) -> None:
    pages = sorted(PAGES.glob("*.txt"))
    check(bool(pages), f"no pages in {PAGES}")
    with tempfile.TemporaryDirectory() as home:
        venv.create(home, with_pip=True)
        folder = "Scripts" if sys.platform == "win32" else "bin"
        python = str(Path(home) / folder / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], check=True)
        command = [python, "-I", "-W", "error", "-m", "osce_news", str(pages[0])]
        run = subprocess.run(command, cwd=home, stdout=subprocess.PIPE, check=False)
    check(run.returncode == 0, f"python -m osce_news {pages[0].name} ended with {run.returncode}")
    check(bool(run.stdout.strip()), f"python -m osce_news {pages[0].name} printed nothing")
    print(f"python -m osce_news {pages[0].name}: {len(run.stdout.splitlines())} lines")


def main(folder: str) -> None:
    wheel = the_only(list(Path(folder).glob("*.whl")), "wheel")
    check_wheel(wheel)
    check_sdist(the_only(list(Path(folder).glob("*.tar.gz")), "sdist"))
    check_program(wheel)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Checks what `python -m build` made: what is in the wheel and in the sdist, and what the wheel costs in a clean venv.

Usage: ``python tests/check_dist.py DIST AGAIN``

DIST has a wheel that was built from the sdist, AGAIN one that was built from the tree.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
PAGES = ROOT / "examples" / "pages"
LOCK = ROOT / "requirements" / "run.txt"
SBOM = ROOT / "requirements" / "osce-news.cdx.json"
UNWANTED = {".pyc", ".pkl", ".pickle", ".orig", ".rej"}

WHEEL_MB = 0.6
INSTALLED_MB = 11.0
IMPORT_MS = 15.0
FIRST_PAGE_MB = 20.0
"""What is promised. A megabyte has a million bytes."""

PROCESSES = 15
"""Fresh processes that are measured; the quickest one counts, so that a busy machine changes nothing."""


def check(holds: bool, complaint: str) -> None:
    if not holds:
        sys.exit(complaint)


def check_bound(what: str, measured: float, bound: float, unit: str) -> None:
    print(f"{what:<40} {measured:>7.2f} {unit} of {bound:g}")
    check(measured <= bound, f"{what}: {measured:.2f} {unit}, promised are {bound:g}")


def the_only(paths: Iterable[Path], what: str) -> Path:
    found = list(paths)
    check(len(found) == 1, f"expected one {what}, found {len(found)}")
    return found[0]


# -- the archives -----------------------------------------------------------------------------------------------------


def check_wheel(wheel: Path) -> None:
    """It holds the modules as they are in the tree, their mark of being typed, the licence, the metadata; no more."""
    with zipfile.ZipFile(wheel) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    info = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    expected = {
        path.relative_to(SOURCE).as_posix(): path.read_bytes() for path in (SOURCE / "osce_news").rglob("*.py")
    } | {
        "osce_news/py.typed": (SOURCE / "osce_news" / "py.typed").read_bytes(),
        f"{info}/licenses/LICENSE": (ROOT / "LICENSE").read_bytes(),
        f"{info}/sboms/{SBOM.name}": SBOM.read_bytes(),
    }
    made = {f"{info}/{name}" for name in ("METADATA", "RECORD", "WHEEL")}
    check(not (lacking := expected.keys() - contents.keys()), f"{wheel.name} lacks {sorted(lacking)}")
    check(not (beyond := contents.keys() - expected.keys() - made), f"{wheel.name} holds {sorted(beyond)}")
    changed = sorted(name for name, content in expected.items() if contents[name] != content)
    check(not changed, f"{wheel.name} has other contents than the tree in {changed}")
    print(f"{wheel.name}: {len(contents)} files")
    check_bound(wheel.name, wheel.stat().st_size / 1e6, WHEEL_MB, "MB")


def check_sbom() -> None:
    """The bill of materials names this version, and each dependency with its version and licence."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bill = json.loads(SBOM.read_text(encoding="utf-8"))
    itself = bill["metadata"]["component"]
    check((itself["name"], itself["version"]) == (project["name"], project["version"]), f"{SBOM.name} is of another")
    pinned = set(re.findall(r"^[\w.-]+==[^\s;]+", LOCK.read_text(encoding="utf-8"), re.M))
    listed = {f"{component['name']}=={component['version']}" for component in bill["components"]}
    check(listed == pinned, f"{SBOM.name} lists {sorted(listed)}, locked are {sorted(pinned)}: `tox run -e lock`")
    free = [part["name"] for part in [itself, *bill["components"]] if not part.get("licenses")]
    check(not free, f"{SBOM.name} tells no licence of {free}")
    print(f"{SBOM.name}: {', '.join(sorted(listed))}")


def check_sdist(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive.getmembers() if member.isfile()}
    roots = {"LICENSE", "README.md", "pyproject.toml", "tox.ini"}
    wanted = {*roots, "src/osce_news/py.typed", "tests/check_dist.py", "fuzz/oracle.py"}
    missing = wanted - names
    unwanted = {name for name in names if PurePosixPath(name).suffix in UNWANTED}
    check(not missing, f"{sdist.name} lacks {sorted(missing)}")
    check(not unwanted, f"{sdist.name} holds {sorted(unwanted)}")
    print(f"{sdist.name}: {len(names)} files")


def check_rebuilt(archive: Path, again: Path) -> None:
    """Built twice it is the same, byte for byte; a wheel, whether from the tree or from the sdist."""
    twin = again / archive.name
    check(twin.is_file(), f"{archive.name} was not built again")
    check(twin.read_bytes() == archive.read_bytes(), f"{archive.name}, built again, has other bytes")
    print(f"{archive.name}: the same when built again")


# -- the wheel in a clean venv ----------------------------------------------------------------------------------------

INSTALLED = """
from importlib import metadata

for found in metadata.distributions():
    files = [path.locate() for path in found.files if path.suffix != ".pyc"]
    print(found.name, sum(path.stat().st_size for path in files))
"""

COST = """
import sys
from time import perf_counter

def peak():  # of this process alone, in kB
    with open("/proc/self/status") as status:
        return int(next(line.split()[1] for line in status if line.startswith("VmHWM")))

bare = peak() if sys.platform == "linux" else 0
import attrs
before = perf_counter()
import osce_news
imported = perf_counter() - before
strangers = sorted({name.partition(".")[0] for name in sys.modules} & {"dateutil", "selectolax"})
with open(sys.argv[1], encoding="utf-8") as page:
    osce_news.parse(page.read())
print(1000 * imported, bare, peak() if sys.platform == "linux" else 0, *strangers)
"""


def said(python: Path, *arguments: str) -> str:
    """What a fresh process prints that can see nothing but its venv."""
    command = [str(python), "-I", "-W", "error", *arguments]
    run = subprocess.run(command, cwd=python.parent, capture_output=True, encoding="utf-8", check=False)
    check(run.returncode == 0, f"{' '.join(arguments)[:200]} ended with {run.returncode}\n{run.stderr}")
    check(bool(run.stdout.strip()), f"{' '.join(arguments)[:200]} printed nothing")
    return run.stdout


def check_size(python: Path) -> None:
    """Of the library and of all that it needs, without what Python itself compiles."""
    rows = [line.split() for line in said(python, "-c", INSTALLED).splitlines()]
    sizes = {name: int(size) / 1e6 for name, size in rows if name not in {"pip", "setuptools"}}
    for name, size in sorted(sizes.items(), key=lambda row: row[1]):
        print(f"  {name:<38} {size:>7.2f} MB")
    check_bound("installed, with all dependencies", sum(sizes.values()), INSTALLED_MB, "MB")


def check_cost(python: Path, page: Path) -> None:
    """Of an import beyond attrs, which loads no other dependency; and of the memory after a first page."""
    runs = [said(python, "-c", COST, str(page)).split() for _ in range(PROCESSES)]
    loaded = {name for run in runs for name in run[3:]}
    check(not loaded, f"import osce_news imports {sorted(loaded)}")
    check_bound("import osce_news, beyond import attrs", min(float(run[0]) for run in runs), IMPORT_MS, "ms")
    if sys.platform == "linux":
        bare, after = (min(int(run[i]) for run in runs) * 1024 / 1e6 for i in (1, 2))
        print(f"  peak memory: {bare:.1f} MB of Python alone, {after:.1f} MB after a first page")
        check_bound("memory of a first page", after - bare, FIRST_PAGE_MB, "MB")


def check_installed(wheel: Path) -> None:
    page = min(PAGES.glob("*.txt"))
    with tempfile.TemporaryDirectory() as home:
        venv.create(home, with_pip=True)
        python = Path(home) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        install = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, "--require-hashes", "-r", str(LOCK)], check=True)
        subprocess.run([*install, "--no-deps", "--no-index", str(wheel)], check=True)
        subprocess.run([str(python), "-m", "pip", "check"], check=True)
        print(f"python -m osce_news {page.name}: {len(said(python, '-m', 'osce_news', str(page)).splitlines())} lines")
        check_size(python)
        check_cost(python, page)


def main(dist: str, again: str) -> None:
    wheel = the_only(Path(dist).glob("*.whl"), "wheel")
    sdist = the_only(Path(dist).glob("*.tar.gz"), "sdist")
    check_wheel(wheel)
    check_sbom()
    check_sdist(sdist)
    check_rebuilt(wheel, Path(again))
    check_rebuilt(sdist, Path(again))
    check_installed(wheel)


if __name__ == "__main__":
    main(*sys.argv[1:])

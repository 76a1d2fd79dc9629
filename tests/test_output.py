"""What the examples write of hostile pages: no escape that a terminal obeys, no cell that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
SCRIPTS = sorted(path.name for path in EXAMPLES.glob("*.py"))

ESCAPES = "\x1b[31m\x1b]0;owned\x07\x9b2J\x7f\u202e\u2066\u200b\x08"
FORMULAS = ("=cmd|' /C calc'!A0", "+1+2", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1")

TEXT = (
    f"=HYPERLINK Lake{ESCAPES} towns train judges\n"
    "TIRANA, 5 May 2010 - Some 30 judges from Albania{0} met at a seminar organized by the OSCE.\n"
    '"=1+1 is two{0}," said Ana{0} Kovac, =Head{0} of the OSCE Mission to Serbia.\n'
    '"{1}," said Bo Lind, Head of the Association of Land Registrars{0}.\n'
    "@ A Joint{0} Lake Centre took part.\n"
)
PAGES = {f"{ESCAPES.replace('/', '')}=page.txt": "\n".join(FORMULAS), "page.txt": FORMULAS[0]}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as examples/pages, with pages full of escapes and formulas."""
    folder = tmp_path_factory.mktemp("pages")
    for name, words in PAGES.items():
        text = TEXT.replace("{0}", ESCAPES).replace("{1}", words)
        folder.joinpath(name).write_bytes(text.encode())
        lines = "".join(f"<p>{line}</p>" for line in text.split("\n")[1:])
        folder.joinpath(name).with_suffix(".html").write_bytes(f"<h1>{text.split(chr(10))[0]}</h1>{lines}".encode())
    folder.joinpath("lake-ministry").mkdir()
    for i in range(3):
        text = (
            f"Home\nA title, {i}{ESCAPES}\nSome {i}0 judges{ESCAPES} met in Tirana on 5 May 2010 to learn it.\nImprint"
        )
        folder.joinpath("lake-ministry", f"{i}{ESCAPES.replace('/', '')}.txt").write_bytes(text.encode())
    entries = "".join(f"{words}{ESCAPES} is a title\nPublishing date: 5 May 2010\n" for words in FORMULAS)
    folder.joinpath("listings").mkdir()
    folder.joinpath("listings", "=listing.txt").write_bytes(entries.encode())
    return folder


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_example_writes_nothing_that_a_terminal_obeys(script: str, hostile: Path) -> None:
    done = run(script, hostile)
    for output in (done.stdout, done.stderr):
        shown = output.decode("utf-8").replace("\r\n", "\n")
        assert all(line.isprintable() for line in shown.split("\n"))
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


@pytest.mark.parametrize("script", [name for name in SCRIPTS if name.endswith("_to_csv.py")])
def test_an_example_writes_no_formula(script: str, hostile: Path) -> None:
    header, *rows = csv.reader(io.StringIO(run(script, hostile).stdout.decode("utf-8")))
    assert header
    assert rows
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))] == []


def run(script: str, pages: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-X", "utf8", "-W", "error", str(EXAMPLES / script), str(pages)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60)


def test_no_example_opens_a_file_to_write() -> None:
    """What they write goes to standard output, so that no name of a file comes from a page."""
    for script in SCRIPTS:
        source = EXAMPLES.joinpath(script).read_text(encoding="utf-8")
        assert not any(word in source for word in ("open(", "write_text", "write_bytes", "mkdir", "rename"))

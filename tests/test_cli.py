"""``python -m osce_news``: what it writes, what it says of pages that it cannot read, and what it never does."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import osce_news
from osce_news import _cli
from osce_news._cli import main

PAGES = sorted((Path(__file__).parent / "gate" / "shaping" / "raw").glob("*.txt"))

PAGE = (
    "OSCE trains judges\n"
    "TIRANA, 5 May 2010 - Some 30 judges met.\n"
    '"Courts need time," said Ana Kovač, Head of the Lake Office.\n'
)

HTML = (
    "<!DOCTYPE html>\n"
    '<html lang="en"><head><title>OSCE trains judges</title><link rel="canonical" href="https://example.org/č"></head>\n'
    "<body><nav>Home</nav><h1>OSCE trains judges</h1>\n"
    "<p>TIRANA, 5 May 2010 - Some 30 judges met.</p>\n"
    "<p>&quot;Courts need time,&quot; said Ana Kovač, Head of the Lake Office.</p></body></html>\n"
)

Capture = pytest.CaptureFixture[bytes]


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode())
    return str(path)


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def said(name: str, message: str) -> bytes:
    return f"python -m osce_news: {name}: {message}\n".encode()


# -- what it writes ---------------------------------------------------------------------------------------------------


def test_one_page_is_one_indented_object(page: str, capsysbinary: Capture) -> None:
    assert main([page]) == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    assert out.startswith(b'{\n  "text": "OSCE trains judges\\n')
    assert out.endswith(b"\n}\n")
    assert json.loads(out) == osce_news.to_dict(osce_news.parse(PAGE))
    assert "Kovač".encode() in out


def test_several_pages_are_json_lines(capsysbinary: Capture) -> None:
    assert len(PAGES) > 1
    assert main([str(path) for path in PAGES]) == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    lines = out.decode("utf-8").splitlines()
    assert len(lines) == len(PAGES)
    for line, path in zip(lines, PAGES, strict=True):
        assert osce_news.from_dict(json.loads(line)) == osce_news.parse(path.read_bytes().decode("utf-8"))
        assert line.startswith('{"text":"')


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode()), encoding="ascii"))
    assert main(["-"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["text"] == PAGE


def test_the_arguments_of_the_process_are_the_default(
    page: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    monkeypatch.setattr(sys, "argv", ["osce_news", page])
    assert main() == 0
    assert json.loads(capsysbinary.readouterr().out)["text"] == PAGE


def test_a_byte_order_mark_is_allowed_and_line_ends_stay(tmp_path: Path, capsysbinary: Capture) -> None:
    text = PAGE.replace("\n", "\r\n")
    assert main([write(tmp_path / "page.txt", b"\xef\xbb\xbf" + text.encode())]) == 0
    assert json.loads(capsysbinary.readouterr().out)["text"] == text


def test_url_and_published_are_handed_through(tmp_path: Path, capsysbinary: Capture) -> None:
    text = PAGE.replace("5 May 2010", "5 May")
    path = write(tmp_path / "page.txt", text.encode())
    assert main(["--url", "https://example.org/č", "--published", "2012-02-29", path]) == 0
    data = json.loads(capsysbinary.readouterr().out)
    assert data["url"] == "https://example.org/č"
    assert (data["date"], data["date_source"]) == (
        "2012-05-05",
        "dateline",
    )  # the page's day, the hint's year


@pytest.mark.parametrize("several", [False, True])
def test_what_does_not_show_is_escaped(several: bool, tmp_path: Path, capsysbinary: Capture) -> None:
    text = PAGE.replace(
        "judges met", "judges\x85 \u2028met\u2029 \x7f\x9b31m\x1b[31m \u202e\u00a0\u200b\U000e0001\U0001f600"
    )
    path = write(tmp_path / "page.txt", text.encode())
    assert main([path] * (1 + several)) == 0
    out = capsysbinary.readouterr().out.decode("utf-8")
    assert all(line.isprintable() for line in out.split("\n"))
    assert "\U0001f600" in out
    if several:
        assert len(out.splitlines()) == 2
    for one in out.splitlines() if several else [out]:
        assert osce_news.from_dict(json.loads(one)) == osce_news.parse(text)


def test_a_nul_comes_through(tmp_path: Path, capsysbinary: Capture) -> None:
    text = PAGE.replace("judges met", "judges\x00 met")
    assert main([write(tmp_path / "page.txt", text.encode())]) == 0
    assert json.loads(capsysbinary.readouterr().out)["text"] == text


def test_a_lone_surrogate_of_the_command_line_is_escaped(page: str, capsysbinary: Capture) -> None:
    url = os.fsdecode(b"https://example.org/\xff") if os.name == "posix" else "https://example.org/\udcff"
    assert main(["--url", url, page]) == 0
    out = capsysbinary.readouterr().out
    assert rb'"https://example.org/\udcff"' in out
    assert "Kovač".encode() in out
    assert json.loads(out)["url"] == url


# -- HTML -------------------------------------------------------------------------------------------------------------

ENCODED = {
    "UTF-8": HTML.encode(),
    "UTF-8 with BOM": b"\xef\xbb\xbf" + HTML.encode(),
    "UTF-16 with BOM": HTML.encode("utf-16"),
    "windows-1250, declared": HTML.replace("<head>", '<head><meta charset="windows-1250">').encode("cp1250"),
}


@pytest.mark.parametrize("encoded", ENCODED)
def test_html_is_told_by_its_first_characters(encoded: str, tmp_path: Path, capsysbinary: Capture) -> None:
    path = write(tmp_path / "page.txt", ENCODED[encoded])
    assert main([path]) == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    assert json.loads(out) == osce_news.to_dict(osce_news.parse_html(ENCODED[encoded]))
    assert json.loads(out)["text"] == PAGE.removesuffix("\n")


def test_html_of_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture) -> None:
    data = ENCODED["windows-1250, declared"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
    assert main(["-"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == osce_news.to_dict(osce_news.parse_html(data))


def test_html_and_text_side_by_side(page: str, tmp_path: Path, capsysbinary: Capture) -> None:
    saved = write(tmp_path / "page.html", HTML.encode())
    assert main([saved, page]) == 0
    lines = [json.loads(line) for line in capsysbinary.readouterr().out.decode("utf-8").splitlines()]
    assert [line["text"] for line in lines] == [PAGE.removesuffix("\n"), PAGE]


def test_url_and_published_are_handed_through_for_html(tmp_path: Path, capsysbinary: Capture) -> None:
    path = write(tmp_path / "page.html", HTML.replace("5 May 2010", "5 May").encode())
    assert main(["--published", "2012-02-29", path]) == 0
    data = json.loads(capsysbinary.readouterr().out)
    assert (data["url"], data["date"]) == ("https://example.org/č", "2012-05-05")
    assert main(["--url", "https://mirror.example.org", path]) == 0
    assert json.loads(capsysbinary.readouterr().out)["url"] == "https://mirror.example.org"


@pytest.mark.parametrize("text", ["a < b\n" + PAGE, PAGE + "<p>A mark inside a text</p>\n"])
def test_a_text_with_signs_of_html_stays_a_text(text: str, tmp_path: Path, capsysbinary: Capture) -> None:
    assert main([write(tmp_path / "page.html", text.encode())]) == 0
    assert json.loads(capsysbinary.readouterr().out)["text"] == text


def test_html_that_is_no_page_is_named_and_the_others_go_on(page: str, tmp_path: Path, capsysbinary: Capture) -> None:
    empty = write(tmp_path / "empty.html", b"<!DOCTYPE html><title>A title</title>")
    deep = write(tmp_path / "deep.html", b"<div>" * 6000)
    assert main([empty, deep, page]) == 1
    out, err = capsysbinary.readouterr()
    assert err.splitlines() == [
        said(empty, "no prose in the HTML of 37 characters").strip(),
        said(
            deep, "the HTML nests deeper than any page, or has tags with too many attributes, up to character 14,140"
        ).strip(),
    ]
    assert json.loads(out)["text"] == PAGE


# -- pages that it cannot read ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the text is empty"),
        (b"\xef\xbb\xbf", "the text is empty"),
        (b" \n", "the text holds white space only"),
        (b"\x89PNG\r\n", "not a text in UTF-8: invalid start byte 0x89 at byte 0"),
        (PAGE.encode("cp1250"), "not a text in UTF-8: invalid continuation byte 0xe8 at byte 93"),
        (b"\xef\xbb\xbfOSCE \x80", "not a text in UTF-8: invalid start byte 0x80 at byte 8"),
        (b"OSCE \xed\xa0\x80", "not a text in UTF-8: invalid continuation byte 0xed at byte 5"),
        (b"a" * 1234 + b"\xc4", "not a text in UTF-8: unexpected end of data 0xc4 at byte 1,234"),
        (b"\x00\x01" * 100, "the text is binary data: more than one character in ten is a control character"),
        (b"%PDF-1.4\n", "the text is a PDF file, not the text of a page (character 0)"),
    ],
)
def test_a_page_that_is_none_is_named(data: bytes, message: str, tmp_path: Path, capsysbinary: Capture) -> None:
    path = write(tmp_path / "page.txt", data)
    assert main([path]) == 1
    assert capsysbinary.readouterr() == (b"", said(path, message))


@pytest.mark.parametrize("data", [b"Newsroom\n", b"A title\n"])
def test_the_message_is_that_of_the_library(data: bytes, tmp_path: Path, capsysbinary: Capture) -> None:
    with pytest.raises(osce_news.NotAnArticleError) as caught:
        osce_news.parse(data.decode())
    path = write(tmp_path / "page.txt", data)
    assert main([path]) == 1
    assert capsysbinary.readouterr() == (b"", said(path, str(caught.value)))


def test_a_path_without_a_file_and_a_directory_are_named(tmp_path: Path, capsysbinary: Capture) -> None:
    missing = str(tmp_path / "missing.txt")
    assert main([missing]) == 1
    assert capsysbinary.readouterr() == (b"", said(missing, "No such file or directory"))
    assert main([str(tmp_path)]) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err == said(str(tmp_path), "Is a directory") or os.name == "nt"


def test_a_page_that_is_too_large_is_refused(page: str, tmp_path: Path, capsysbinary: Capture) -> None:
    large = str(tmp_path / "large.txt")
    with open(large, "wb") as file:
        file.write(b"a\n" * 5_000_001)
    assert main([large]) == 1
    message = "the text has 10,000,002 characters, more than max_chars=10,000,000"
    assert capsysbinary.readouterr() == (b"", said(large, message))


def test_no_more_is_read_than_a_page_can_have(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    monkeypatch.setattr(_cli, "_MAX_CHARS", len(PAGE))
    assert main([page]) == 0
    capsysbinary.readouterr()
    endless = "/dev/zero" if os.path.exists("/dev/zero") else write(tmp_path / "long.txt", bytes(5 * len(PAGE)))
    assert main([endless]) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err == said(endless, f"more than {4 * len(PAGE) + 3} bytes, which is more than {len(PAGE)} characters")


def test_the_longest_page_has_the_longest_characters_and_a_byte_order_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    monkeypatch.setattr(_cli, "_MAX_CHARS", 8)
    path = write(tmp_path / "page.txt", b"\xef\xbb\xbf" + "\U0001f600".encode() * 8)
    assert main([path]) == 1  # a title without a paragraph, read whole
    assert b"characters 0 to 8" in capsysbinary.readouterr().err


def test_the_other_pages_go_on(page: str, tmp_path: Path, capsysbinary: Capture) -> None:
    empty = write(tmp_path / "empty.txt", b"")
    missing = str(tmp_path / "missing.txt")
    assert main([missing, page, empty, page]) == 1
    out, err = capsysbinary.readouterr()
    assert err == said(missing, "No such file or directory") + said(empty, "the text is empty")
    assert [json.loads(line)["text"] for line in out.decode("utf-8").splitlines()] == [PAGE, PAGE]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x1b[31m\nb", r"a\x1b[31m\nb"),
        ("a\x9b\u202e\u2028b", r"a\x9b\u202e\u2028b"),
        ("a\udcffb", r"a\udcffb"),
        ("a\x00b", r"a\x00b"),
        ("č b", "č b"),
    ],
)
def test_a_name_is_shown_without_control_characters(
    name: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([name]) == 1
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.startswith(f"python -m osce_news: {shown}: ".encode())
    assert err.decode("utf-8").removesuffix("\n").isprintable()


def test_a_message_is_shown_without_control_characters(
    page: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise osce_news.NotAnArticleError("found \x1b[2J\nonly")

    monkeypatch.setattr(_cli, "parse", refuse)
    assert main([page]) == 1
    assert capsysbinary.readouterr().err == said(page, r"found \x1b[2J\nonly")


# -- options ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "the following arguments are required: PAGE"),
        (["--published", "20100505", "p"], "argument --published: expected a day as YYYY-MM-DD, got '20100505'"),
        (["--published", "2010-02-30", "p"], "argument --published: expected a day as YYYY-MM-DD, got '2010-02-30'"),
        (["--published", "\x1b", "p"], r"argument --published: expected a day as YYYY-MM-DD, got '\x1b'"),
        (["--url", "https://example.org", "p", "q"], "--url is the address of one page, not of 2"),
        (["p", "--publish", "2010-05-05"], "unrecognized arguments: --publish 2010-05-05"),
        (["p", "--\x1b[31m\n"], r"unrecognized arguments: --\x1b[31m\n"),
    ],
)
def test_a_wrong_use_ends_with_2(argv: list[str], message: str, capsysbinary: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.startswith(b"usage: python -m osce_news ")
    assert err.endswith(f"python -m osce_news: error: {message}\n".encode())


def test_help_describes_and_gives_examples(capsysbinary: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    assert b"JSON Lines" in out
    assert b"\nexamples:\n  python -m osce_news " in out
    for option in (b"PAGE", b"--url URL", b"--published YYYY-MM-DD", b"--version"):
        assert option in out


def test_version(monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture) -> None:
    def version(name: str) -> str:
        assert name == "osce-news"
        return "1.2.3"

    monkeypatch.setattr(metadata, "version", version)
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsysbinary.readouterr() == (b"osce-news 1.2.3\n", b"")


def test_version_of_what_is_not_installed(monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture) -> None:
    def version(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", version)
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsysbinary.readouterr() == (b"osce-news, not installed\n", b"")


# -- the process ------------------------------------------------------------------------------------------------------


class Broken(io.BytesIO):
    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    def write(self, _: object) -> int:
        raise self.error


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (BrokenPipeError(32, "Broken pipe"), b""),
        (OSError(28, "No space left on device"), said("standard output", "No space left on device")),
    ],
)
def test_output_that_goes_nowhere_ends_the_run(
    error: OSError, message: bytes, page: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Broken(error)))
    assert main([page, page, "missing"]) == 1
    assert capsysbinary.readouterr() == (b"", message)


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-bb", "-m", "osce_news", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        input=PAGE.encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_the_output_is_utf_8_whatever_the_locale(page: str, tmp_path: Path) -> None:
    plain = run("-", cwd=tmp_path)
    assert (plain.returncode, plain.stderr) == (0, b"")
    assert "Kovač".encode() in plain.stdout
    other = run(page, cwd=tmp_path, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii", PYTHONCOERCECLOCALE="0")
    assert (other.returncode, other.stdout, other.stderr) == (0, plain.stdout, b"")


def test_the_exit_status_is_that_of_main(page: str, tmp_path: Path) -> None:
    bad = run(page, "mis\nsing", cwd=tmp_path)
    assert bad.returncode == 1
    assert len(bad.stdout.splitlines()) == 1
    assert bad.stderr.splitlines() == [rb"python -m osce_news: mis\nsing: No such file or directory"]


def test_a_broken_pipe_ends_quietly(page: str, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-m", "osce_news", *[page] * 50],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 1

"""Inputs that made a check fail: how one is told from another, made small, and kept as a case.

``python -m fuzz.reproducers FILE ...`` makes each file small and keeps it in ``tests/reproducers/``. Text ends in
``.txt``, HTML in ``.html``; a file that libFuzzer wrote (``crash-...``) is asked for with ``--target``.
"""

from __future__ import annotations

import argparse
import hashlib
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import osce_news
from fuzz.oracle import CHECKS, check_html

__all__ = ["FOLDER", "HTML", "TARGETS", "Target", "bounded", "failure", "keep", "minimised"]

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "reproducers"
"""Where `tests/test_reproducers.py` looks for them."""
_LIBRARY = str(Path(osce_news.__file__).parent)
LONGEST_READING = 20
"""Seconds; what the fuzzers make is read in milliseconds."""
_MOST_TRIALS = 4_000

Target = Callable[[bytes], bool]


def text_of(data: bytes) -> str:
    """Bytes that are no UTF-8 become lone surrogates, so that each file is some text."""
    return data.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """The way back; surrogates that `text_of` never makes are written as UTF-8 would write them."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _of_text(check: Callable[[str], bool]) -> Target:
    return lambda data: check(text_of(data))


def _html(data: bytes) -> bool:
    as_bytes, as_text = check_html(data), check_html(text_of(data))
    return as_bytes or as_text


HTML = "parse_html"
TARGETS: dict[str, Target] = {**{name: _of_text(check) for name, check in CHECKS.items()}, HTML: _html}
"""Every check as a function of bytes, as they stand in a file."""


@contextmanager
def bounded() -> Iterator[None]:
    """No input may take longer than `LONGEST_READING` seconds; where there are no such signals, there is no bound."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise TimeoutError(f"not read within {LONGEST_READING} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST_READING)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def failure(target: str, data: bytes) -> str | None:
    """What goes wrong and where: the same words for the same mistake, or None where nothing does."""
    try:
        with bounded():
            TARGETS[target](data)
    except Exception as error:  # whatever it is, it is what is looked for
        return describe(error)
    return None


def describe(error: Exception) -> str:
    """The error, and the last place in the library that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_LIBRARY)] or frames
    words = str(error) if isinstance(error, AssertionError) else ""
    place = f"{Path(ours[-1].filename).stem}:{ours[-1].name}"
    return f"{type(error).__name__} in {place} {words[:60] if '(' not in words[:60] else ''}".rstrip()


def minimised(target: str, data: bytes) -> bytes:
    """A smaller input that fails in the same way: stretches are taken out, long ones first."""
    wanted = failure(target, data)
    if wanted is None:
        raise ValueError(f"{target} reads this input as it should")
    trials = 0
    for separator in (b"\n", b" ", b""):
        pieces = data.split(separator) if separator else [bytes([byte]) for byte in data]
        size = len(pieces) // 2
        while size and trials < _MOST_TRIALS:
            start = 0
            while start < len(pieces) and trials < _MOST_TRIALS:
                fewer = pieces[:start] + pieces[start + size :]
                trials += 1
                if failure(target, separator.join(fewer)) == wanted:
                    pieces = fewer
                else:
                    start += size
            size //= 2
        data = separator.join(pieces)
    return data


def keep(target: str, data: bytes, folder: Path = FOLDER) -> Path:
    """Write the input, made small, to a file named by its target and its content.

    What only takes long, or takes much memory, is kept as it is.
    """
    is_wrong = not (failure(target, data) or "TimeoutError").startswith("TimeoutError")
    small = minimised(target, data) if is_wrong else data
    suffix = ".html" if target == HTML else ".txt"
    path = folder / f"{target}-{hashlib.sha256(small).hexdigest()[:10]}{suffix}"
    path.write_bytes(small)
    return path


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fuzz.reproducers", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--target", choices=TARGETS, help="the check that failed; by default every one of its kind")
    arguments = parser.parse_args()
    for file in arguments.files:
        data = file.read_bytes()
        kind = [HTML] if file.suffix == ".html" else list(CHECKS)
        failing = [name for name in ([arguments.target] if arguments.target else kind) if failure(name, data)]
        for name in failing:
            print(f"{file}: {failure(name, data)}: {keep(name, data)}")
        if not failing:
            print(f"{file}: nothing fails")


if __name__ == "__main__":
    main()

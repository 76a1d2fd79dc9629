"""One target under libFuzzer: ``python -m fuzz.target parse FOLDER -max_total_time=20``, with libFuzzer's own options.

`fuzz.__main__` makes folder and options, and runs all of them.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["osce_news"]):
    from fuzz.reproducers import TARGETS

    for read in TARGETS.values():  # what is imported late is imported now, and instrumented
        read(b"<h1>A title</h1><p>A paragraph of some words.</p>")
        read(b"A title\nPublishing date: 5 May 2010\nA paragraph of some words.")


def main() -> None:
    """Fuzz until libFuzzer ends."""
    target = TARGETS[sys.argv[1]]

    def once(data: bytes) -> None:
        target(data)

    atheris.Setup([sys.argv[0], *sys.argv[2:]], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""Fuzzes the library under libFuzzer: ``python -m fuzz --seconds 60``, shared by the targets.

Each target begins with small pages of the project's own and a dictionary of the words that rules look for. What fails
is made small and kept in ``tests/reproducers/``, and the exit code is 1. Where Atheris has no wheel, nothing is done.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from fuzz.reproducers import FOLDER, HTML, bytes_of, keep
from fuzz.seeds import HTML_TAGS, WORDS, html_seeds, listing_seeds, text_seeds

TARGETS = ("parse", HTML, "parse_listing")
_SEEDS, _LONGEST = 20, 1_500
_LIMITS = ("-timeout=20", "-max_len=2000", "-rss_limit_mb=2048", "-print_final_stats=1")


def main() -> int:
    """Fuzz each target for its share of the time."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together")
    parser.add_argument("--target", choices=TARGETS, action="append", help="by default all of them")
    parser.add_argument("--into", type=Path, default=FOLDER, help="where reproducers are kept")
    arguments = parser.parse_args()
    if find_spec("atheris") is None:
        print("nothing is fuzzed: Atheris is not installed, whose wheels are for Linux on x86_64")
        return 0
    targets: list[str] = arguments.target or list(TARGETS)
    failed = [name for name in targets if not _is_clean(name, arguments.seconds // len(targets), arguments.into)]
    print(f"{len(targets) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def _is_clean(target: str, seconds: int, into: Path) -> bool:
    """Whether the target finds nothing in so many seconds."""
    with tempfile.TemporaryDirectory() as home:
        corpus, found, dictionary = Path(home, "corpus"), Path(home, "found"), Path(home, "words.dict")
        corpus.mkdir()
        found.mkdir()
        for i, seed in enumerate(_small_seeds(target)):
            Path(corpus, f"{i:02}").write_bytes(seed)
        dictionary.write_text("".join(map(_entry, WORDS + (HTML_TAGS if target == HTML else ()))), "ascii")
        options = [f"-dict={dictionary}", f"-artifact_prefix={found}/", f"-max_total_time={seconds}", *_LIMITS]
        command = [sys.executable, "-m", "fuzz.target", target, str(corpus), *options]
        run = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
        artifacts = sorted(found.iterdir())
        for artifact in artifacts:
            path = keep(target, artifact.read_bytes(), into)
            print(f"{target}: {artifact.name.partition('-')[0]}: {path.read_bytes()!r}\n  kept in {path}")
    executed = re.search(r"number_of_executed_units: (\d+)", run.stderr)
    edges = re.findall(r"cov: (\d+)", run.stderr)
    print(f"{target}: {executed[1] if executed else '?'} inputs in {seconds} s, {edges[-1] if edges else '?'} edges")
    if run.returncode and not artifacts:
        print(run.stderr[-3_000:])
    return not run.returncode


def _small_seeds(target: str) -> list[bytes]:
    """Seeds from all over those of the target, each cut to a length that a fuzzer gets through quickly."""
    if target == HTML:
        seeds = html_seeds()
    else:
        seeds = list(map(bytes_of, listing_seeds() if target == "parse_listing" else text_seeds()))
    return [seed[:_LONGEST] for seed in seeds[:: max(1, len(seeds) // _SEEDS)]]


def _entry(word: str) -> str:
    """A line of libFuzzer's dictionary."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in bytes_of(word)) + '"\n'


if __name__ == "__main__":
    sys.exit(main())

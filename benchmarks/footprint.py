"""What it costs to have a library: its import, its first page, its memory, its place on the disk.

Times and memory are those of a fresh process, beyond those of the bare interpreter.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import attrs
from packaging.requirements import Requirement

from benchmarks.tasks import Library

_IMPORT = """
import time
{before}
start = time.process_time()
import {module}
print(time.process_time() - start)
"""

_FIRST_PAGE = """
import time
from benchmarks import peers
given = {given!r}
start = time.process_time()
reader = peers.{name}()
reader.read(reader.prepare(given))
seconds = time.process_time() - start
print(seconds, next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""

_PROCESSES = 7


@attrs.frozen
class Footprint:
    """What one library costs."""

    importing: float
    """Seconds for its import, in the fastest process."""
    first: float
    """Seconds for its import, what it builds at the first page, and that page, in the fastest process."""
    memory: float
    """Megabytes that it held at most until then, in the most modest process."""
    size: float
    """Megabytes on the disk, with all that it needs."""


def footprint(library: Library, page: object) -> Footprint:
    """The costs of `library`, which reads `page` first."""
    first, memory = first_page(library.reader, page)
    _, bare = first_page("nothing", page)
    return Footprint(
        importing=import_time(library.module),
        first=first,
        memory=memory - bare,
        size=sum(map(_size, set(_with_needs(library.distributions)))) / 1e6,
    )


def import_time(module: str, before: str = "") -> float:
    """Seconds for importing `module` into a fresh process, where the statement `before` was run."""
    program = _IMPORT.format(module=module, before=before)
    return min(float(_run(program)) for _ in range(_PROCESSES))


def first_page(reader: str, page: object) -> tuple[float, float]:
    """Seconds from nothing to the first page read, and the most megabytes that the process then has held.

    That is the high-water mark that Linux keeps for each program (``VmHWM``). The one that `resource` gives begins with
    that of the program which started it.
    """
    program = _FIRST_PAGE.format(name=reader, given=page)
    runs = [_run(program).split() for _ in range(_PROCESSES)]
    return min(float(seconds) for seconds, _ in runs), min(int(kilobytes) for _, kilobytes in runs) * 1024 / 1e6


def _run(program: str) -> str:
    """What a fresh process prints."""
    command = [sys.executable, "-W", "ignore", "-"]
    return subprocess.run(
        command, input=program, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True
    ).stdout


# -- on the disk ------------------------------------------------------------------------------------------------------


def _with_needs(names: tuple[str, ...]) -> Iterator[str]:
    """The distributions, and all that they need."""
    seen: set[str] = set()
    waiting = [Requirement(name) for name in names]
    while waiting:
        wanted = waiting.pop()
        key = f"{wanted.name.lower().replace('_', '-')}[{','.join(sorted(wanted.extras))}]"
        if key in seen:
            continue
        seen.add(key)
        yield wanted.name.lower().replace("_", "-")
        for line in metadata.requires(wanted.name) or ():
            need = Requirement(line)
            if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in ("", *wanted.extras)):
                waiting.append(need)


def _size(name: str) -> int:
    """Bytes of its files, without those that the interpreter compiles."""
    files = (Path(str(file.locate())) for file in metadata.files(name) or ())
    return sum(file.stat().st_size for file in files if file.suffix != ".pyc" and file.is_file())  # some list folders

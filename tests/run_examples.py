"""Runs every examples/*.py on examples/pages: each must end well, say something, and warn of nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def main() -> None:
    scripts = sorted(EXAMPLES.glob("*.py"))
    if not scripts:
        sys.exit(f"no examples in {EXAMPLES}")
    for script in scripts:
        command = [sys.executable, "-W", "error", str(script), str(EXAMPLES / "pages")]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", timeout=120, check=False)
        if run.returncode:
            sys.exit(f"{script.name} ended with {run.returncode}\n{run.stdout}")
        if not run.stdout.strip():
            sys.exit(f"{script.name} printed nothing")
        print(f"{script.name}: {len(run.stdout.splitlines())} lines")


if __name__ == "__main__":
    main()

"""On a Python with free threads, nothing that reading imports may turn the global lock on again."""

from __future__ import annotations

import subprocess
import sys
import sysconfig

import pytest

READ = """
import sys, osce_news
page = "Lake towns share one rescue boat\\nNIDA, 5 May 2010 - \\"Water has no owner,\\" said Ana Kovač on Wednesday."
osce_news.parse(page)
osce_news.html_to_text(f"<html><body><p>{page}</p></body></html>")
assert "selectolax" in sys.modules
print(sys._is_gil_enabled())
"""


@pytest.mark.skipif(not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this Python has no free threads")
def test_the_lock_stays_off() -> None:
    command = [sys.executable, "-X", "utf8", "-W", "error", "-c", READ]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"

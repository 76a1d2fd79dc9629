"""The command line: ``python -m osce_news --help``."""

import sys

from osce_news._cli import main

if __name__ == "__main__":
    sys.exit(main())

"""What can go wrong, as classes.

::

    OsceNewsError
    ├── NotAnArticleError(ValueError)   the text holds no news article; the message says what it holds instead
    └── TooLargeError(ValueError)       the input is longer than the bound; nothing of it was read

A wrong *type* (bytes, ``None``) is a plain `TypeError` that says what to do.
"""

from __future__ import annotations

__all__ = ["NotAnArticleError", "OsceNewsError", "TooLargeError"]


class OsceNewsError(Exception):
    """Base of every error that this library raises on purpose."""


class NotAnArticleError(OsceNewsError, ValueError):
    """The text is empty, binary, HTML, a menu alone, or something else that is no news article."""


class TooLargeError(OsceNewsError, ValueError):
    """The input is longer than ``max_chars``; it was refused before any work."""

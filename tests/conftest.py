"""How many examples Hypothesis tries: ``HYPOTHESIS_PROFILE``, else *ci* where ``CI`` is set, else *quick*."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# A whole page is a large draw, so that making examples, not judging them, may take most of the time on a busy machine.
_LARGE_DRAWS = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ci", max_examples=600, deadline=None, derandomize=True, print_blob=True, suppress_health_check=_LARGE_DRAWS
)
# New examples on every run of a developer; the same ones in CI, where nobody can look for what was found.
settings.register_profile(
    "quick",
    max_examples=30 if os.environ.get("CI") else 60,
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
    suppress_health_check=_LARGE_DRAWS,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick"))

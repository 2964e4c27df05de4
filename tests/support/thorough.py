"""How much of what can be tried is tried: by default what takes seconds, all of it where somebody asks.

SHOUXIN_TEST_THOROUGH=1 (``make test FULL=1``) tries every statement, and sizes and rounds times larger.
"""

from __future__ import annotations

import os
from typing import TypeVar

T = TypeVar("T")

THOROUGH = bool(os.environ.get("SHOUXIN_TEST_THOROUGH"))


def by_day_or_in_full(day: T, full: T) -> T:
    """What is tried every day, or when all is to be tried."""
    return full if THOROUGH else day

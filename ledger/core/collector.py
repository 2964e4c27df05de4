"""How often Python looks for values that hold one another and are held by nothing else.

By default after every 700 that are made. Nothing here makes such rings, but a batch makes hundreds of
thousands of values that live until it is written, and to look through them took a twelfth of the time of
recording it. A program calls this once, at its start; a library leaves it alone. Knows no value.
"""

from __future__ import annotations

import gc

VALUES, YOUNG, OLD = 250_000, 20, 50
"""Values made before the youngest are looked through; rounds of that before older ones and the oldest are."""


def collect_rarely() -> None:
    """Look through the values of this process seldom; those that nobody holds go at once all the same."""
    gc.set_threshold(VALUES, YOUNG, OLD)

"""Whether what was measured at growing sizes grew no faster than the sizes did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tests.bench.measure import Line

NOISE = 1.25
"""How much worse than linear a machine that others use as well may make it look."""

SHORT = 0.5
"""Seconds: what takes less at the smaller size says nothing about growth."""


def growth(lines: Iterable[Line]) -> Iterator[Line]:
    """A line for each step from one size to the next: time by time, over size by size."""
    measured: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.size and line.unit == "s":
            measured[line.name.replace(f"{line.size:,}", "n")].append(line)
    for name, steps in measured.items():
        for smaller, larger in pairwise(sorted(steps, key=lambda line: line.size)):
            if smaller.figure < SHORT:
                continue
            times, linear = larger.figure / smaller.figure, larger.size / smaller.size
            label = f"growth of {name}, {smaller.size:,} to {larger.size:,}"
            yield Line(label, times, "times", linear, f"≤ {NOISE} × linear", times <= NOISE * linear)

"""Mutants that live because they change nothing that anybody could see, each with the reason.

What is listed is not tried again. A line that is no longer in its file is an error of the suite, so the list
cannot outlive what it speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Equivalent:
    """A change of one line of a file that no test could notice, and why."""

    path: str
    before: str
    after: str
    why: str


EQUIVALENT = (
    Equivalent(
        "ledger/law/rates.py",
        "_days: tuple[date, ...] = field(init=False, repr=False, compare=False)",
        "_days: tuple[date, ...] = field(init=False, repr=False, compare=True)",
        "the days are the keys of the series, which is compared",
    ),
    Equivalent(
        "ledger/law/late_rate.py",
        'and rules[0].machine.get("code") == _LPR_OF_THE_PERIOD',
        'and rules[-1].machine.get("code") == _LPR_OF_THE_PERIOD',
        "one topic has one text in force on a day",
    ),
    Equivalent(
        "ledger/record/plan.py",
        'self._look_up(name for name in named - self._exists.keys() if name[0] != "@")',
        'self._look_up(name for name in named - self._exists.keys() if name[-1] != "@")',
        "labels are asked for in vain, and no id ends in @",
    ),
)

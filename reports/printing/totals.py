"""Sums of lines: by currency, by body, by age. Adds only; knows no page and no table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.words.language import mark_text

Sums = tuple[Money, ...]
"""One sum a currency, CNY first; empty where nothing was added."""

HOME = "CNY"
AGES: tuple[tuple[int | None, str], ...] = (
    (30, mark_text("0—30 天")),
    (60, mark_text("31—60 天")),
    (90, mark_text("61—90 天")),
    (180, mark_text("91—180 天")),
    (365, mark_text("181—365 天")),
    (None, mark_text("一年以上")),
)
"""The brackets of age with the last day of each."""


class HasBody(Protocol):
    """A line that stands under somebody's name."""

    @property
    def body(self) -> str:
        """Under whom."""


LineT = TypeVar("LineT", bound=HasBody)


@frozen
class BodyGroup(Generic[LineT]):
    """The lines of one body, and the number that its first line has in the whole section."""

    body: str
    first: int
    lines: tuple[LineT, ...]


def age_of(days: int) -> str:
    """The bracket that so many days overdue fall in."""
    return next(label for last, label in AGES if last is None or days <= last)


def add_up(moneys: Iterable[Money | None]) -> Sums:
    """One sum a currency, CNY first; what is not known is left out."""
    totals: dict[str, Money] = {}
    for money in moneys:
        if money is not None:
            found = totals.get(money.currency)
            totals[money.currency] = money if found is None else found + money
    return tuple(totals[code] for code in sorted(totals, key=lambda code: (code != HOME, code)))


def at_home(sums: Iterable[Money | None]) -> Money:
    """The part in CNY: a chart has one scale only."""
    return sum((money for money in sums if money is not None and money.currency == HOME), Money(0, HOME))


def by_body(lines: Sequence[LineT]) -> tuple[BodyGroup[LineT], ...]:
    """The lines under each body; bodies and lines in the order they first appear."""
    found: dict[str, list[LineT]] = {}
    for line in lines:
        found.setdefault(line.body, []).append(line)
    groups: list[BodyGroup[LineT]] = []
    first = 1
    for body, own in found.items():
        groups.append(BodyGroup(body, first, tuple(own)))
        first += len(own)
    return tuple(groups)


AgedT = TypeVar("AgedT")


def by_age(
    lines: Iterable[AgedT], age: Callable[[AgedT], str], money: Callable[[AgedT], Money]
) -> tuple[tuple[str, int, Sums], ...]:
    """Label, number of lines and sums of every bracket, empty ones too."""
    found: dict[str, list[Money]] = {label: [] for _, label in AGES}
    for line in lines:
        found[age(line)].append(money(line))
    return tuple((label, len(moneys), add_up(moneys)) for label, moneys in found.items())

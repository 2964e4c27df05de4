"""Which money meets which debt, where nobody said: worked out from days and sums, never recorded.

The order is that of the Civil Code, article 560 (since 2021-01-01; before, Fashi [2009] No. 5, article 20):
what the debtor designated; then debts already due before others; of these the less secured, then those that
weigh heavier on the debtor (they bear interest), then by the day they fell due, and of one day in proportion.
Debts of one contract are secured alike. On debts not yet due the article is silent; they follow by their day.

Where the facts can be read in more than one way (whose payment it was, a debt whose day nobody knows, a part
in dispute, a debt that arose later) every reading is worked out. What differs is named and never guessed. The
order in which facts were entered plays no part. Pure: no clock, no database, no law in force.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, product

from ledger.core.fields import Named
from ledger.core.frozen import frozen

_ENDLESS = 10**30
"""Room of a debt whose sum nobody stated."""


class Why(Named):
    """Why a payment met a debt."""

    DESIGNATED = "designated", "付款时已指定", "designated with the payment"
    ONLY = "only", "当时仅有此项债务", "the only debt there was"
    WHOLE = "whole", "足以清偿全部债务", "enough for all debts"
    DUE = "due", "优先抵充已到期的债务", "debts already due come first"
    BURDEN = "burden", "优先抵充负担较重的债务", "the heavier burden comes first"
    ORDER = "order", "按债务到期的先后顺序", "in the order of falling due"
    PROPORTION = "proportion", "到期时间相同，按债务比例", "due on one day: in proportion"


@frozen
class Owing:
    """A debt of a sum.

    Attributes:
        name: what tells it from others to people (its clause): decides who gets an odd fen.
        side: (debtor, creditor); a payment is of one side, only nobody said of which.
        amount: in minor units, before waivers; None where none was agreed.
        due: its day; None where it waits for something, or (``due_known`` false) where nobody can tell.
        heavy: whether it bears interest; None where nobody can tell.
        ended: the day on which it was closed without performance.
        waived: (day, sum). ``disputed``: (first day, day it was settled or None, sum).
    """

    id: str
    name: str
    side: tuple[str, str | None]
    amount: int | None
    arose: date
    due: date | None = None
    due_known: bool = True
    heavy: bool | None = True
    ended: date | None = None
    waived: tuple[tuple[date, int], ...] = ()
    disputed: tuple[tuple[date, date | None, int], ...] = ()


@frozen
class Given:
    """Money that came, with what went back of it; ``subject``: the debt it was for, where that was said."""

    id: str
    day: date
    amount: int
    subject: str | None = None
    returned: tuple[tuple[date, int], ...] = ()

    @property
    def kept(self) -> int:
        """The sum less what went back."""
        return self.amount - sum(amount for _, amount in self.returned)


@frozen
class Met:
    """A sum of a payment that met a debt on a day; below zero where it went back."""

    payment: str
    debt: str
    day: date
    amount: int
    why: Why


@frozen
class Allocation:
    """Which payment met which debt, and what is left over or can't be told.

    Attributes:
        met: what was worked out, in the order of the days; without what was designated.
        unclear: debts of which different readings leave different sums.
        undated: debts that different readings meet on different days.
        most: (debt, sum) of what is unclear: the most that any reading sets against it beside what was said.
        last: (debt, day) of the last that met it; where readings differ, the earliest of their days.
        spare: (payment, sum) beyond everything owed, whatever the reading.
        beyond: the most that any reading leaves beyond the sums owed: it may have been for interest.
    """

    met: tuple[Met, ...] = ()
    unclear: frozenset[str] = frozenset()
    most: tuple[tuple[str, int], ...] = ()
    undated: frozenset[str] = frozenset()
    last: tuple[tuple[str, date], ...] = ()
    spare: tuple[tuple[str, int], ...] = ()
    beyond: int = 0


@frozen
class _Reading:
    """One way to read the facts."""

    side: int = 0
    disputed_last: bool = False
    unknown_first: bool = False
    heavy: bool = True
    later_counts: bool = True
    as_it_came: bool = False
    sumless: bool = False


def allocate(debts: Sequence[Owing], money: Sequence[Given]) -> Allocation:
    """What the payments that name no debt met.

    Args:
        debts: everything of one kind that was owed under a contract.
        money: every payment of that kind, those that name their debt too.

    Returns:
        The likeliest reading, and where others differ from it.
    """
    loose = [one for one in money if one.subject is None]
    if not loose or not debts:
        return Allocation(spare=tuple((one.id, one.kept) for one in _in_order(loose) if one.kept > 0))
    ways = [_Run(debts, money, reading).result() for reading in _readings(debts, money, loose)]
    met, spare = ways[0]
    sums = [_by_debt(one) for one, _ in ways]
    days = [_by_day(one) for one, _ in ways]
    names = [one.id for one in debts]
    said: dict[str, int] = defaultdict(int)
    for one in money:
        if one.subject is not None:
            said[one.subject] += one.kept
    unclear = frozenset(name for name in names if len({one.get(name, 0) for one in sums}) > 1)
    return Allocation(
        met=tuple(one for one in met if one.why is not Why.DESIGNATED),
        unclear=unclear,
        most=tuple(
            (name, max(one.get(name, 0) for one in sums) - said[name]) for name in names if name in unclear
        ),
        undated=frozenset(name for name in names if len({one.get(name, ()) for one in days}) > 1),
        last=tuple((name, min(found)) for name in names if (found := _last_days(name, days))),
        spare=spare if all(one == spare for _, one in ways) else (),
        beyond=max(sum(amount for _, amount in one) for _, one in ways),
    )


def whole(debts: Sequence[Owing], given: Sequence[Given]) -> Allocation:
    """What performances without a sum met, each of them the whole of one debt.

    Where as many came as there are debts, each met one, in the order of the days. Where fewer came nobody can
    tell which; what comes beyond the last debt meets nothing.

    Args:
        debts: those that nothing designated has met.
        given: performances that name no debt, in whole and not taken back.
    """
    ordered = sorted(debts, key=lambda one: (one.due or date.max, one.name, one.id))
    came = _in_order(given)
    if came and len(came) < len(ordered):
        return Allocation(unclear=frozenset(one.id for one in ordered))
    why = Why.ONLY if len(ordered) == 1 else Why.WHOLE
    pairs = zip(came, ordered, strict=False)
    met = tuple(Met(one.id, debt.id, one.day, 0, why) for one, debt in pairs)
    return Allocation(met=met, last=tuple((one.debt, one.day) for one in met))


def _by_debt(met: Iterable[Met]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for one in met:
        found[one.debt] += one.amount
    return found


def _by_day(met: Iterable[Met]) -> dict[str, tuple[tuple[date, int], ...]]:
    found: dict[str, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for one in met:
        found[one.debt][one.day] += one.amount
    return {
        debt: tuple(sorted((day, amount) for day, amount in days.items() if amount))
        for debt, days in found.items()
    }


def _last_days(debt: str, ways: Iterable[Mapping[str, tuple[tuple[date, int], ...]]]) -> list[date]:
    """The last day on which a debt was met, of each reading in which it was."""
    found = [[day for day, amount in way.get(debt, ()) if amount > 0] for way in ways]
    return [max(days) for days in found if days]


def _in_order(money: Iterable[Given]) -> list[Given]:
    """By day and sum, what names its debt first, so that it does not matter which was entered first."""
    return sorted(money, key=lambda one: (one.day, one.subject is None, one.amount, one.returned, one.id))


def _readings(debts: Sequence[Owing], money: Sequence[Given], loose: Sequence[Given]) -> Iterator[_Reading]:
    """Every way to read the facts that these facts leave open; the likeliest first."""
    first, last = min(one.day for one in loose), max(one.day for one in loose)
    sides = len({one.side for one in debts})
    either = (False, True)
    no, yes = (False,), (True,)
    light = any(one.heavy is False for one in debts)
    asked = (
        range(sides),
        either if any(start <= last for one in debts for start, _, _ in one.disputed) else no,
        either if any(not one.due_known for one in debts) else no,
        (True, False) if light and any(one.heavy is None for one in debts) else yes,
        (True, False) if any(one.arose > first for one in debts) else yes,
        either if any(one.subject is not None and one.day > first for one in money) else no,
        either if any(one.amount is None for one in debts) else no,
    )
    for chosen in product(*asked):
        yield _Reading(*chosen)


@dataclass(slots=True)
class _Run:
    """One reading worked out, payment by payment."""

    debts: Sequence[Owing]
    money: Sequence[Given]
    reading: _Reading
    met: list[Met] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    spare: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    designated: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def result(self) -> tuple[tuple[Met, ...], tuple[tuple[str, int], ...]]:
        """What met what, and what was left over."""
        moves: list[tuple[date, int, int, Given]] = []
        for place, one in enumerate(_in_order(self.money)):
            if one.subject is not None and not self.reading.as_it_came:
                self._name(one, one.subject, one.day, one.amount)
                for day, amount in one.returned:
                    self._name(one, one.subject, day, -amount)
                continue
            moves.append((one.day, 0, place, one))
            moves += [(day, amount, place, one) for day, amount in one.returned]
        for day, back, _, one in sorted(moves, key=lambda move: move[:3]):
            if back:
                self._take_back(one, day, back)
            elif one.subject is not None:
                self._designate(one)
            else:
                self.spare[one.id] += self._serve(one, day, one.amount)
        spare = tuple((one.id, self.spare[one.id]) for one in _in_order(self.money) if self.spare[one.id] > 0)
        return tuple(self.met), spare

    def _designate(self, one: Given) -> None:
        """What a payment was said to be for, as far as that was still owed when it came."""
        debt = next((debt for debt in self.debts if debt.id == one.subject), None)
        room = one.amount if debt is None else min(one.amount, self._room(debt, one.day))
        self._name(one, str(one.subject), one.day, room)
        if room < one.amount:
            self.spare[one.id] += self._serve(one, one.day, one.amount - room)

    def _name(self, one: Given, debt: str, day: date, amount: int) -> None:
        self.designated[debt] += amount
        if amount:
            self.met.append(Met(one.id, debt, day, amount, Why.DESIGNATED))

    def _take_back(self, one: Given, day: date, amount: int) -> None:
        """What a payment met last comes back first."""
        free = min(amount, self.spare[one.id])
        self.spare[one.id] -= free
        left = amount - free
        held: dict[str, int] = defaultdict(int)
        for met in self.met:
            if met.payment == one.id and met.why is not Why.DESIGNATED:
                held[met.debt] += met.amount
        for debt, sum_held in reversed(list(held.items())):
            back = min(left, sum_held)
            if back:
                self.taken[debt] -= back
                self.met.append(Met(one.id, debt, day, -back, Why.ORDER))
                left -= back
        if one.subject is not None:
            self._name(one, one.subject, day, -left)

    def _room(self, debt: Owing, day: date) -> int:
        """What may still be set against a debt on a day."""
        if debt.amount is None:
            return _ENDLESS if self.reading.sumless else 0
        waived = sum(amount for on, amount in debt.waived if on <= day)
        return max(0, debt.amount - waived - self.designated[debt.id] - self.taken[debt.id])

    def _serve(self, one: Given, day: date, amount: int) -> int:
        """Set money against debts in their order; what is left over is returned."""
        rooms = {debt.id: self._room(debt, day) for debt in self.debts if self._stands(debt, day)}
        spared: dict[str, int] = {}
        if self.reading.disputed_last:
            spared = {debt.id: min(rooms.get(debt.id, 0), _disputed(debt, day)) for debt in self.debts}
            rooms = {name: room - spared[name] for name, room in rooms.items()}
        left = self._spread(one, day, amount, rooms)
        return self._spread(one, day, left, {name: spared.get(name, 0) for name in rooms}) if left else 0

    def _stands(self, debt: Owing, day: date) -> bool:
        if debt.ended is not None and debt.ended <= day:
            return False
        return debt.arose <= day or self.reading.later_counts

    def _spread(self, one: Given, day: date, amount: int, rooms: Mapping[str, int]) -> int:
        open_ = sorted(
            (debt for debt in self.debts if rooms.get(debt.id, 0) > 0),
            key=lambda debt: (self._rank(debt, day), *_told(debt, rooms[debt.id])),
        )
        groups = [list(group) for _, group in groupby(open_, key=lambda debt: self._rank(debt, day))]
        enough = amount >= sum(rooms[debt.id] for debt in open_)
        for place, group in enumerate(groups):
            if not amount:
                break
            room = sum(rooms[debt.id] for debt in group)
            shares = {debt.id: rooms[debt.id] for debt in group}
            if room > amount:
                shares = _in_proportion(amount, shares)
            why = Why.ONLY if len(open_) == 1 else Why.WHOLE if enough else self._why(groups, place, day)
            if len(group) > 1 and room > amount:
                why = Why.PROPORTION
            for name, share in shares.items():
                if share:
                    self.taken[name] += share
                    self.met.append(Met(one.id, name, day, share, why))
                    amount -= share
        return amount

    def _rank(self, debt: Owing, day: date) -> tuple[int, bool, bool, bool, date]:
        """The place of a debt among others on a day: smaller comes first."""
        sides = sorted({one.side for one in self.debts}, key=str)
        place = (sides.index(debt.side) - self.reading.side) % len(sides)
        due = debt.due
        if not debt.due_known and self.reading.unknown_first:
            due = date.min
        is_due = due is not None and due <= day
        heavy = self.reading.heavy if debt.heavy is None else debt.heavy
        return place, debt.arose > day, not is_due, is_due and not heavy, due or date.max

    def _why(self, groups: Sequence[Sequence[Owing]], place: int, day: date) -> Why:
        """What set a group of debts before the next one, or after the one before."""
        at = place if place + 1 < len(groups) else place - 1
        one, next_ = (self._rank(groups[i][0], day) for i in (at, at + 1))
        for position, why in ((2, Why.DUE), (3, Why.BURDEN)):
            if one[position] != next_[position]:
                return why
        return Why.ORDER


def _told(debt: Owing, room: int) -> tuple[str, int, int, date, str]:
    """Whose turn it is for an odd fen: by what the facts say, so that the order of entry plays no part."""
    return debt.name, room, debt.amount or 0, debt.arose, debt.id


def _disputed(debt: Owing, day: date) -> int:
    return sum(
        amount for first, last, amount in debt.disputed if first <= day and (last is None or day < last)
    )


def _in_proportion(amount: int, rooms: Mapping[str, int]) -> dict[str, int]:
    """Shares of a sum in proportion, in whole minor units; the odd ones go to the largest remainders."""
    whole = sum(rooms.values())
    shares = {name: amount * room // whole for name, room in rooms.items()}
    rest = amount - sum(shares.values())
    by_remainder = sorted(rooms, key=lambda name: -(amount * rooms[name] % whole))
    for name in by_remainder[:rest]:
        shares[name] += 1
    return shares

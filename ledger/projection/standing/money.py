"""What was performed under contracts without naming an obligation, set against what is owed.

Reads what ``ledger.law.allocation`` asks for, set by set, of those contracts alone that have such
performances. Refuses to know due days and interest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ledger.core.vocabulary import MONEY_OWED, ObligationType
from ledger.entries.performance import MEETS
from ledger.law.allocation import Allocation, Given, Owing, allocate, whole
from ledger.law.coverage import FactMissing, covered
from ledger.law.due import State
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.facts import Facts, due_of, put_off
from ledger.store.base import Row, Store

ACCEPTED, DELIVERED = "accepted", "delivered"
SUMS = ("paid", "capital-arrived", "deposit-paid", "deposit-returned")
LOOSE_SUMS = ", ".join(f"'{one}'" for one in SUMS)
"""The performances that are always of a sum, for an IN list."""
_OPEN_SUMS = (ObligationType.PAYMENT, ObligationType.COMPENSATION)
"""Debts of money that may be agreed before their sum is."""

_PERFORMED = (
    'SELECT "contract", "type", "id", "subject", "event", "amount", "performed_on", "partial", "reversed_on" '
    'FROM "performance" WHERE "book" = ? AND "contract" IN (*)'
)
_REVERSED = (
    'SELECT "id", "reversed_on", "amount" FROM "performance_reversal" '
    'WHERE "book" = ? AND "id" IN (*) AND "amount" IS NOT NULL ORDER BY "id", "seq"'
)
_OWED = (
    'SELECT "id", "clause", "description", "amount", "added_on", "closed_on" FROM "obligation" '
    'WHERE "book" = ? AND "contract" IN (*)'
)
_CHANGED = (
    'SELECT c."id", c."change", c."changed_on", c."amount" FROM "obligation_change" c '
    'WHERE c."book" = ? AND c."id" IN (*) AND c."change" IN '
    "('waived', 'disputed', 'dispute-ended', 'set-off') ORDER BY c.\"id\", c.\"changed_on\", c.\"seq\""
)


def meets(kind: str, event: str | None) -> bool:
    """Whether a performance can meet an obligation; an inspection that failed meets none."""
    return kind in MEETS and (kind != ACCEPTED or event is not None)


def _met(event: Row, kind: str) -> str | None:
    """The obligation that an event of a kind names, if it can meet one."""
    return event[1] if event[0] == kind and meets(kind, event[2]) else None


def linked(events: Sequence[Row], obligations: Sequence[tuple[str, str]]) -> list[Row]:
    """Events of a contract; one that names no obligation gets the one that it met, where only one can be.

    Where an event of its kind names that obligation already, nothing says that this one is of it too.

    Args:
        events: (type of performance, obligation, event, day).
        obligations: (id, type) of the contract's.
    """
    sole: dict[str, str] = {}
    for kind in (DELIVERED, ACCEPTED):
        own = [identifier for identifier, type_ in obligations if type_ == MEETS[kind][0]]
        if len(own) == 1 and not any(_met(event, kind) == own[0] for event in events):
            sole[kind] = own[0]
    return [
        (kind, sole[kind], event, day)
        if subject is None and kind in sole and meets(kind, event)
        else (kind, subject, event, day)
        for kind, subject, event, day in events
    ]


@dataclass(slots=True)
class _Under:
    """What is on record under one contract."""

    facts: list[Facts] = field(default_factory=list)
    performed: list[Row] = field(default_factory=list)


def meet(store: Store, book: str, facts: Sequence[Facts], law: BookLaw) -> list[Facts]:
    """The facts of whole contracts with what met them, where no obligation was named.

    Args:
        store: the store.
        book: the book.
        facts: those of every obligation of some contracts, as what names its obligation leaves them.
        law: the law of the book.
    """
    under: dict[str, _Under] = defaultdict(_Under)
    for one in facts:
        under[one.contract].facts.append(one)
    performed = store.rows_in(_PERFORMED, (book,), sorted(under))
    for row in performed:
        under[row[0]].performed.append(row[1:])
    returned: dict[str, list[tuple[date, int]]] = defaultdict(list)
    back = [row[2] for row in performed if row[8] is not None]
    for identifier, day, amount in store.rows_in(_REVERSED, (book,), back):
        returned[identifier].append((date.fromisoformat(day), amount))
    owed = {row[0]: row[1:] for row in store.rows_in(_OWED, (book,), sorted(under))}
    changed: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows_in(_CHANGED, (book,), [one.id for one in facts]):
        changed[row[0]].append(row[1:])
    found: list[Facts] = []
    for contract in under.values():
        found += _Contract(contract, returned, owed, changed, law).met()
    return found


@dataclass(slots=True)
class _Contract:
    """One contract's performances and debts, pool by pool."""

    under: _Under
    returned: Mapping[str, list[tuple[date, int]]]
    owed: Mapping[str, Row]
    changed: Mapping[str, list[Row]]
    law: BookLaw

    def met(self) -> list[Facts]:
        """The facts with what met them."""
        kinds = sorted({row[0] for row in self.under.performed if row[2] is None and meets(row[0], row[3])})
        found = {one.id: one for one in self.under.facts}
        for kind in kinds:
            for identifier, one in self._pool(kind, found).items():
                found[identifier] = one
        return list(found.values())

    def _pool(self, kind: str, facts: Mapping[str, Facts]) -> dict[str, Facts]:
        """What performances of one kind do to the obligations that it meets."""
        types = MEETS[kind]
        rows = [row for row in self.under.performed if row[0] == kind and meets(kind, row[3])]
        those = [one for one in facts.values() if one.type in types]
        of_sums = all(one.owed is not None for one in those) and all(row[4] for row in rows)
        if kind in SUMS or of_sums:
            debts = [one for one in those if one.owed is not None or one.type in _OPEN_SUMS]
            given = self._given(rows, debts)
            allocation = allocate([self._owing(one, given) for one in debts], given)
        else:
            first = [one for one in those if one.type == types[0]] or those
            debts = [one for one in first if one.open]
            loose = [
                Given(row[1], date.fromisoformat(row[5]), 0)
                for row in rows
                if row[2] is None and not row[6] and row[7] is None
            ]
            allocation = whole([self._owing(one) for one in debts], loose)
        return {one.id: self._with(one, allocation) for one in debts}

    def _owing(self, facts: Facts, given: Sequence[Given] = ()) -> Owing:
        clause, description, amount, added_on, closed_on = self.owed[facts.id]
        if amount is not None:  # less what met it in another way: a promise may be granted and paid
            performed = (facts.owed or 0) - (facts.remaining or 0)
            amount -= performed - sum(one.kept for one in given if one.subject == facts.id)
        due = due_of(facts, self.law)
        waived: list[tuple[date, int]] = []
        disputed: list[tuple[date, date | None, int]] = []
        for change, on, sum_changed in self.changed.get(facts.id, ()):
            day = date.fromisoformat(on)
            if change == "waived":
                waived.append((day, sum_changed or 0))
            elif change != "set-off":
                if disputed and disputed[-1][1] is None:
                    disputed[-1] = (disputed[-1][0], day, disputed[-1][2])
                if change == "disputed" and sum_changed:
                    disputed.append((day, None, sum_changed))
        return Owing(
            id=facts.id,
            name=clause or description or "",
            side=(facts.debtor, facts.creditor),
            amount=amount,
            arose=date.fromisoformat(added_on),
            due=put_off(due.day, facts, self.law),
            due_known=due.state is not State.UNDETERMINED,
            heavy=_heavy(facts),
            ended=None if closed_on is None else date.fromisoformat(closed_on),
            waived=tuple(waived),
            disputed=tuple(disputed),
        )

    def _given(self, rows: Sequence[Row], debts: Sequence[Facts]) -> list[Given]:
        """The performances of a sum, and what was set off, which says what it is for."""
        found = []
        for _, identifier, subject, _, amount, on, _, _ in rows:
            back = tuple(sorted(self.returned.get(identifier, ())))
            found.append(Given(identifier, date.fromisoformat(on), amount or 0, subject, back))
        for one in debts:
            for place, (change, on, amount) in enumerate(self.changed.get(one.id, ())):
                if change == "set-off":
                    found.append(Given(f"{one.id}/{place}", date.fromisoformat(on), amount, one.id))
        return found

    def _with(self, facts: Facts, allocation: Allocation) -> Facts:
        """The facts of an obligation after what met it."""
        facts = replace(facts, beyond=max(facts.beyond, allocation.beyond))
        met = tuple(one for one in allocation.met if one.debt == facts.id)
        if facts.id in allocation.unclear:
            most = dict(allocation.most).get(facts.id, 0)
            left = None if facts.remaining is None else max(0, facts.remaining - most)
            return replace(facts, met=(*facts.met, *met), remaining=left, unclear=facts.open)
        undated, closed_on = facts.id in allocation.undated, self.owed[facts.id][4]
        changes: dict[str, Any] = {"met": (*facts.met, *met), "undated": facts.undated or undated}
        if met and facts.remaining is not None:
            taken = sum(one.amount for one in met) if any(one.amount for one in met) else facts.remaining
            changes["remaining"] = max(0, facts.remaining - taken)
        done = bool(met) and facts.open and not changes.get("remaining", 0)
        if done or (undated and not facts.open and closed_on is None):
            last = dict(allocation.last)[facts.id].isoformat()
            changes |= {"open": False, "ended_on": last if undated else self._last_day(facts, last)}
        return replace(facts, **changes)

    def _last_day(self, facts: Facts, last: str) -> str:
        """The day on which the last of it was met, by what names it or not."""
        days: list[str] = [
            row[5] for row in self.under.performed if row[2] == facts.id and meets(row[0], row[3])
        ]
        days += [on for change, on, _ in self.changed.get(facts.id, ()) if change in ("waived", "set-off")]
        return max((last, *days))


def _heavy(facts: Facts) -> bool | None:
    """Whether a debt bears interest when it is late; None where no rate is known."""
    if facts.type not in MONEY_OWED:
        return False
    try:
        known = facts.late_rates is not None or covered(facts.situation)
    except FactMissing:
        known = False
    return True if known else None

"""What happens to a claim besides performance: set off against another, or assigned to a new creditor.

A set-off meets an obligation like a payment, on the day its notice arrived, and both sides of it at once
where the other debt is recorded. An assignment takes effect with the notice to the debtor: whatever is left
is owed to the assignee from then on. The size class that the law looks at stays that of the enterprise which
signed (statute book SME-41, SME-42); so ``original_creditor`` is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ledger.core.declaration import BookView, EntryType, Event, Touch, state_on
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Day, Reference, Shape, Text
from ledger.core.vocabulary import AssignmentForm, ObligationType
from ledger.entries.obligations import Obligation, met, noted, still_open
from ledger.entries.performance import not_future, not_too_much

SET_OFF_TYPES = (
    ObligationType.PAYMENT,
    ObligationType.COMPENSATION,
    ObligationType.DEPOSIT,
    ObligationType.DEPOSIT_RETURN,
    ObligationType.PROMISE,
    ObligationType.OTHER,
)
"""Obligations of money; goods and works are not set off here."""


class ObligationSetOff(Shape):
    """Shape of ``obligation.set-off``: effective on the day the notice reached the other side."""

    obligation = Reference("被抵销义务", "obligation", ("obligation",), required=True)
    against = Reference("用以抵销的义务", "obligation it is set off against", ("obligation",))
    amount = Amount("抵销金额", "sum set off", least=1, required=True)
    document = Text("依据文件", "document")


class ObligationAssigned(Shape):
    """Shape of ``obligation.assigned``: effective on the day the debtor received the notice."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    assignee = Reference("受让人", "assignee", ("organisation",), required=True)
    form = Choice("转让方式", "form", AssignmentForm, required=True)
    agreed_on = Day("转让协议日期", "day of the assignment")
    document = Text("通知或协议文号", "notice or agreement")


# --- Folds --------------------------------------------------------------------------------------------------


def _set_off(state: Obligation, event: Event) -> Obligation:
    return _reduced(state, event, event.data.get("against"), "/data/obligation")


def _set_off_other(state: Obligation, event: Event) -> Obligation:
    return _reduced(state, event, event.data["obligation"], "/data/against")


def _reduced(state: Obligation, event: Event, counterpart: str | None, path: str) -> Obligation:
    """An obligation less what is set off."""
    if state.type not in SET_OFF_TYPES:
        raise refuse("claim.not-money", path)
    if state.amount is None:
        raise refuse("obligation.no-sum", path)
    amount = event.data["amount"]
    reduced = replace(still_open(state), performed=state.performed + amount)
    return met(noted(reduced, event, amount, counterpart), event.effective_on)


def _assign(state: Obligation, event: Event) -> Obligation:
    assignee = event.data["assignee"]
    if state.creditor is None:
        raise refuse("claim.no-creditor", "/data/obligation")
    if still_open(state).met_on is not None:
        raise refuse("claim.nothing-left", "/data/obligation", day=state.met_on)
    if assignee in (state.creditor, state.debtor):
        raise refuse("claim.assigned-to-party", "/data/assignee", assignee=assignee)
    original = state.original_creditor or state.creditor
    assigned = replace(state, creditor=assignee, original_creditor=original)
    return noted(assigned, event, state.remaining, assignee)


# --- Checks -------------------------------------------------------------------------------------------------


def _can_be_set_off(event: Event, world: BookView) -> Iterable[Problem]:
    """No more than is owed on either side, and both between the same two parties, in one currency."""
    data = event.data
    yield from not_future(event)
    yield from not_too_much(data["obligation"], True, world)
    if "against" not in data:
        return
    if data["against"] == data["obligation"]:
        yield Problem("claim.against-itself", "/data/against", {"obligation": data["against"]})
        return
    yield from not_too_much(data["against"], True, world)
    one, other = (
        state_on(world, data[name], event.effective_on, Obligation) for name in ("obligation", "against")
    )
    if one is None or other is None:
        return  # told already: its history does not hold before its founding
    if one.debtor not in _creditors(other) or other.debtor not in _creditors(one):
        yield Problem("claim.other-parties", "/data/against", {"obligation": data["against"]})
    currencies = [_currency(side, world) for side in (one, other)]
    if currencies[0] != currencies[1]:
        params = {"expected": currencies[0], "value": currencies[1]}
        yield Problem("money.other-currency", "/data/against", params)


def _creditors(state: Obligation) -> tuple[str | None, ...]:
    """Whom it is owed to, and whom it was owed to before an assignment."""
    return state.creditor, state.original_creditor


def _currency(state: Obligation, world: BookView) -> str:
    history = world.history(state.contract)
    currency: str = history[-1].state.currency
    return currency


def _is_fact(event: Event, world: BookView) -> Iterable[Problem]:
    yield from not_future(event)
    agreed = event.data.get("agreed_on", event.effective_on)
    if agreed > event.effective_on:
        yield Problem("claim.notice-before-agreement", "/data/agreed_on", {"day": event.effective_on})


OBJECT_TYPES = ()
ENTRY_TYPES = (
    EntryType(
        "obligation.set-off",
        "抵销",
        "obligation set off",
        ObligationSetOff,
        (Touch("obligation", _set_off, "obligation"), Touch("obligation", _set_off_other, "against")),
        check=_can_be_set_off,
    ),
    EntryType(
        "obligation.assigned",
        "债权转让",
        "claim assigned",
        ObligationAssigned,
        (Touch("obligation", _assign, "obligation"),),
        check=_is_fact,
    ),
)

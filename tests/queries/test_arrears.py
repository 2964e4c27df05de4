"""What is left of a debt in the register is what is left of it in the book, whatever was linked to it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ledger import Book, record
from ledger.core.vocabulary import MONEY_OWED
from ledger.entries.performance import ENTRY_TYPES, MEETS
from ledger.projection.book_law import law_of
from ledger.queries.arrears import ArrearsLine, of_subjects, totals
from tests.conftest import OPERATOR, Say
from tests.worlds.one_contract import World, standing

ON = "2026-03-31"
OWED, PART, BACK = 100_000_000, 30_000_000, 10_000_000
LINKED = [
    kind.kind.partition(".")[2]
    for kind in ENTRY_TYPES
    if kind.kind.startswith("performance.") and not kind.kind.endswith((".reversed", ".interest-paid"))
]
"""Every kind of performance that may be linked to an obligation."""
STATES_A_SUM = {
    kind.kind.partition(".")[2] for kind in ENTRY_TYPES if "amount" in kind.shape._declared_fields
}
_SPECIAL: dict[str, dict[str, Any]] = {
    "accepted": {"result": "passed"},
    "milestone-reached": {"event": "settlement-sum-confirmed"},
}


def owe(world: World, kind: str) -> str:
    """A debt of one kind that has been overdue since the last of July."""
    more = {"deposit": "performance"} if kind == "deposit-return" else {}
    return world.owe("fixed", type=kind, due_day="2025-07-31", **more)


def perform(world: World, what: str, debt: str, day: str, amount: int) -> str:
    """A performance linked to a debt, with a sum where its kind states one."""
    given = {**_SPECIAL.get(what, {}), **({"amount": amount} if what in STATES_A_SUM else {})}
    return world.do(what, day, obligation=debt, **given)


def line(book: Book, world: World, debt: str, on: str = ON) -> ArrearsLine:
    """The line of one debt, as the register and an explanation show it."""
    law = law_of(book.store, book.id)
    [found] = of_subjects(book.store, book.id, [(debt, world.contract)], on, law)
    return found


@pytest.mark.parametrize("kind", MONEY_OWED)
@pytest.mark.parametrize("what", LINKED)
def test_only_what_meets_a_debt_takes_from_its_principal(book: Book, say: Say, what: str, kind: str) -> None:
    """A delivery, an acceptance or an invoice with a sum is what the debt is for, not its payment."""
    world = World(say)
    debt = owe(world, kind)
    untouched = line(book, world, debt).interest
    performance = perform(world, what, debt, "2025-09-30", PART)
    meets = kind in MEETS.get(what, ())
    found, left = line(book, world, debt), standing(book, debt)["remaining"]
    took = found.interest.met.minor  # what interest took of the payment is still owed of the sum
    assert (found.paid, left - took) == ((PART, OWED - PART) if meets else (0, OWED))
    assert found.interest.unpaid.minor == left == totals(book.store, book.id, ON)[0].unpaid
    assert meets or found.interest == untouched
    if what in STATES_A_SUM:
        back = {"performance": performance, "obligation": debt, "amount": BACK, "reason": "mistake"}
        world.say("performance.reversed", "2025-10-10", **back)
        found, left = line(book, world, debt), standing(book, debt)["remaining"]
        took = found.interest.met.minor
        assert (found.paid, left - took) == ((PART - BACK, OWED - PART + BACK) if meets else (0, OWED))
        assert found.interest.unpaid.minor == left
        assert meets or found.interest == untouched


def test_the_interest_of_the_worked_case_does_not_hang_on_the_sum_of_the_delivery(
    book: Book, say: Say
) -> None:
    """1,000,000.00 due on 2025-07-31, 92 days, 5 of 10,000 a day: 46,000.00, whatever was invoiced."""
    world = World(say)
    debt = world.owe("statutory")
    for what in ("delivered", "invoiced"):
        perform(world, what, debt, "2025-07-01", OWED)
    found = line(book, world, debt, "2025-10-31")
    assert (found.paid, found.interest.unpaid.minor) == (0, OWED)
    assert found.interest.amount is not None
    assert found.interest.amount.minor == 4_600_000


def test_each_reversal_counts_from_its_own_day(book: Book, say: Say) -> None:
    """Of a payment that comes back in two parts, the first is unpaid again before the second is."""
    world = World(say, late_rate_basis="per-day", late_rate_parts=5, late_rate_of=10_000)
    debt = world.owe("statutory")
    perform(world, "delivered", debt, "2025-07-01", OWED)
    paid = perform(world, "paid", debt, "2025-08-15", 60_000_000)
    for day, amount in (("2025-09-01", 10_000_000), ("2025-10-01", 20_000_000)):
        back = {"performance": paid, "obligation": debt, "amount": amount, "reason": "mistake"}
        world.say("performance.reversed", day, **back)
    found = line(book, world, debt, "2025-10-31")
    # 5 of 10,000 a day: 15 days on 1,000,000.00, 17 on 400,000.00, 30 on 500,000.00, 30 on 700,000.00
    cents = (15 * 100_000_000 + 17 * 40_000_000 + 30 * 50_000_000 + 30 * 70_000_000) * 5 // 10_000
    assert found.interest.amount is not None
    assert found.interest.amount.minor == cents


_STEPS = st.lists(
    st.tuples(
        st.sampled_from([*LINKED, "set-off", "waived"]),
        st.integers(0, 200),
        st.integers(1, 12_000_000),
        st.sampled_from([0, 0, 3, 10]),
    ),
    max_size=8,
)


@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(MONEY_OWED), steps=_STEPS)
def test_interest_and_book_agree_on_what_is_left(
    book: Book, say: Say, kind: str, steps: list[tuple[str, int, int, int]]
) -> None:
    """Whatever is performed, reversed in part, set off or waived, in any order."""
    world = World(say)
    debt = owe(world, kind)
    for what, after, amount, share in steps:
        day = (date(2025, 7, 1) + timedelta(days=after)).isoformat()
        if what in ("set-off", "waived"):
            _take(book, f"obligation.{what}", day, {"obligation": debt, "amount": amount})
            continue
        performance = perform(world, what, debt, day, amount)
        if share and what in STATES_A_SUM:
            later = (date.fromisoformat(day) + timedelta(days=share)).isoformat()
            back = {"performance": performance, "obligation": debt, "amount": max(1, amount // share)}
            _take(book, "performance.reversed", later, {**back, "reason": "mistake"})
    left = standing(book, debt)["remaining"]
    assert line(book, world, debt).interest.unpaid.minor == left > 0


def _take(book: Book, kind: str, day: str, data: dict[str, Any]) -> None:
    record(book, OPERATOR, {"kind": kind, "effective_on": day, "data": data})

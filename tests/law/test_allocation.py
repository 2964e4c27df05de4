"""Which money meets which debt where nobody said: art. 560 and its readings."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from ledger import Book
from ledger.core.vocabulary import FlagLevel
from ledger.law.allocation import Given, Owing, Why, allocate, whole
from ledger.rules.rule import Undetermined
from tests.conftest import Say
from tests.worlds.deal import Deal, ask

SIDE = ("body", "firm")
SIGNED = date(2025, 6, 10)
FIRST, SECOND = date(2025, 7, 31), date(2025, 9, 30)


def on(text: str) -> date:
    """A day of 2025."""
    return date.fromisoformat(f"2025-{text}")


def debt(name: str, amount: int | None, due: date | None, **members: Any) -> Owing:
    """A debt of one side."""
    return Owing(name, name, members.pop("side", SIDE), amount, members.pop("arose", SIGNED), due, **members)


def paid(day: str, amount: int, name: str = "p", **members: Any) -> Given:
    """A payment."""
    return Given(name, on(day), amount, **members)


def got(debts: list[Owing], *money: Given) -> dict[str, int]:
    """What each debt got in the likeliest reading."""
    found: dict[str, int] = {}
    for one in allocate(debts, money).met:
        found[one.debt] = found.get(one.debt, 0) + one.amount
    return found


TWO = [debt("1", 300, FIRST), debt("2", 700, SECOND)]


def test_what_is_due_comes_first_and_what_is_left_goes_on() -> None:
    found = allocate(TWO, [paid("08-15", 400)])
    assert [(one.debt, one.amount, one.why) for one in found.met] == [
        ("1", 300, Why.DUE),
        ("2", 100, Why.DUE),
    ]
    assert (found.unclear, found.undated, found.spare) == (frozenset(), frozenset(), ())


def test_before_anything_is_due_they_follow_by_their_day() -> None:
    found = allocate(TWO, [paid("07-30", 300, "a"), paid("09-29", 700, "b"), paid("10-08", 50, "c")])
    assert [(one.payment, one.debt, one.why) for one in found.met] == [
        ("a", "1", Why.ORDER),
        ("b", "2", Why.ONLY),
    ]
    assert found.spare == (("c", 50),)


def test_the_heavier_burden_comes_before_the_earlier_day() -> None:
    debts = [debt("subsidy", 300, FIRST, heavy=False), debt("price", 300, SECOND)]
    assert got(debts, paid("10-10", 300)) == {"price": 300}
    unknown = [debts[0], debt("price", 300, SECOND, heavy=None)]
    assert allocate(unknown, [paid("10-10", 300)]).unclear == {"subsidy", "price"}


def test_of_one_day_they_share_in_proportion_to_the_fen() -> None:
    debts = [debt("a", 100, FIRST), debt("b", 100, FIRST), debt("c", 101, FIRST)]
    assert got(debts, paid("08-10", 100)) == {"a": 33, "b": 33, "c": 34}
    assert got(debts, paid("08-10", 301)) == {"a": 100, "b": 100, "c": 101}


def test_what_was_designated_stays_and_the_rest_fills_up() -> None:
    assert got(TWO, paid("08-10", 300, "a"), paid("08-11", 300, "b", subject="1")) == {"2": 300}


def test_a_later_designation_leaves_two_readings_of_the_days() -> None:
    found = allocate(TWO, [paid("07-30", 300, "a"), paid("08-15", 300, "b", subject="1")])
    assert found.unclear == frozenset()
    assert found.undated == {"1", "2"}  # it came too late for 1, or 1 had been paid and it was for 2
    assert dict(found.last) == {"1": on("07-30"), "2": on("07-30")}
    late = allocate(TWO, [paid("07-30", 300, "a"), paid("08-15", 300, "b", subject="2")])
    assert late.unclear == late.undated == frozenset()


@pytest.mark.parametrize(
    "other",
    [
        debt("2", 700, None, due_known=False),
        debt("2", 700, SECOND, side=("firm", "body")),
        debt("2", None, date(2025, 7, 1)),
    ],
    ids=["a day nobody knows", "another side", "no sum yet"],
)
def test_what_can_be_read_in_two_ways_is_told(other: Owing) -> None:
    found = allocate([TWO[0], other], [paid("08-10", 300)])
    assert found.unclear == {"1", "2"}
    assert dict(found.most)["1"] == 300


def test_a_disputed_debt_is_paid_or_passed_over() -> None:
    disputed = debt("1", 300, FIRST, disputed=((on("08-01"), None, 300),))
    later = debt("2", 700, on("08-05"))
    assert allocate([disputed, later], [paid("08-10", 300)]).unclear == {"1", "2"}
    assert allocate([disputed, later], [paid("08-10", 1_000)]).unclear == frozenset()
    settled = debt("1", 300, FIRST, disputed=((on("08-01"), on("08-09"), 300),))
    assert allocate([settled, later], [paid("08-10", 300)]).unclear == frozenset()


def test_enough_for_all_needs_no_order() -> None:
    debts = [TWO[0], debt("2", 700, SECOND, side=("firm", "body"))]
    found = allocate(debts, [paid("08-10", 1_000)])
    assert found.unclear == frozenset()
    assert {one.why for one in found.met} == {Why.WHOLE}


def test_what_came_back_leaves_what_it_met_last_first() -> None:
    back = ((on("10-02"), 500),)
    assert got(TWO, paid("09-29", 700, returned=back)) == {"1": 200, "2": 0}


def test_a_closed_debt_takes_nothing_and_a_waiver_makes_it_smaller() -> None:
    closed = debt("1", 300, FIRST, ended=on("08-01"))
    smaller = debt("2", 700, SECOND, waived=((on("07-01"), 600),))
    found = allocate([closed, smaller], [paid("08-10", 300)])
    assert {one.debt: one.amount for one in found.met} == {"2": 100}
    assert found.spare == (("p", 200),)


def test_performances_without_a_sum_met_all_or_nobody_knows_which() -> None:
    debts = [debt("1", None, FIRST), debt("2", None, SECOND)]
    assert whole(debts, [paid("07-01", 0)]).unclear == {"1", "2"}
    both = whole(debts, [paid("07-02", 0, "b"), paid("07-01", 0, "a")])
    assert [(one.payment, one.debt) for one in both.met] == [("a", "1"), ("b", "2")]
    assert whole(debts[:1], [paid("07-01", 0)]).met[0].why is Why.ONLY


_DEBTS = st.lists(
    st.tuples(st.sampled_from((None, 100, 300, 333)), st.integers(0, 3), st.booleans()),
    min_size=1,
    max_size=4,
)
_MONEY = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 500), st.sampled_from((None, None, 0, 1))), max_size=5
)


@given(_DEBTS, _MONEY, st.randoms(use_true_random=False))
def test_no_more_is_met_than_owed_or_came_and_order_is_nothing(debts: Any, money: Any, random: Any) -> None:
    owed = [
        debt(str(at), amount, FIRST + timedelta(days=30 * place), heavy=heavy)
        for at, (amount, place, heavy) in enumerate(debts)
    ]
    came = [
        Given(
            f"{at}", SIGNED + timedelta(days=day), amount, None if of is None or of >= len(owed) else str(of)
        )
        for at, (day, amount, of) in enumerate(money)
    ]
    found = allocate(owed, came)
    for one in owed:
        met = sum(each.amount for each in found.met if each.debt == one.id)
        assert 0 <= met <= (one.amount or 0)
    for each in came:
        assert sum(one.amount for one in found.met if one.payment == each.id) <= each.kept
    assert allocate(random.sample(owed, len(owed)), random.sample(came, len(came))) == _as(found, owed, came)


def _as(found: Any, owed: Any, came: Any) -> Any:
    """The same answer; lists of it follow the order in which the debts were handed in."""
    return _Alike(found)


class _Alike:
    """Equal to an answer that says the same in another order."""

    def __init__(self, found: Any) -> None:
        self.said = self._say(found)

    @staticmethod
    def _say(found: Any) -> Any:
        met = sorted((one.debt, one.day, one.amount) for one in found.met)
        return met, found.unclear, found.undated, sorted(found.most), sorted(found.last), sorted(found.spare)

    def __eq__(self, other: object) -> bool:
        return self._say(other) == self.said

    __hash__ = None  # type: ignore[assignment]


# --- In a book ----------------------------------------------------------------------------------------------


def test_two_instalments_paid_in_time_without_a_clause_are_no_breach(book: Book, say: Say) -> None:
    deal = Deal(say)
    first = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    second = deal.owe("fixed", amount=70_000_000, clause="5.2", due_day="2025-09-30")
    deal.do("paid", "2025-07-30", amount=30_000_000)
    deal.do("paid", "2025-09-29", amount=70_000_000)
    for one in (first, second):
        assert ask(book, "payment.overdue", one).__class__.__name__ == "Clear"
        [(is_open, ended)] = book.store.rows(
            'SELECT "open", "ended_on" FROM "obligation_status" WHERE "id" = ?', (one,)
        )
        assert not is_open
        assert ended in ("2025-07-30", "2025-09-29")


def test_two_readings_are_never_a_breach(book: Book, say: Say) -> None:
    deal = Deal(say)
    price = deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31")
    back = {"debtor": deal.supplier, "creditor": deal.buyer, "type": "compensation"}
    penalty = deal.owe("fixed", amount=20_000_000, clause="9.1", due_day="2025-07-31", **back)
    assert ask(book, "payment.overdue", price).level is FlagLevel.BREACH  # type: ignore[union-attr]
    deal.do("paid", "2025-07-30", amount=20_000_000)
    for one in (price, penalty):
        rows = book.store.rows(
            'SELECT "state", "missing", "due_on" FROM "obligation_status" WHERE "id" = ?', (one,)
        )
        assert [tuple(row) for row in rows] == [("cannot-tell", "designation", None)]
    deal.do("paid", "2025-07-30", amount=30_000_000)
    assert not isinstance(ask(book, "payment.overdue", price), Undetermined)


_NUMBER = count()


@hypothesis_settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(6)))
def test_the_order_of_entry_changes_nothing(book: Book, say: Say, order: list[int]) -> None:
    deal = Deal(say, number=f"CP-{next(_NUMBER)}")
    facts = [
        lambda: deal.owe("fixed", amount=30_000_000, clause="5.1", due_day="2025-07-31"),
        lambda: deal.owe("fixed", amount=40_000_000, clause="5.2", due_day="2025-07-31"),
        lambda: deal.owe(amount=30_000_000, clause="5.3"),
        lambda: deal.do("delivered", "2025-07-20"),
        lambda: deal.do("paid", "2025-08-20", amount=10_000_001),
        lambda: deal.do("paid", "2025-09-10", amount=50_000_000),
    ]
    for place in order:
        facts[place]()
    sql = (
        'SELECT o."clause", s."remaining", s."open", s."due_on", s."ended_on" FROM "obligation_status" s '
        'JOIN "obligation" o ON o."id" = s."id" WHERE s."contract" = ? ORDER BY 1'
    )
    assert [tuple(row) for row in book.store.rows(sql, (deal.contract,))] == [
        ("5.1", 4_858_864, 1, "2025-07-31", None),  # 4,285,714 and 573,150 that interest took first
        ("5.2", 6_478_485, 1, "2025-07-31", None),
        ("5.3", 30_000_000, 1, "2025-08-19", None),
    ]

"""Debts, limits, budgets: what is left, what is refused, and what the register makes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledger import Book, Refused, record
from ledger.core.declaration import Event
from ledger.entries import registry
from ledger.projection.as_of import Past
from ledger.projection.history import fold
from ledger.queries import debts as queries_debts
from tests.conftest import OPERATOR, Say

BASIS = "长财债〔2024〕3号"


def refused(call: Callable[[], Any]) -> dict[str, str]:
    """Codes and places of what is refused."""
    with pytest.raises(Refused) as caught:
        call()
    return {problem.code: problem.path for problem in caught.value.problems}


@pytest.fixture
def bureau(say: Say) -> str:
    return say("organisation.registered", name="长平市财政局", class_="organ", level="prefecture")


@pytest.fixture
def platform(say: Say) -> str:
    return say("organisation.registered", name="长平城市建设有限公司", class_="enterprise")


def owe(say: Say, debtor: str, kind: str = "bond", day: str = "2024-03-01", /, **members: Any) -> str:
    given = {"principal": 1_000, "division": "990100", "purpose": "污水处理厂", **members}
    if kind != "payable":
        given.setdefault("basis", BASIS)
    if kind == "bond":
        given.setdefault("category", "special")
    return say("debt.recorded", day, kind=kind, debtor=debtor, **given)


def item(book: Book, identifier: str) -> queries_debts.DebtItem:
    return next(one for one in queries_debts.debt_items(book.store, book.id) if one.id == identifier)


def test_repaid_written_off_and_closed(book: Book, say: Say, bureau: str) -> None:
    debt = owe(say, bureau, due_on="2025-03-01")
    say("debt.repaid", "2024-06-01", debt=debt, amount=300)
    say("debt.rescheduled", "2024-07-01", debt=debt, until="2026-03-01", document="展期协议")
    found = item(book, debt)
    assert (found.principal, found.repaid, found.remaining, found.due_on) == (1_000, 300, 700, "2026-03-01")
    assert found.overdue_on("2026-03-02")
    assert not found.overdue_on("2026-03-01")
    say("debt.written-off", "2024-08-01", debt=debt, reason="replaced", document="置换")
    found = item(book, debt)
    assert (found.written_off, found.remaining) == (700, 0)
    assert not found.overdue_on("2030-01-01")
    again = {"debt": debt, "amount": 1}
    assert refused(lambda: say("debt.repaid", "2024-09-01", **again)) == {"debt.closed": "/data/debt"}


def test_no_more_is_repaid_than_is_left_on_any_day(book: Book, say: Say, bureau: str) -> None:
    debt = owe(say, bureau)
    say("debt.repaid", "2024-06-01", debt=debt, amount=800)
    more = {"debt": debt, "amount": 201}
    for day in ("2024-06-02", "2024-05-01"):
        assert "debt.too-much" in refused(lambda: say("debt.repaid", day, **more))  # noqa: B023
    say("debt.repaid", "2024-05-01", debt=debt, amount=200)
    assert item(book, debt).remaining == 0


def test_a_corrected_principal_is_held_to_what_was_repaid(book: Book, say: Say, bureau: str) -> None:
    debt = owe(say, bureau)
    say("debt.repaid", "2024-06-01", debt=debt, amount=800)
    seq = int(debt.rpartition("-")[2])
    data = {"kind": "bond", "debtor": bureau, "division": "990100", "purpose": "道路", "basis": BASIS}
    data["category"] = "general"
    command = {"kind": "debt.recorded", "corrects": seq, "data": {**data, "principal": 799}}
    assert "debt.too-much" in refused(lambda: record(book, OPERATOR, command))
    record(book, OPERATOR, {**command, "data": {**data, "principal": 900}})
    assert (item(book, debt).remaining, item(book, debt).category) == (100, "general")


@pytest.mark.parametrize(
    ("kind", "members", "code"),
    [
        ("bond", {"basis": None}, "debt.basis-missing"),
        ("implicit", {"basis": None}, "debt.basis-missing"),
        ("bond", {"category": None}, "debt.category-missing"),
        ("implicit", {"category": "general"}, "debt.category-spare"),
        ("payable", {"due_on": "2024-02-29"}, "debt.due-before-start"),
    ],
)
def test_kind_category_and_basis_go_together(
    say: Say, bureau: str, kind: str, members: dict[str, Any], code: str
) -> None:
    given = {"principal": 1, "division": "990100", "purpose": "道路", "basis": BASIS, "category": "special"}
    if kind == "implicit":
        del given["category"]
    given = {name: value for name, value in {**given, **members}.items() if value is not None}
    assert code in refused(lambda: say("debt.recorded", "2024-03-01", kind=kind, debtor=bureau, **given))


def test_only_implicit_debt_may_be_an_enterprises(book: Book, say: Say, platform: str) -> None:
    assert refused(lambda: owe(say, platform)) == {"debt.no-public-body": "/data/debtor"}
    assert item(book, owe(say, platform, "implicit")).kind == "implicit"


def test_limits_hold_what_names_their_category(book: Book, say: Say, bureau: str) -> None:
    members = {"division": "990100", "year": 2024, "category": "special", "document": "批复"}
    say("debt.limit-approved", "2024-01-10", **members, amount=5_000)
    say("debt.limit-approved", "2024-09-10", **members, amount=1_200)
    owe(say, bureau)
    owe(say, bureau, "payable", category="special", principal=300)
    owe(say, bureau, "implicit", principal=7_000)
    owe(say, bureau, category="general", principal=11)
    [general, special] = queries_debts.limit_uses(book.store, book.id, 2024)
    assert (special.limit, special.balance, special.room) == (1_200, 1_300, -100)
    assert (general.limit, general.balance, general.room) == (None, 11, None)
    [other, _] = queries_debts.limit_uses(book.store, book.id, 2025)
    assert other.limit is None


def test_totals_by_each_grouping_add_up(book: Book, say: Say, bureau: str, platform: str) -> None:
    owe(say, bureau, due_on="2024-05-01")
    owe(say, bureau, "payable", principal=40, currency="USD")
    owe(say, platform, "implicit", principal=500, division="990102")
    [home, foreign] = queries_debts.debt_totals(book.store, book.id, "2024-05-02")
    assert (home.items, home.remaining, home.overdue) == (2, 1_500, 1_000)
    assert (foreign.currency, foreign.remaining, foreign.overdue) == ("USD", 40, 0)
    for by in queries_debts.GROUPINGS:
        groups = queries_debts.debt_totals(book.store, book.id, "2024-05-02", by)
        assert sum(one.remaining for one in groups if one.currency == "CNY") == 1_500
        assert len({one.key for one in groups}) > 1, by


def test_a_past_day_knows_only_what_was_repaid_by_then(book: Book, say: Say, bureau: str) -> None:
    debt = owe(say, bureau)
    say("debt.repaid", "2024-06-01", debt=debt, amount=300)
    with Past(book) as past:
        past.advance("2024-05-31", known_on="2026-11-22")
        [found] = queries_debts.debt_items(past.store, book.id)
        assert found.remaining == 1_000
        past.advance("2024-06-01", known_on="2026-11-22")
        [found] = queries_debts.debt_items(past.store, book.id)
        assert found.remaining == 700


# --- Budgets ------------------------------------------------------------------------------------------------


@pytest.fixture
def contract(say: Say, bureau: str, platform: str) -> str:
    parties = [{"role": "buyer", "party": bureau}, {"role": "supplier", "party": platform}]
    members = {"number": "CPCG-2024-1", "title": "设备", "kind": "procurement", "amount": 900}
    return say("contract.signed", "2024-04-01", parties=parties, **members)


def use(book: Book) -> queries_debts.BudgetUse:
    [found] = queries_debts.budget_uses(book.store, book.id, 2024)
    return found


def test_a_budget_shows_what_contracts_take_up(book: Book, say: Say, bureau: str, contract: str) -> None:
    budget = say("budget.approved", "2024-01-02", body=bureau, year=2024, item="设备购置", amount=1_000)
    taken = say("budget.committed", "2024-04-01", budget=budget, contract=contract, amount=800)
    assert (use(book).committed, use(book).left, use(book).contracts) == (800, 200, 1)
    [short] = queries_debts.unbudgeted(book.store, book.id, 2024)
    assert short == (contract, "CPCG-2024-1", "CNY", 900, 800)
    say("budget.committed", "2024-04-02", budget=budget, contract=contract, amount=300)
    assert use(book).left == -100  # beyond the budget is a fact, and shown as one
    assert queries_debts.unbudgeted(book.store, book.id, 2024) == []
    say("budget.adjusted", "2024-05-01", budget=budget, amount=1_100, document="调整")
    assert (use(book).approved, use(book).amount, use(book).left) == (1_000, 1_100, 0)
    say("budget.released", "2024-06-01", commitment=taken, budget=budget, amount=800)
    assert (use(book).committed, use(book).contracts) == (300, 1)
    more = {"commitment": taken, "budget": budget, "amount": 1}
    assert "budget.released-too-much" in refused(lambda: say("budget.released", "2024-06-02", **more))


def test_a_budget_commitment_fits_contract_and_item(say: Say, bureau: str, contract: str) -> None:
    item_ = {"body": bureau, "year": 2024, "amount": 1_000}
    budget = say("budget.approved", "2024-01-02", item="设备购置", **item_)
    other = say("budget.approved", "2024-01-02", item="会议", **item_)
    dollars = say("budget.approved", "2024-01-02", item="进口设备", currency="USD", **item_)
    taking = {"contract": contract, "amount": 1}
    early = refused(lambda: say("budget.committed", "2024-03-31", budget=budget, **taking))
    assert early == {"contract.before-signing": "/effective_on"}
    foreign = refused(lambda: say("budget.committed", "2024-04-01", budget=dollars, **taking))
    assert foreign == {"money.other-currency": "/data/contract"}
    taken = say("budget.committed", "2024-04-01", budget=budget, **taking)
    say("budget.committed", "2024-04-01", budget=other, **taking)
    elsewhere = {"commitment": taken, "budget": other, "amount": 1}
    assert "budget.other-item" in refused(lambda: say("budget.released", "2024-04-02", **elsewhere))


def test_without_budgets_on_record_nothing_is_asked(book: Book, contract: str) -> None:
    assert queries_debts.unbudgeted(book.store, book.id, 2024) == []


# --- Sums, at random ----------------------------------------------------------------------------------------

STEP = st.tuples(
    st.sampled_from(["debt.repaid", "debt.written-off"]), st.integers(1, 900), st.integers(1, 28)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(principal=st.integers(1, 1_000), steps=st.lists(STEP, max_size=6))
def test_what_is_left_is_principal_less_what_went_and_never_negative(
    principal: int, steps: list[tuple[str, int, int]]
) -> None:
    def event(seq: int, kind: str, day: str, /, **data: Any) -> Event:
        return Event(seq, seq, "2026-01-01T00:00:00.000000Z", day, "operator:test", kind, data, seq)

    known = {"kind": "payable", "debtor": "organisation-1", "division": "990100", "purpose": "款"}
    events = [event(0, "debt.recorded", "2024-01-01", **known, principal=principal)]
    gone = 0
    for seq, (kind, amount, day) in enumerate(steps, 1):
        further = event(seq, kind, f"2024-02-{day:02}", debt="debt-0", amount=amount, reason="waived")
        try:
            folded = fold(registry(), "debt-0", [*events, further])
        except Refused:
            assert gone + amount > principal
            continue
        events.append(further)
        gone += amount
        state = folded[-1].state
        assert state.remaining == principal - gone >= 0
        assert (state.closed_on is not None) == (state.remaining == 0)
        assert all(snapshot.state.remaining >= 0 for snapshot in folded)

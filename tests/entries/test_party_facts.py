"""Whose an enterprise is, whether an organisation uses public money, what a debt is for: facts of signing."""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Book, Refused, record
from ledger.projection.standing.obligations import explain
from ledger.queries.arrears_statement import statement
from ledger.words.trace import say_step
from tests.conftest import OPERATOR, Say
from tests.worlds.deal import Deal, told


def standing_of(book: Book, obligation: str) -> dict[str, Any]:
    """What the table holds of an obligation about its two sides."""
    names = (
        "debtor_class",
        "creditor_size",
        "purchase",
        "publishes",
        "debtor_ownership",
        "creditor_ownership",
    )
    columns = ", ".join(f'"{name}"' for name in names)
    sql = f'SELECT {columns}, "state", "missing" FROM "obligation_status" WHERE "book" = ? AND "id" = ?'
    [row] = book.store.rows(sql, (book.id, obligation))
    return dict(zip((*names, "state", "missing"), row, strict=True))


def steps(book: Book, deal: Deal, obligation: str) -> dict[str, list[str]]:
    """The codes of a due day's trace with the parameters each rests on."""
    found = explain(book.store, book.id, [deal.contract])[obligation]
    for step in found[1].trace:
        assert say_step(step, "zh")
        assert say_step(step, "en")
    return {step.code: [one.id for one in step.law] for step in found[1].trace}


# --- Ownership and use of public money ----------------------------------------------------------------------


def test_ownership_counts_as_of_the_day_of_signing(book: Book, say: Say) -> None:
    deal = Deal(say, "2025-06-10", buyer_size="large")
    debt = deal.owe()
    assert standing_of(book, debt)["debtor_ownership"] is None
    say("organisation.owned", "2025-06-11", organisation=deal.buyer, ownership="private", source="register")
    assert standing_of(book, debt)["debtor_ownership"] is None
    say(
        "organisation.owned",
        "2025-06-10",
        organisation=deal.buyer,
        ownership="state-owned",
        source="register",
    )
    assert standing_of(book, debt)["debtor_ownership"] == "state-owned"


def test_what_the_contract_states_comes_before_what_is_on_record(book: Book, say: Say) -> None:
    deal = Deal(say, buyer_size="large", buyer_states={"ownership": "private"})
    say(
        "organisation.owned",
        "2020-01-01",
        organisation=deal.buyer,
        ownership="state-owned",
        source="register",
    )
    assert standing_of(book, deal.owe())["debtor_ownership"] == "private"


@pytest.mark.parametrize("kind", ["organ", "social-group", "village", "individual-business"])
def test_only_an_enterprise_is_somebodys(book: Book, say: Say, kind: str) -> None:
    level = {"level": "county"} if kind == "organ" else {}
    party = say("organisation.registered", "2014-01-01", name="某单位", class_=kind, **level)
    with pytest.raises(Refused, match=r"organisation\.not-owned"):
        say("organisation.owned", "2025-01-01", organisation=party, ownership="private", source="register")


def test_only_a_social_organisation_has_its_use_of_public_money_recorded(book: Book, say: Say) -> None:
    party = say("organisation.registered", "2014-01-01", name="某企业", class_="enterprise")
    with pytest.raises(Refused, match=r"organisation\.not-funded"):
        say("organisation.funded", "2025-01-01", organisation=party, public_funding="partly")


@pytest.mark.parametrize(
    ("stated", "funding", "expected"),
    [
        (None, None, ("group", None, "debtor-public-funding")),
        (None, "enterprise", ("group", None, "debtor-public-funding")),
        (None, "mixed", ("group", None, "debtor-public-funding")),
        (None, "budget", ("funded-group", True, None)),
        (None, "special-bond", ("funded-group", True, None)),
        ("none", "budget", ("other", False, "agreed-term")),
        ("wholly", None, ("funded-group", True, None)),
        ("partly", None, ("funded-group", True, None)),
        ("none", None, ("other", False, "agreed-term")),
    ],
)
def test_a_group_pays_as_public_bodies_do_where_it_uses_public_money(
    book: Book, say: Say, stated: str | None, funding: str | None, expected: tuple[Any, ...]
) -> None:
    more = {"funding": funding} if funding else {}
    deal = Deal(say, "2025-07-01", buyer_class="social-group", **more)
    if stated:
        say("organisation.funded", "2020-01-01", organisation=deal.buyer, public_funding=stated)
    debt = deal.owe()
    deal.do("delivered", "2025-07-10")
    found = standing_of(book, debt)
    publishes = None if found["publishes"] is None else bool(found["publishes"])
    assert (found["debtor_class"], publishes, found["missing"]) == expected
    if expected[0] == "funded-group":
        told = steps(book, deal, debt)
        assert told["due.statutory-term"] == ["SME-02"]
        assert told["due.as-public"] == ["SME-47"]


def test_a_group_is_asked_to_confirm_as_public_bodies_are_by_the_edition_of_the_request(
    book: Book, say: Say
) -> None:
    deal = Deal(say, "2024-07-01", buyer_class="social-group")
    say("organisation.funded", "2020-01-01", organisation=deal.buyer, public_funding="wholly")
    debt = deal.owe()
    for day, basis in (("2025-03-03", "SME-20 SME-50"), ("2026-03-03", "SME-21 SME-47")):
        asked = {"contract": deal.contract, "obligation": debt, "financier": deal.supplier, "amount": 100}
        request = say("receivable.confirmation-requested", day, **asked)
        found = told(book, "receivable.unconfirmed", request).split()
        assert set(basis.split()) <= set(found)
        assert not {"SME-20", "SME-21", "SME-47", "SME-50"} - set(basis.split()) & set(found)


# --- What is owed, and to whom ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "type_name", "owed_for", "expected"),
    [
        ("procurement", "payment", None, True),
        ("procurement", "payment", "other", False),
        ("works", "payment", None, True),
        ("works", "compensation", None, False),
        ("works", "compensation", "works", False),
        ("procurement", "deposit-return", None, False),
        ("investment", "payment", None, False),
        ("investment", "payment", "services", True),
        ("concession", "payment", None, None),
        ("concession", "payment", "services", True),
        ("concession", "payment", "other", False),
    ],
)
def test_a_debt_is_a_price_or_is_not(
    book: Book, say: Say, kind: str, type_name: str, owed_for: str | None, expected: bool | None
) -> None:
    roles = {"investment": ("promisor", "investor"), "concession": ("public-authority", "private-party")}
    sides = roles.get(kind, ("buyer", "supplier"))
    deal = Deal(say)
    parties = [
        {"role": role, "party": party} for role, party in zip(sides, (deal.buyer, deal.supplier), strict=True)
    ]
    given = {"number": "CPXY-1", "title": "协议", "kind": kind, "amount": 1, "ends_on": "2030-01-01"}
    deal.contract = say("contract.signed", "2025-07-01", parties=parties, **given)
    deal.signed = "2025-07-01"
    members = {"owed_for": owed_for} if owed_for else {}
    found = standing_of(book, deal.owe(type=type_name, **members))["purchase"]
    assert (None if found is None else bool(found)) is expected


def test_what_the_seller_pays_the_buyer_is_no_price(book: Book, say: Say) -> None:
    deal = Deal(say, buyer_size="small", size="large")
    back = deal.owe(debtor=deal.supplier, creditor=deal.buyer)
    assert not standing_of(book, back)["purchase"]
    assert "due.no-purchase" in steps(book, deal, back)


def test_a_contractor_buys_from_its_subcontractor(book: Book, say: Say) -> None:
    deal = Deal(say, buyer_size="large")
    third = say("organisation.registered", "2014-01-01", name="长平分包有限公司", class_="enterprise")
    say("organisation.sized", "2014-01-01", organisation=third, size="micro", source="declared")
    parties = [
        {"role": "buyer", "party": deal.supplier},
        {"role": "supplier", "party": deal.buyer},
        {"role": "subcontractor", "party": third},
    ]
    works = {"number": "CPJS-9", "title": "教学楼", "kind": "works", "amount": 10}
    deal.contract = say("contract.signed", deal.signed, parties=parties, **works)
    assert standing_of(book, deal.owe(debtor=deal.buyer, creditor=third))["purchase"]


def test_an_individual_business_is_no_micro_enterprise(book: Book, say: Say) -> None:
    deal = Deal(say, "2025-07-05", supplier_class="individual-business", size="micro")
    debt = deal.owe()
    deal.do("delivered", "2025-07-10")
    found = standing_of(book, debt)
    assert (found["creditor_size"], found["missing"]) == ("individual-business", "agreed-term")
    assert found["creditor_ownership"] == "private"
    assert "due.individual-business" in steps(book, deal, debt)


def test_the_yearly_statement_counts_prices_alone(book: Book, say: Say) -> None:
    deal = Deal(say, "2025-07-01")
    for type_name, more in (
        ("payment", {}),
        ("payment", {"owed_for": "other"}),
        ("compensation", {}),
        ("deposit-return", {}),
    ):
        deal.owe("fixed", due_day="2025-09-01", type=type_name, **more)
    group = Deal(say, "2025-07-01", buyer_class="social-group", number="CPCG-2025-002")
    group.owe("fixed", due_day="2025-09-01")
    firm = Deal(say, "2025-07-01", supplier_class="individual-business", number="CPCG-2025-003")
    firm.owe("fixed", due_day="2025-09-01")
    found = statement(book.store, book.id, "2025-12-31")
    assert [(one.debts, one.unpaid) for one in found.totals] == [(1, 100_000_000)]
    assert [(one.debts, one.unpaid) for one in found.funding_unknown] == [(1, 100_000_000)]
    assert (found.size_unknown, found.purpose_unknown) == ((), ())


def test_who_publishes_cannot_be_told_while_nobody_recorded_what_was_bought(book: Book, say: Say) -> None:
    deal = Deal(say)
    roles = (("public-authority", deal.buyer), ("private-party", deal.supplier))
    parties = [{"role": role, "party": party} for role, party in roles]
    given = {"number": "CPTX-9", "title": "供水", "kind": "concession", "amount": 1, "ends_on": "2030-01-01"}
    deal.contract = say("contract.signed", "2025-06-10", parties=parties, **given)
    deal.owe("fixed", due_day="2025-08-01")
    assert told(book, "disclosure.late", deal.buyer) == "? owed-for"
    other = deal.owe("fixed", due_day="2025-08-01", owed_for="other")
    assert told(book, "disclosure.late", deal.buyer) == "? owed-for", other
    deal.owe("fixed", due_day="2025-09-01", owed_for="services")
    assert told(book, "disclosure.late", deal.buyer) == "SME-23"


def test_the_same_facts_come_from_lines(book: Book) -> None:
    lines: list[dict[str, Any]] = [
        {
            "kind": "organisation.registered",
            "label": "g",
            "effective_on": "2020-01-01",
            "data": {"name": "长平县残疾人联合会", "class": "social-group"},
        },
        {
            "kind": "organisation.funded",
            "effective_on": "2020-01-01",
            "data": {"organisation": "@g", "public_funding": "wholly", "document": "预算批复"},
        },
    ]
    record(book, OPERATOR, lines)
    sql = 'SELECT "public_funding" FROM "organisation" WHERE "book" = ? AND "name" = ?'
    assert book.store.rows(sql, (book.id, "长平县残疾人联合会")) == [("wholly",)]

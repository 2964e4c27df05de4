"""Where another took a party's place: terms are judged by who signed, the duty to publish by who owes."""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Book
from ledger.queries.arrears_statement import overdue_debts
from tests.conftest import Say
from tests.worlds.deal import Deal, told

DAY = "2026-11-20"
BELOW: dict[str, Any] = {
    "late_rate_basis": "per-year",
    "late_rate_parts": 1,
    "late_rate_of": 1000,
    "late_rate_year_days": 360,
}
PUBLIC, FIRMS = ("organ",), (None, "micro", "small", "medium", "large")


def organisation(say: Say, what: str | None) -> str:
    """A public body, or a firm of a size (None where nobody recorded it) that was so long before."""
    given = {"class_": "organ", "level": "county"} if what in PUBLIC else {"class_": "enterprise"}
    found = say("organisation.registered", "2014-01-01", name="长平示例单位", **given)
    if what in FIRMS[1:]:
        say("organisation.sized", "2014-01-01", organisation=found, size=what, source="declared")
    return found


def moved(deal: Deal, role: str, leaves: str, enters: str, **members: Any) -> None:
    given = {"contract": deal.contract, "role": role, "transferor": leaves, "transferee": enters, **members}
    deal.say("contract.transferred", "2025-06-20", **given)


def classes(book: Book, debt: str) -> tuple[str | None, str | None, int]:
    """(class of the debtor and size of the creditor at signing, whether a public body owes now)."""
    sql = (
        'SELECT "debtor_class", "creditor_size", "public_debtor" FROM "obligation_status" '
        'WHERE "book" = ? AND "id" = ?'
    )
    [row] = book.store.rows(sql, (book.id, debt))
    return row[0], row[1], int(row[2])


def of_contract(book: Book, contract: str) -> tuple[str | None, str | None]:
    sql = 'SELECT "debtor_class", "creditor_size" FROM "contract_status" WHERE "book" = ? AND "id" = ?'
    [row] = book.store.rows(sql, (book.id, contract))
    return row[0], row[1]


@pytest.mark.parametrize("enters", FIRMS)
@pytest.mark.parametrize("signed", ["small", "large"])
def test_the_size_of_a_creditor_is_that_of_who_signed(
    book: Book, say: Say, signed: str, enters: str | None
) -> None:
    """Also where the entry states the newcomer's size, and where it is owed only to the newcomer."""
    deal = Deal(say, size=signed, **BELOW)
    newcomer = organisation(say, enters)
    moved(deal, "supplier", deal.supplier, newcomer, **({} if enters is None else {"size": enters}))
    debt = deal.owe(creditor=newcomer)
    deal.do("delivered", "2025-07-01")
    assert classes(book, debt) == ("public-body", signed, 1)
    assert of_contract(book, deal.contract) == ("public-body", signed)
    protected = signed == "small"
    assert told(book, "payment.rate-below-floor", deal.contract) == ("SME-17" if protected else "clear")
    assert ("SME-02" in told(book, "payment.overdue", debt)) is protected
    assert [one.id for one in overdue_debts(book.store, book.id, DAY)] == ([debt] if protected else [])


def test_a_public_body_cannot_pass_the_statutory_term_on_but_only_public_bodies_publish(
    book: Book, say: Say
) -> None:
    deal = Deal(say, **BELOW)
    newcomer = organisation(say, "small")
    moved(deal, "buyer", deal.buyer, newcomer)
    debt = deal.owe(debtor=newcomer)
    deal.do("delivered", "2025-07-01")
    assert classes(book, debt) == ("public-body", "small", 0)
    assert of_contract(book, deal.contract) == ("public-body", "small")
    assert told(book, "payment.rate-below-floor", deal.contract) == "SME-17"
    law = told(book, "payment.overdue", debt)
    assert "SME-02" in law
    assert "INV" not in law  # that public bodies are to have no arrears says nothing about a firm
    assert told(book, "disclosure.late", newcomer) == "clear"
    assert list(overdue_debts(book.store, book.id, DAY)) == []


def test_a_public_body_that_took_a_debt_over_publishes_it(book: Book, say: Say) -> None:
    deal = Deal(say, buyer_size="large")
    newcomer = organisation(say, "organ")
    moved(deal, "buyer", deal.buyer, newcomer)
    debt = deal.owe("fixed", debtor=newcomer, due_day="2025-08-01")
    assert classes(book, debt) == ("large-enterprise", "small", 1)
    assert told(book, "disclosure.late", newcomer) != "clear"
    assert [one.debtor for one in overdue_debts(book.store, book.id, DAY)] == [newcomer]


@pytest.mark.parametrize(
    ("funding", "expected"),
    [(None, "? debtor-public-funding"), ("none", "clear"), ("partly", "")],
)
def test_a_social_group_publishes_where_it_uses_public_money(
    book: Book, say: Say, funding: str | None, expected: str
) -> None:
    states = {} if funding is None else {"public_funding": funding}
    deal = Deal(say, buyer_class="social-group", buyer_states=states)
    deal.owe("fixed", due_day="2025-08-01")
    found = told(book, "disclosure.late", deal.buyer)
    assert found == expected or (expected == "" and found not in ("clear", "? debtor-public-funding"))


def test_who_signed_is_known_however_often_the_contract_changes_hands(book: Book, say: Say) -> None:
    deal = Deal(say)
    second, third = organisation(say, "large"), organisation(say, "medium")
    for leaves, enters in ((deal.supplier, second), (second, third)):
        moved(deal, "supplier", leaves, enters)
    debts = [deal.owe(creditor=one) for one in (deal.supplier, second, third)]
    assert [classes(book, one)[1] for one in debts] == ["small"] * 3
    moved(deal, "supplier", third, deal.supplier, size="large")
    assert [classes(book, one)[1] for one in debts] == ["small"] * 3
    sql = 'SELECT "party", "signatory", "left_on" FROM "contract_party" WHERE "book" = ? AND "role" = ?'
    rows = {row[0]: tuple(row[1:]) for row in book.store.rows(sql, (book.id, "supplier"))}
    assert rows[deal.supplier] == (None, None)
    assert rows[third] == (deal.supplier, "2025-06-20")


@pytest.mark.parametrize(("other", "size"), [("small", "small"), ("large", None)])
def test_in_the_place_of_several_who_differ_nobody_can_tell(
    book: Book, say: Say, other: str, size: str | None
) -> None:
    buyer, firms = organisation(say, "organ"), [organisation(say, one) for one in ("small", other)]
    parties = [{"role": "buyer", "party": buyer}]
    parties += [{"role": role, "party": one} for role, one in zip(("supplier", "payer"), firms, strict=True)]
    deal = Deal(say, parties=parties)
    newcomer = organisation(say, "medium")
    moved(deal, "supplier", firms[0], newcomer)
    moved(deal, "payer", firms[1], newcomer)
    assert classes(book, deal.owe(debtor=buyer, creditor=newcomer))[1] == size


def test_who_signed_is_asked_as_itself_whatever_came_to_it(book: Book, say: Say) -> None:
    buyer, firms = organisation(say, "organ"), [organisation(say, one) for one in ("small", "large")]
    parties = [{"role": "buyer", "party": buyer}]
    parties += [{"role": role, "party": one} for role, one in zip(("supplier", "payer"), firms, strict=True)]
    deal = Deal(say, parties=parties)
    moved(deal, "payer", firms[1], firms[0])
    assert classes(book, deal.owe(debtor=buyer, creditor=firms[0]))[1] == "small"


def test_a_size_recorded_later_of_who_signed_reaches_the_newcomers_debt(book: Book, say: Say) -> None:
    deal = Deal(say, size=None)
    newcomer = organisation(say, "large")
    moved(deal, "supplier", deal.supplier, newcomer)
    debt = deal.owe(creditor=newcomer)
    assert classes(book, debt)[1] is None
    say("organisation.sized", "2014-01-01", organisation=deal.supplier, size="micro", source="declared")
    assert classes(book, debt)[1] == "micro"

"""What is accepted with a warning because of what else the book holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ledger import Book, record
from ledger.words.say import say as in_words
from tests.conftest import OPERATOR, Say
from tests.worlds.deal import Deal
from tests.worlds.sheets import HEAD, counts, good, hand_in, told, workbook

WHOLE = 100_000_000


@pytest.fixture
def deal(say: Say) -> Deal:
    """A contract of 1,000,000.00 yuan."""
    return Deal(say)


def owed(deal: Deal, amount: int | None, **members: Any) -> dict[str, Any]:
    """A command that adds an obligation of the buyer."""
    data = {"contract": deal.contract, "debtor": deal.buyer, "creditor": deal.supplier, "type": "payment"}
    data |= {"term": "statutory", **members} | ({} if amount is None else {"amount": amount})
    return {"kind": "obligation.added", "effective_on": "2025-06-10", "data": data}


def warned(book: Book, *commands: dict[str, Any]) -> list[tuple[int, str]]:
    """Which commands of one batch are warned about, and in what words."""
    receipt = record(book, OPERATOR, commands)
    return [(one.seq - receipt.first_seq, in_words(one.problem(), "en")) for one in receipt.warnings]


def test_payments_beyond_the_sum_of_their_contract_are_kept_and_told(book: Book, deal: Deal) -> None:
    assert warned(book, owed(deal, WHOLE)) == []
    [(at, sentence)] = warned(book, owed(deal, 500_000))
    assert at == 0
    assert sentence.startswith(
        "/data/amount: The payments under contract “CPCG-2025-001” come to 1,005,000.00, which is 5,000.00 "
        "more than its sum of 1,000,000.00; kept."
    )


def test_of_payments_added_together_those_that_fit_are_not_named(book: Book, deal: Deal) -> None:
    half = owed(deal, WHOLE // 2)
    assert [at for at, _ in warned(book, half, half, half)] == [2]


def test_what_is_no_payment_or_has_no_sum_or_is_gone_does_not_count(book: Book, deal: Deal, say: Say) -> None:
    first = deal.owe()
    assert warned(book, owed(deal, WHOLE, type="deposit", deposit="performance")) == []
    assert "more than its sum" not in warned(book, owed(deal, None))[0][1]
    say("obligation.settled", "2025-07-01", obligation=first, reason="agreement")
    second = deal.owe()
    say("obligation.waived", "2025-07-01", obligation=second, amount=300)
    assert warned(book, owed(deal, 300)) == []
    assert len(warned(book, owed(deal, 1))) == 1


def test_an_amendment_makes_room(book: Book, deal: Deal, say: Say) -> None:
    deal.owe()
    more = {"summary": "增加设备", "reason": "agreed", "amount": WHOLE + 5}
    say("contract.amended", "2025-07-01", contract=deal.contract, **more)
    assert warned(book, owed(deal, 5)) == []
    assert len(warned(book, owed(deal, 1))) == 1


CODE = "91110000600037341L"


def registered(name: str, **members: Any) -> dict[str, Any]:
    """A command that registers an enterprise."""
    data = {"name": name, "class": "enterprise", **members}
    return {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data}


def test_a_credit_code_of_two_organisations_is_kept_and_told_naming_the_other(book: Book) -> None:
    assert warned(book, registered("甲公司", credit_code=CODE)) == []
    wanted = f"/data/credit_code: Credit code {CODE} is that of organisation-1 甲公司 in this book too; kept."
    [(at, words)] = warned(book, registered("乙公司"), registered("丙公司", credit_code=CODE))
    assert (at, words[: len(wanted)]) == (1, wanted)
    coded = {"kind": "organisation.coded", "effective_on": "2021-01-01"}
    [(_, words)] = warned(book, {**coded, "data": {"organisation": "organisation-2", "credit_code": CODE}})
    assert "organisation-1 甲公司、organisation-3 丙公司" in words
    # a code that is nobody else's is nothing to tell, though it may be odd by itself
    other = {"organisation": "organisation-2", "credit_code": "91110000MA0000000A"}
    assert "this book" not in "".join(words for _, words in warned(book, {**coded, "data": other}))


def test_of_two_that_get_one_code_together_the_later_one_is_told(book: Book) -> None:
    both = [registered(name, credit_code=CODE) for name in ("甲公司", "乙公司")]
    [(at, words)] = warned(book, *both)
    assert (at, "organisation-1 甲公司 in" in words) == (1, True)


def test_a_credit_code_of_two_names_nobody(book: Book, say: Say, tmp_path: Path) -> None:
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    head = (*HEAD, "乙方统一社会信用代码")
    say("organisation.registered", name="长平云桥公司", class_="enterprise", credit_code=CODE)
    other = say("organisation.registered", name="沐川公司", class_="enterprise", credit_code=CODE)
    sentences = told(hand_in(book, "contracts", workbook(tmp_path / "b.xlsx", [head, (*good("A-3"), CODE)])))
    assert (
        f"代码 {CODE} 登记在多个单位名下（organisation-2 长平云桥公司 {CODE}；{other} 沐川公司 {CODE}）"
        in sentences[2]
    )
    record(book, OPERATOR, {**registered("沐川公司"), "corrects": 3})
    assert counts(hand_in(book, "contracts", tmp_path / "b.xlsx"))[1] == 1
    say("organisation.registered", name="长平云桥公司", class_="enterprise")
    unknown = (*good("A-4"), "91990102MA00001013")
    sentences = told(hand_in(book, "contracts", workbook(tmp_path / "c.xlsx", [head, unknown])))
    assert "所填代码 91990102MA00001013 未登记在其中任何一个名下" in sentences[2]


def test_a_contract_signed_on_a_day_to_come_is_kept_and_told(book: Book, deal: Deal) -> None:
    parties = [{"role": "buyer", "party": deal.buyer}, {"role": "supplier", "party": deal.supplier}]
    data = {"kind": "procurement", "number": "CPCG-9", "title": "桌椅", "amount": WHOLE, "parties": parties}
    command = {"kind": "contract.signed", "effective_on": "2099-06-01", "data": data}
    [(_, sentence)] = warned(book, command)
    assert sentence.startswith("/effective_on: The day of signing, 2099-06-01, is still to come; kept")
    assert warned(book, command | {"effective_on": "2025-06-01", "data": {**data, "number": "CPCG-8"}}) == []

"""What is dated before its object came to be is refused with both days, and by no id that never will be."""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Book, Refused, record
from ledger.words.say import say as in_words
from tests.conftest import OPERATOR, Say
from tests.worlds.deal import Deal


def refused(book: Book, *commands: dict[str, Any]) -> list[tuple[str, str]]:
    """The sentences of a refusal, in both languages."""
    with pytest.raises(Refused) as error:
        record(book, OPERATOR, commands)
    return [(in_words(one, "zh"), in_words(one, "en")) for one in error.value.problems]


def test_what_happens_to_a_contract_or_obligation_before_it_is_there(book: Book, say: Say) -> None:
    deal = Deal(say)
    agreed = {"contract": deal.contract, "summary": "改期", "reason": "agreed"}
    [(zh, en)] = refused(book, {"kind": "contract.amended", "effective_on": "2025-06-09", "data": agreed})
    assert zh.startswith("/0/effective_on：合同订立于 2025-06-10，所记之事在 2025-06-09；")
    assert en.startswith(
        "/0/effective_on: The contract was signed on 2025-06-10, and this is dated 2025-06-09:"
    )
    paid = {"contract": deal.contract, "obligation": deal.owe(), "amount": 1}
    early = {"kind": "performance.paid", "effective_on": "2025-06-09"}
    [(zh, en)] = refused(book, {**early, "data": paid})
    assert zh.startswith(
        "/0/effective_on：该义务产生于 2025-06-10（一般即合同订立之日），所记之事在 2025-06-09"
    )
    assert en.startswith("/0/effective_on: The obligation arose on 2025-06-10, as a rule the day")
    del paid["obligation"]
    [(zh, _)] = refused(book, {**early, "data": paid})
    assert zh.startswith("/0/effective_on：合同订立于 2025-06-10，所记之事在 2025-06-09；")


def test_an_object_of_the_same_batch_is_told_by_what_it_is(book: Book) -> None:
    founded = {"kind": "organisation.registered", "effective_on": "2020-01-01", "label": "a"}
    renamed = {"kind": "organisation.renamed", "effective_on": "2019-12-31"}
    assert refused(
        book,
        {**founded, "data": {"name": "甲", "class": "enterprise"}},
        {**renamed, "data": {"organisation": "@a", "name": "乙"}},
    ) == [
        (
            "/1/effective_on：日期 2019-12-31 早于该单位的起始日 2020-01-01，其时尚无此单位；"
            "请核对这两个日期。",
            "/1/effective_on: Day 2019-12-31 comes before 2020-01-01, on which this organisation came to be. "
            "Check both days.",
        )
    ]


def test_a_tenure_that_ends_before_it_begins_says_so(book: Book, say: Say) -> None:
    body = say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    post = say("post.established", body=body, title="局长", standing="head")
    person = say("person.registered", name="李一帆")
    began = {"post": post, "person": person, "capacity": "substantive"}
    ended = {"tenure": "@t", "reason": "retired"}
    assert refused(
        book,
        {"kind": "tenure.began", "effective_on": "2021-01-01", "label": "t", "data": began},
        {"kind": "tenure.ended", "effective_on": "2020-12-31", "data": ended},
    ) == [
        (
            "/1/effective_on：离任日须晚于任职首日 2021-01-01。",
            "/1/effective_on: A tenure ends after its first day, 2021-01-01.",
        )
    ]

"""What a batch may refer to; sums as text: in minor units, echoed, or refused where they stand."""

from __future__ import annotations

from typing import Any

import pytest

from ledger import Actor, Book, Ledger, Refused, record
from ledger.core.errors import Problem
from tests.conftest import Say, open_changping
from tests.worlds.wages import Site


def test_an_object_of_another_book_is_not_there(
    ledger: Ledger, book: Book, operator: Actor, say: Say
) -> None:
    """Ids are places in a log: the same one is an organisation in one book and nothing in the next."""
    say("organisation.registered", name="长平一厂", class_="enterprise")
    far = say("organisation.registered", name="长平二厂", class_="enterprise")
    other = open_changping(ledger, "elsewhere")
    renamed = {"kind": "organisation.renamed", "data": {"organisation": far, "name": "长平三厂"}}
    for commands in (renamed, [renamed, renamed]):
        with pytest.raises(Refused) as refused:
            record(other, operator, commands)
        assert {problem.code for problem in refused.value.problems} == {"reference.unknown"}
    assert record(book, operator, renamed).ids == (far,)


def payroll(site: Site, **worker: str) -> dict[str, Any]:
    """A payroll of one worker, with sums as people write them."""
    line = {"name": "冯甲", "amount": "6000.5", "deducted": "100", **worker}
    data = {
        "contract": site.contract,
        "employer": site.contractor,
        "month": "2025-08",
        "payday": "2025-09-15",
    }
    return {
        "kind": "wage.payroll-stated",
        "effective_on": "2025-08-28",
        "data": {**data, "workers": 1, "amount": "6000.50", "lines": [line]},
    }


def test_sums_as_text_are_kept_in_minor_units_and_echoed(book: Book, operator: Actor, say: Say) -> None:
    site = Site(say)
    receipt = record(book, operator, payroll(site))
    echoed = {one.path: (one.amount, one.currency) for one in receipt.sums}
    assert echoed == {
        "/data/amount": ("6000.50", "CNY"),
        "/data/lines/0/amount": ("6000.50", "CNY"),
        "/data/lines/0/deducted": ("100.00", "CNY"),
    }
    [(left,)] = book.store.rows('SELECT "remaining" FROM "payroll" WHERE "id" = ?', (receipt.ids[0],))
    assert left == 590_050


@pytest.mark.parametrize(("member", "text"), [("amount", "6000.505"), ("deducted", "百元")])
def test_a_sum_that_is_none_is_refused_where_it_stands(
    book: Book, operator: Actor, say: Say, member: str, text: str
) -> None:
    with pytest.raises(Refused) as refused:
        record(book, operator, payroll(Site(say), **{member: text}))
    assert [problem.path for problem in refused.value.problems] == [f"/data/lines/0/{member}"]


def test_of_two_corrections_the_second_is_told_of_the_first(book: Book, operator: Actor, say: Say) -> None:
    firm = say("organisation.registered", name="长平一厂", class_="enterprise")
    founded = int(firm.rpartition("-")[2])
    data = {"name": "长平第一厂", "class": "enterprise"}
    correction = {"kind": "organisation.registered", "corrects": founded, "data": data}
    by = record(book, operator, correction).first_seq
    with pytest.raises(Refused) as refused:
        record(book, operator, correction)
    assert refused.value.problems == (
        Problem("correction.replaced", "/corrects", {"seq": founded, "by": by}),
    )

"""Traders under a person's name: possible in sheets, and neither name nor identity number enters the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger import Book, record
from ledger.core.errors import Refused
from ledger.exchange.person_names import is_personal
from ledger.queries import objects as queries
from ledger.queries.resolver import meant
from tests.conftest import OPERATOR, Say
from tests.worlds.sheets import counts, csv_file, hand_in, told

HEAD = (
    *("合同编号", "合同名称", "合同类型", "甲方", "乙方", "乙方类别", "乙方统一社会信用代码"),
    *("合同金额", "签订日期"),
)
TRADER, DIGITS = "92990102MA00005053", "11010519491231002X"


@pytest.fixture(autouse=True)
def bureau(say: Say) -> str:
    """The one purchaser."""
    return say("organisation.registered", name="河谷县教育局", class_="organ", level="county")


def row(number: str, second: str, its: str = "", code: str = "") -> tuple[str, ...]:
    return (number, "修缮", "政府采购", "河谷县教育局", second, its, code, "1000", "2025-03-01")


def contracts(
    book: Book, folder: Path, *rows: tuple[str, ...]
) -> tuple[tuple[int, ...], int, dict[int, str]]:
    summary = hand_in(book, "contracts", csv_file(folder / "c.csv", [HEAD, *rows], "utf-8"))
    return counts(summary), summary.remarks, told(summary)


def in_the_log(book: Book, text: str) -> bool:
    return any(text in str(row[0]) for row in book.store.rows('SELECT "envelope" FROM "entry"')) or any(
        text in str(row[0]) for row in book.store.rows('SELECT "name" FROM "organisation"')
    )


@pytest.mark.parametrize("its", ["自然人", "个体工商户"])
def test_a_person_is_a_party_whose_name_stays_in_the_vault(book: Book, tmp_path: Path, its: str) -> None:
    assert contracts(book, tmp_path, row("A-1", "林知远", its), row("A-2", "林知远", its))[0] == (
        2,
        2,
        0,
        0,
        0,
    )
    assert not in_the_log(book, "林知远")
    found = meant(book, "林知远", "organisation")
    assert [one.id for one in queries.find_organisations(book, "知远")] == [found]
    assert queries.names_of(book, [found]) == {found: "自然人 person-2"}
    assert queries.names_of(book, [found], reveal=True) == {found: "林知远"}
    again = contracts(book, tmp_path, row("A-1", "林知远", its), row("A-3", found, its))
    assert again[0] == (2, 1, 0, 1, 0), again
    assert book.store.rows('SELECT count(*) FROM "person"') == [(1,)]


def test_an_individual_business_with_a_name_of_its_own_is_public(book: Book, tmp_path: Path) -> None:
    rows = [row("A-1", "知远面馆", "个体工商户"), row("A-2", "河谷知远商行", "", TRADER)]
    assert contracts(book, tmp_path, *rows)[0] == (2, 2, 0, 0, 0)
    classes = book.store.rows('SELECT "organisation_class" FROM "organisation" WHERE "person" IS NULL')
    assert sorted(classes) == [("individual-business",), ("individual-business",), ("organ",)]


def test_a_person_without_a_class_is_asked_about(book: Book, tmp_path: Path) -> None:
    found = contracts(book, tmp_path, row("A-1", "林知远"))
    assert found[0] == (1, 0, 0, 0, 1)
    assert "乙方类别" in found[2][2]
    assert not in_the_log(book, "林知远")


@pytest.mark.parametrize("its", ["自然人", "个体工商户", "企业", ""])
def test_an_identity_number_is_no_credit_code(book: Book, tmp_path: Path, its: str) -> None:
    found = contracts(book, tmp_path, row("A-1", "林知远", its, DIGITS))
    assert found[0] == (1, 0, 0, 0, 1)
    assert DIGITS not in found[2][2]
    assert not in_the_log(book, DIGITS)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"class": "natural-person", "name": "林知远"}, "organisation.person-wanted"),
        ({"class": "natural-person"}, "organisation.name-or-person"),
        ({"class": "enterprise", "person": "person-1"}, "organisation.no-natural-person"),
        (
            {"class": "natural-person", "person": "person-1", "credit_code": TRADER},
            "organisation.person-wanted",
        ),
    ],
)
def test_what_does_not_fit_a_natural_person_is_refused(book: Book, say: Say, data: object, code: str) -> None:
    # the purchaser is the entry before it
    person = say("person.registered", name="林知远")
    given = {
        name: person if name == "person" else value
        for name, value in data.items()  # type: ignore[attr-defined]
    }
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        record(book, OPERATOR, {"kind": "organisation.registered", "data": given})


@pytest.mark.parametrize("name", ["林知远", "欧阳知远", "张三", "阿依·古丽"])
def test_names_of_persons(name: str) -> None:
    assert is_personal(name)


@pytest.mark.parametrize(
    "name", ["知远面馆", "张家港", "王府井商场", "河谷县教育局", "金桥公司", "江河水利", "林业局"]
)
def test_names_that_are_no_persons(name: str) -> None:
    assert not is_personal(name)

"""The same payment in another file: with its voucher filled in, left out, written otherwise; never twice."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledger import Book
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.performed import voucher_key
from tests.worlds.sheets import HEAD, counts, csv_file, good, hand_in

Cells = Sequence[str]
Take = Callable[..., SheetSummary]
PAID = ("合同编号", "条款号", "日期", "金额", "凭证号")


@pytest.fixture
def take(book: Book, say: Callable[..., str], tmp_path: Path) -> Take:
    """Import payments (clause, day, sum, voucher) of a contract with two clauses."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    hand_in(book, "contracts", csv_file(tmp_path / "c.csv", [HEAD, good("A-1")]))
    head = ("合同编号", "条款", "义务类型", "金额", "到期日")
    owed = [("A-1", clause, "付款", "700万", "2016-09-01") for clause in ("1", "2")]
    hand_in(book, "obligations", csv_file(tmp_path / "o.csv", [head, *owed]))
    return lambda *rows: hand_in(book, "payments", _file(tmp_path, rows))


def _file(folder: Path, rows: Sequence[Cells]) -> Path:
    return csv_file(folder / "p.csv", [PAID, *(("A-1", *row) for row in rows)])


def paid(book: Book) -> list[tuple[str, int, str | None]]:
    sql = 'SELECT "performed_on", "amount", "voucher" FROM "performance" ORDER BY 1, 2, 3'
    return [(day, amount, voucher) for day, amount, voucher in book.store.rows(sql)]


ONE = ("1", "2016-08-01", "300000", "")


@pytest.mark.parametrize("voucher", ["V-001", "v-001", "Ｖ－００１", "V – 001", " V-001"])
def test_a_voucher_that_is_filled_in_or_written_otherwise(book: Book, take: Take, voucher: str) -> None:
    take(ONE)
    assert counts(take((*ONE[:3], "V-001"))) == (1, 0, 1, 0, 0)
    again = take((*ONE[:3], voucher))
    assert (again.new, again.refused) == (0, 0)
    assert len(paid(book)) == 1


def test_a_voucher_that_is_left_out_is_kept_and_remarked(book: Book, take: Take) -> None:
    take((*ONE[:3], "V-001"))
    summary = take(ONE)
    assert (counts(summary), summary.remarks) == ((1, 0, 0, 1, 0), 1)
    assert paid(book) == [("2016-08-01", 30_000_000, "V-001")]


def test_vouchers_that_differ_are_two_payments_and_what_is_alike_is_remarked(book: Book, take: Take) -> None:
    take((*ONE[:3], "11-1"))
    summary = take((*ONE[:3], "1-11"))
    assert (counts(summary), summary.remarks) == ((1, 1, 0, 0, 0), 1)
    assert voucher_key("11-1") != voucher_key("1-11")


def test_two_rows_alike_are_two_payments_whatever_the_order(book: Book, take: Take) -> None:
    other = ("2", "2016-08-02", "100000", "")
    assert counts(take(ONE, ONE, other)) == (3, 3, 0, 0, 0)
    assert counts(take(other, ONE, ONE)) == (3, 0, 0, 3, 0)
    assert counts(take(ONE, other, ONE, ONE)) == (4, 1, 0, 3, 0)
    assert counts(take((*ONE[:3], "A"), (*ONE[:3], "B"), ONE, other)) == (4, 0, 2, 2, 0)
    assert len(paid(book)) == 4


def test_a_new_payment_beside_one_that_got_its_voucher(book: Book, take: Take) -> None:
    take(ONE)
    take(ONE, (*ONE[:3], "V-2"))
    assert len(paid(book)) == 2
    assert counts(take((*ONE[:3], "V-2"), ONE)) == (2, 0, 0, 2, 0)


def test_the_number_of_a_voucher_begins_anew(book: Book, take: Take) -> None:
    take((*ONE[:3], "记-12"))
    summary = take(("1", "2017-03-05", "200000", "记-12"))
    assert (counts(summary), summary.remarks) == ((1, 1, 0, 0, 0), 1)
    assert counts(take((*ONE[:3], "记-12"))) == (1, 0, 0, 1, 0)
    assert counts(take(("1", "2017-03-05", "200000", "记-12"))) == (1, 0, 0, 1, 0)


def test_clauses_tell_payments_of_one_day_and_sum_apart(book: Book, take: Take) -> None:
    rows = [("1", *ONE[1:]), ("2", *ONE[1:])]
    assert take(*rows).new == 2
    assert counts(take(*reversed(rows))) == (2, 0, 0, 2, 0)
    assert counts(take(("", *ONE[1:]), ("2", *ONE[1:]))) == (2, 0, 0, 2, 0)


def test_a_clause_that_is_changed_moves_the_payment_and_is_remarked(book: Book, take: Take) -> None:
    take(ONE)
    summary = take(("2", *ONE[1:]))
    assert (counts(summary), summary.remarks) == ((1, 0, 1, 0, 0), 1)


def test_another_bureau_that_wrote_it_down_a_day_later_is_remarked(book: Book, take: Take) -> None:
    take((*ONE[:3], "V-1"))
    assert take(("1", "2016-08-02", "300000", "")).remarks == 1
    assert take(("1", "2016-08-20", "300000", "")).remarks == 0


def test_a_clause_written_otherwise_is_the_same_debt(book: Book, take: Take, tmp_path: Path) -> None:
    head = ("合同编号", "条款", "义务类型", "金额", "到期日")
    path = csv_file(tmp_path / "o.csv", [head, ("A-1", "１", "付款", "700万", "2016-09-01")])
    assert hand_in(book, "obligations", path).new == 0
    assert book.store.rows('SELECT count(*) FROM "obligation"') == [(2,)]
    assert take(("２", *ONE[1:])).new == 1


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["1", "2", ""]),
        st.sampled_from(["2016-08-01", "2016-08-02"]),
        st.sampled_from(["100000", "200000"]),
        st.just(""),
    ),
    min_size=1,
    max_size=5,
)
EDITS = st.lists(st.sampled_from(["", "V", "v", "Ｖ", "W", "keep"]), min_size=5, max_size=5)


@given(ROWS, EDITS, EDITS, st.randoms(use_true_random=False))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_editing_vouchers_changes_what_was_paid_with_a_remark_only(
    book: Book, take: Take, rows: list[Cells], first: list[str], second: list[str], order: Any
) -> None:
    """Whatever is done to the vouchers of a file, in whatever order, its rows are counted once."""
    before = len(paid(book))
    number = f"H-{before}-{order.randint(0, 10**12)}"
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        hand_in(book, "contracts", csv_file(folder / "c.csv", [HEAD, good(number)]))
        head = ("合同编号", "条款", "义务类型", "金额", "到期日")
        owed = [(number, clause, "付款", "700万", "2016-09-01") for clause in ("1", "2")]
        hand_in(book, "obligations", csv_file(folder / "o.csv", [head, *owed]))

        def given_in(edits: list[str]) -> SheetSummary:
            edited = [
                (number, *row[:3], "" if edit in ("", "keep") else f"{edit}-{at}")
                for at, (row, edit) in enumerate(zip(rows, edits, strict=False))
            ]
            order.shuffle(edited)
            return hand_in(book, "payments", csv_file(folder / "p.csv", [PAID, *edited]))

        assert given_in(first).refused == 0
        assert len(paid(book)) - before == len(rows)
        summary = given_in(second)
        assert summary.refused == 0
        assert len(paid(book)) - before == len(rows) or summary.remarks
        once_more = given_in(second)
        assert once_more.new == 0 or once_more.remarks


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("记-0012号", "记12", True),
        ("记字第12号", "记-12", True),
        ("支-2025-0613", "支 2025-613", True),
        ("1-12", "11-2", False),
        ("记-12", "付-12", False),
        ("记-1-12", "记-11-2", False),
    ],
)
def test_a_voucher_in_other_letters_is_the_same_voucher(one: str, other: str, same: bool) -> None:
    assert (voucher_key(one) == voucher_key(other)) is same

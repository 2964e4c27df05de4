"""Wage ledgers as sheets: worker by worker, in any order, again with changes; deductions in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book, Refused
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.payroll import deductions
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, csv_file, good, hand_in, told

Take = Callable[..., SheetSummary]
COLUMNS = (
    "施工合同编号",
    "用人单位",
    "支付周期",
    "支付日期",
    "姓名",
    "身份证号码",
    "应发金额",
    "代扣代缴",
    "实发数额",
)
SITE = ("W-9", "长平安筑劳务公司", "2025-06", "2025-07-10")
FIRST, SECOND = "990102198807140017", "99010219910302002X"


@pytest.fixture
def take(book: Book, say: Say, tmp_path: Path) -> Take:
    """Import rows of workers: name, identity number, wages, deductions, paid."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")
    number = iter(range(100))

    def one(*rows: tuple[Any, ...], site: tuple[str, ...] = SITE) -> SheetSummary:
        path = tmp_path / f"{next(number)}.csv"
        full = [row if len(row) == len(COLUMNS) else (*site, *row) for row in rows]
        return hand_in(book, "payrolls", csv_file(path, [COLUMNS, *full]))

    contract = csv_file(tmp_path / "c.csv", [HEAD, good("W-9", 合同类型="工程")])
    assert hand_in(book, "contracts", contract).new == 1
    return one


def left(book: Book) -> list[int]:
    """What is left of every payroll."""
    rows = book.store.rows('SELECT "remaining" FROM "payroll" ORDER BY "month", "payday"')
    return [row[0] for row in rows]


def paid(book: Book) -> list[tuple[int, int, int]]:
    """(wages, deducted, paid) of every worker."""
    return book.store.rows(
        'SELECT "amount", "deducted", "paid" FROM "payroll_worker" ORDER BY "id", "worker"'
    )


def test_each_worker_is_kept_apart(book: Book, take: Take) -> None:
    summary = take(
        ("冯甲", FIRST, "6000", "个税 100.00", "5900"),
        ("卫乙", SECOND, "5000", "", "0"),
        ("沈丙", "", "5000", "", "9000"),
    )
    assert (counts(summary), summary.remarks) == ((3, 3, 0, 0, 0), 1)
    assert left(book) == [500_000]
    assert paid(book) == [(600_000, 10_000, 590_000), (500_000, 0, 0), (500_000, 0, 900_000)]
    log = "".join(str(row[0]) for row in book.store.rows('SELECT "envelope" FROM "entry"'))
    assert not any(personal in log for personal in ("冯甲", "卫乙", "沈丙", FIRST, SECOND))


def test_a_sum_that_grew_or_shrank_is_a_correction_of_its_own_row(book: Book, take: Take) -> None:
    first, second = ("冯甲", FIRST, "7800", "", "3000"), ("卫乙", SECOND, "7200", "", "0")
    assert counts(take(first, second)) == (2, 2, 0, 0, 0)
    assert counts(take(second, first)) == (2, 0, 0, 2, 0)
    assert counts(take((*first[:4], "3000.00"), second)) == (2, 0, 0, 2, 0)
    assert counts(take((*first[:4], "7800"), second)) == (2, 0, 1, 1, 0)
    assert left(book) == [720_000]
    assert counts(take(("冯甲", FIRST, "8800", "", "2000"), second)) == (2, 0, 1, 1, 0)
    assert left(book) == [680_000 + 720_000]
    assert counts(take((*first[:4], "0"), second)) == (2, 0, 1, 1, 0)
    assert left(book) == [1_500_000]
    assert counts(take(("冯甲", FIRST, "7800", "", "1"), second)) == (2, 0, 1, 1, 0)
    assert paid(book) == [(780_000, 0, 100), (720_000, 0, 0)]


def test_the_order_of_rows_changes_nothing(book: Book, take: Take) -> None:
    other = ("W-9", "长平安筑 劳务公司", "2025-07", "2025-08-10")
    rows = [
        (*SITE, "冯甲", FIRST, "6000", "", "6000"),
        (*other, "冯甲", FIRST, "6000", "", "6000"),
        (*SITE, "卫乙", SECOND, "5000", "", "5000"),
        (*other, "卫乙", SECOND, "5000", "", ""),
    ]
    assert counts(take(*rows)) == (4, 4, 0, 0, 0)
    assert left(book) == [0, 500_000]
    assert counts(take(*reversed(rows))) == (4, 0, 0, 4, 0)
    assert counts(take(rows[2])) == (1, 0, 0, 1, 0)  # a sheet of one of them takes nobody out
    assert counts(take((*SITE, "沈丙", "", "100", "", ""))) == (1, 1, 0, 0, 0)
    assert left(book) == [10_000, 500_000]


def test_a_bad_row_costs_no_other(book: Book, take: Take) -> None:
    summary = take(
        ("冯甲", FIRST, "6000", "", ""),
        ("卫乙", "990102198807140018", "5000", "", ""),
        ("沈丙", "", "五百", "见附表", ""),
        ("韩丁", "", "100", "100.01", ""),
        ("杨戊", "", "300", "", ""),
        ("冯甲", FIRST, "6000", "", ""),
    )
    assert counts(summary) == (6, 2, 0, 0, 4), told(summary)
    assert left(book) == [630_000]
    reasons = told(summary)
    assert "身份证号码" in reasons[3]
    assert "读不出代扣代缴" in reasons[4]
    assert "超过应发" in reasons[5]
    assert "与第 2 行" in reasons[7]
    assert not book.store.rows('SELECT 1 FROM "organisation" WHERE "name" LIKE \'%示例%\'')


def test_namesakes_are_two_workers(book: Book, take: Take) -> None:
    pair = ("张三", FIRST, "5000", "", "10000"), ("张三", SECOND, "4000", "", "")
    assert counts(take(*pair)) == (2, 2, 0, 0, 0)
    assert left(book) == [400_000]
    assert counts(take(*reversed(pair))) == (2, 0, 0, 2, 0)
    unknown = ("李四", "", "5000", "", "5000"), ("李四", "", "5000", "", "0")
    site = (*SITE[:2], "2025-08", "2025-09-10")
    assert counts(take(*unknown, site=site)) == (2, 2, 0, 0, 0)
    assert counts(take(*unknown, site=site)) == (2, 0, 0, 2, 0)
    assert left(book) == [400_000, 500_000]


def test_rows_of_one_name_without_numbers_are_remarked_with_both_rows(
    book: Book, take: Take, tmp_path: Path
) -> None:
    rows = ("李四", "", "5000", "", ""), ("李四", "", "4000", "", ""), ("李四", FIRST, "3000", "", "")
    summary = take(*rows)
    assert (counts(summary), summary.remarks) == ((3, 3, 0, 0, 0), 2)
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "answer.xlsx").active.values for cell in row]
    said = [cell for cell in cells if "按两名工人登记" in str(cell)]
    assert ["第 3 行与第 2 行" in said[0], "第 4 行与第 2 行" in said[1]] == [True, True]
    both = ("张三", FIRST, "5000", "", ""), ("张三", SECOND, "4000", "", "")
    assert take(*both).remarks == 0


@pytest.mark.parametrize(
    ("headings", "payday", "left_aside"),
    [
        (("约定支付日", "支付日期"), "2025-07-10", []),
        (("支付日期", "发薪日"), "2025-07-25", []),
        (("约定支付日", "支付日期", "实发日期"), "2025-07-10", ["支付日期"]),
        (("支付日期", "实发日期"), "2025-07-10", []),
    ],
)
def test_the_agreed_day_is_the_payday_beside_the_day_of_payment(
    book: Book, take: Take, tmp_path: Path, headings: tuple[str, ...], payday: str, left_aside: list[str]
) -> None:
    """支付日期 is the payday in decree 724; beside an agreed day it is the day on which wages were paid."""
    days = ("2025-07-10", "2025-07-25", "2025-07-25")[: len(headings)]
    head = (*COLUMNS[:3], *headings, "姓名", "应发金额", "实发数额")
    rows = [head, (*SITE[:3], *days, "冯甲", "5000", "5000"), (*SITE[:3], *days, "卫乙", "4000", "0")]
    summary = hand_in(book, "payrolls", csv_file(tmp_path / "days.csv", rows))
    assert summary.unknown_columns == left_aside
    assert book.store.rows('SELECT "payday" FROM "payroll"') == [(payday,)]
    late = payday < days[1]
    assert counts(summary)[4] == late
    assert "晚于约定支付日 2025-07-10" in told(summary).get(2, "") or not late


def test_what_was_paid_later_is_no_change_of_the_payday(book: Book, take: Take, say: Say) -> None:
    row = ("冯甲", FIRST, "5000", "", "2000")
    take(row)
    [(payroll, contract)] = book.store.rows('SELECT "id", "contract" FROM "payroll"')
    more = {"contract": contract, "payroll": payroll, "lines": [{"worker": 1, "amount": 300_000}]}
    say("wage.paid", "2025-09-01", amount=300_000, payer="general-contractor", **more)
    assert counts(take(row)) == (1, 0, 0, 1, 0)
    assert counts(take((*row[:4], "5000"))) == (1, 0, 0, 1, 0)
    summary = take((*row[:4], "4000"))
    assert (counts(summary), "无法判断" in told(summary)[2]) == ((1, 0, 0, 0, 1), True)
    assert left(book) == [0]


def test_a_lump_of_a_payroll_becomes_what_each_got(book: Book, take: Take, say: Say) -> None:
    """As sheets were taken in before: one sum for all of them."""
    take(("冯甲", FIRST, "5000", "", ""), ("卫乙", SECOND, "5000", "", ""))
    [(payroll, contract)] = book.store.rows('SELECT "id", "contract" FROM "payroll"')
    say("wage.paid", "2025-07-10", contract=contract, payroll=payroll, amount=1_000_000)
    assert left(book) == [0]
    assert counts(take(("冯甲", FIRST, "5000", "", "10000"), ("卫乙", SECOND, "5000", "", "0"))) == (
        2,
        0,
        1,
        1,
        0,
    )
    assert left(book) == [500_000]


LATER = (
    "施工合同编号",
    "用人单位",
    "支付周期",
    "姓名",
    "身份证号码",
    "补发日期",
    "补发金额",
    "支付主体",
    "凭证号",
)


def later(book: Book, folder: Path, *rows: tuple[str, ...]) -> SheetSummary:
    """Hand in what was paid later: each name, identity number, day, sum, who paid, voucher."""
    full = [(*SITE[:3], *row) for row in rows]
    return hand_in(book, "wage-payments", csv_file(folder / "later.csv", [LATER, *full]))


def test_wages_paid_later_by_whomever(book: Book, take: Take, tmp_path: Path) -> None:
    take(("冯甲", FIRST, "6000", "", "1000"), ("卫乙", SECOND, "5000", "", ""), ("沈丙", "", "4000", "", ""))
    rows = [
        ("冯甲", FIRST, "2025-08-20", "2000", "建设单位", "B-1"),
        ("冯甲", FIRST, "2025-09-20", "3000", "总包", "B-2"),
        ("卫乙", "", "2025-09-20", "5000", "工资保证金", ""),
        ("卫乙", "", "2025-09-20", "5000", "", ""),
        ("沈丙", "", "2025-09-20", "4000", "应急周转金", "B-3"),
    ]
    assert counts(later(book, tmp_path, *rows[:3])) == (3, 3, 0, 0, 0)
    assert left(book) == [400_000]
    assert counts(later(book, tmp_path, *rows[:3])) == (3, 0, 0, 3, 0)
    summary = later(book, tmp_path, *rows)
    assert (counts(summary), summary.remarks) == ((5, 2, 0, 3, 0), 1)  # one of them is paid twice
    assert left(book) == [0]
    changed = ("冯甲", FIRST, "2025-09-20", "2500", "总包", "B-2")
    assert counts(later(book, tmp_path, changed)) == (1, 0, 1, 0, 0)
    assert left(book) == [50_000]
    assert counts(take(("冯甲", FIRST, "6000", "", "1000"))) == (1, 0, 0, 1, 0)


def test_a_later_payment_names_one_worker_of_one_payroll(book: Book, take: Take, tmp_path: Path) -> None:
    take(("张三", FIRST, "6000", "", ""), ("张三", SECOND, "5000", "", ""), ("李四", "", "400", "", ""))
    summary = later(
        book,
        tmp_path,
        ("张三", "", "2025-08-20", "1", "", ""),
        ("王五", "", "2025-08-20", "1", "", ""),
        ("张三", SECOND, "2025-08-20", "5000", "", ""),
        ("李四", FIRST, "2025-08-20", "400", "", ""),
    )
    assert counts(summary) == (4, 2, 0, 0, 2)
    assert "同名工人" in told(summary)[2]
    assert "没有这名工人" in told(summary)[3]
    assert left(book) == [600_000]
    take(("张三", FIRST, "1", "", ""), site=(*SITE[:3], "2025-07-20"))
    summary = later(book, tmp_path, ("张三", FIRST, "2025-08-20", "1", "", ""))
    assert "几份工资表" in told(summary)[2]


@pytest.mark.parametrize(
    ("written", "sum_"),
    [
        ("100", 10_000),
        ("100.5元", 10_050),
        ("个税 100.00", 10_000),
        ("个税100，社保200.50", 30_050),
        ("个税：100.00；社保：1,200.00元", 130_000),
        ("个税 100.00 社保 200.00", 30_000),
        ("个税100元、公积金50元", 15_000),
        ("个税\n100", 10_000),
        ("无", 0),
        ("-", 0),
        ("——", 0),
        ("/", 0),
        ("0.00", 0),
    ],
)
def test_deductions_as_clerks_write_them(written: str, sum_: int) -> None:
    assert deductions(written, None) == sum_


@pytest.mark.parametrize("written", ["见附表", "不详", "个税", "5%", "-100", "100-200", "个税 1.2.3"])
def test_deductions_that_nobody_can_read_are_refused(written: str) -> None:
    with pytest.raises(Refused):
        deductions(written, None)


def test_a_day_of_payment_after_the_payday_is_no_payment_in_time(
    book: Book, take: Take, tmp_path: Path
) -> None:
    head = ("合同编号", "用人单位", "工资月份", "应发日期", "工人姓名", "应发工资", "实发工资", "实发日期")
    site = ("W-9", "长平安筑劳务公司", "2025-06", "2025-07-10")
    rows = [
        (*site, "赵一", "100", "100", "2025-07-09"),
        (*site, "钱二", "100", "100", "2025-09-30"),
        (*site, "孙三", "100", "0", ""),
    ]
    found = hand_in(book, "payrolls", csv_file(tmp_path / "p.csv", [head, *rows]))
    assert (found.new, found.refused, list(told(found))) == (2, 1, [3])
    assert paid(book) == [(10_000, 0, 10_000), (10_000, 0, 0)]

"""Spreadsheets from the file to the book: dirt, attacks, outcomes row by row, and the same file twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ledger import Book
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, csv_file, good, hand_in, told, workbook


@pytest.fixture
def bureau(say: Say) -> str:
    """The one public body."""
    return say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")


@pytest.fixture
def take(book: Book, bureau: str) -> Callable[..., SheetSummary]:
    """Import a file of a kind into a book that knows the one public body."""
    return lambda kind, path: hand_in(book, kind, path)


def test_dirty_contracts_row_by_row(book: Book, take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    rows = [
        ["长平市教育局合同台账"],
        HEAD,
        good("A-1"),
        good("A-2", 签订日期="20161219"),
        good("A-3", 签订日期=42653),
        good("A-4", 签订日期=date(2016, 3, 1)),
        good("A-5", **{"合同金额（万元）": "￥759.000.00（柒拾伍万玖仟元整）"}),
        good("A-6", **{"合同金额（万元）": "150万"}),
        good("A-7", 签订日期="2016.3.1；2016.4.1"),
        good("A-8", 签订日期="2016.3"),
        good("A-9", **{"合同金额（万元）": "￥759.000.00"}),
        good("A-10", **{"合同金额（万元）": -5}),
        good("A-11", 甲方="长平市教委"),
        good("A-1"),
        good("A-12", 合同名称="联系人11010519491231002X的设备"),
        good(1.2345678901234567e17),
        good("A-13", 合同类型="买卖"),
        [None],
        ["合计", None, None, None, None, None, 1500],
    ]
    summary = take("contracts", workbook(tmp_path / "a.xlsx", rows))
    assert counts(summary) == (15, 6, 0, 0, 9)
    assert summary.skipped == 1
    sums: dict[str, int] = dict(book.store.rows('SELECT "number", "amount" FROM "contract"'))
    assert sums["A-1"] == 150_000_000
    assert sums["A-5"] == 75_900_000
    days: dict[str, str] = dict(book.store.rows('SELECT "number", "signed_on" FROM "contract"'))
    assert days == {"A-1": "2016-03-01", "A-2": "2016-12-19", "A-3": "2016-10-10"} | dict.fromkeys(
        ("A-4", "A-5", "A-6"), "2016-03-01"
    )
    sentences = told(summary)
    for number, words in (
        (9, "不止一个日期"),
        (10, "缺少日"),
        (13, "名称相近的有：长平市教育局"),
        (14, "第 3 行重复"),
        (15, "公民身份号码"),
        (16, "改写"),
    ):
        assert words in sentences[number], sentences[number]
    assert [row[0] for row in book.store.rows('SELECT count(*) FROM "organisation"')] == [2]


def test_what_a_contract_lacks_and_a_doubtful_code_are_told_in_the_words_of_the_sheet(
    book: Book, take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    head = (*HEAD, "乙方统一社会信用代码")
    doubtful = "91330106MA2ABCDE1Y"
    rows = [head, (*good("A-1"), doubtful), (*good("A-2", **{"合同金额（万元）": "详见合同"}), None)]
    summary = take("contracts", workbook(tmp_path / "a.xlsx", rows))
    assert (counts(summary), summary.remarks) == ((2, 1, 0, 0, 1), 1)
    assert told(summary)[3] == "G3“合同金额(万元)”：政府采购合同须填写 合同金额。"
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert f"{doubtful} 校验位不符，已照录并标注" in str(sheet["C2"].value)
    assert book.store.rows('SELECT "credit_code" FROM "organisation" WHERE "credit_code" IS NOT NULL') == [
        (doubtful,)
    ]


def test_a_malformed_credit_code_is_told_beside_its_cell_and_costs_no_row(
    book: Book, take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    head = (*HEAD, "乙方统一社会信用代码")
    rows = [head, (*good("A-1"), "9133010"), (*good("A-2"), "91330106MA2ABC*E1Y")]
    summary = take("contracts", workbook(tmp_path / "a.xlsx", rows))
    assert (counts(summary), summary.remarks) == ((2, 2, 0, 0, 0), 2)
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert str(sheet["C2"].value) == (
        "I2“乙方统一社会信用代码”：“9133010”有 7 位，统一社会信用代码应为 18 位，未予采用；请核对后补登。"
    )
    assert str(sheet["C3"].value).startswith(
        "I3“乙方统一社会信用代码”：“91330106MA2ABC*E1Y”含有字母、数字以外的字符"
    )
    assert sheet["M2"].value == "9133010"
    assert sheet["M2"].fill.fgColor.rgb == sheet["M3"].fill.fgColor.rgb == "FFFFF3CD"
    assert book.store.rows('SELECT count(*) FROM "organisation" WHERE "credit_code" IS NOT NULL') == [(0,)]


def test_the_answer_repeats_every_row_with_its_outcome(
    take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD, good("=1+1"), good("A-2", 签订日期="明年")])
    take("contracts", path)
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert found[0][:5] == ["行号", "结果", "原因", "编号", "合同编号"]
    assert [row[1] for row in found[1:]] == ["退回", "退回"]
    assert found[2][2].startswith("H3“签订日期”：“明年”不是有效日期")
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_same_file_twice_changes_nothing_and_a_changed_row_corrects(
    book: Book, take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEAD, good("A-1"), good("A-2")])
    assert counts(take("contracts", path)) == (2, 2, 0, 0, 0)
    [(size,)] = book.store.rows('SELECT "size" FROM "head"')
    assert counts(take("contracts", path)) == (2, 0, 0, 2, 0)
    assert book.store.rows('SELECT "size" FROM "head"') == [(size,)]
    again = workbook(tmp_path / "b.xlsx", [HEAD, good("A-1"), good("A-2", **{"合同金额（万元）": 160})])
    assert counts(take("contracts", again)) == (2, 0, 1, 1, 0)
    sums: dict[str, int] = dict(book.store.rows('SELECT "number", "amount" FROM "contract"'))
    assert sums == {"A-1": 150_000_000, "A-2": 160_000_000}
    assert counts(take("contracts", again)) == (2, 0, 0, 2, 0)


def test_obligations_and_payments(book: Book, take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    take("contracts", workbook(tmp_path / "a.xlsx", [HEAD, good("A-1")]))
    head = ("合同编号", "条款", "义务类型", "金额", "到期日", "起算事件", "天数", "期限单位")
    rows = [
        head,
        ("A-1", "5.1", "付款", "100万", "2016-09-01", "", "", ""),
        ("A-1", "5.2", "付款", "50万", "", "交付之日", "30", "工作日"),
        ("A-1", "3.1", "交付", "", "", "", "", ""),
        ("X-9", "1", "付款", "1", "", "", "", ""),
    ]
    summary = take("obligations", csv_file(tmp_path / "o.csv", rows))
    assert counts(summary) == (4, 3, 0, 0, 1)
    assert "没有编号为“X-9”的合同" in told(summary)[5]
    assert counts(take("obligations", csv_file(tmp_path / "o.csv", rows)))[3] == 3
    pays = [
        ("合同编号", "条款", "付款日期", "金额", "凭证号"),
        ("A-1", "5.1", "2016-08-01", "40万", "支-1"),
        ("A-1", "5.1", "2016-08-01", "40万", "支-1"),
        ("A-1", "5.1", "详见合同", "1万", "支-2"),
        ("A-1", "5.1", "2016-08-03", "61万", "支-3"),
        ("A-1", "5.1", "2016-01-01", "1万", "支-4"),
        ("A-1", "5.1", "2016-08-05", "-1万", "支-5"),
        ("A-1", "5.1", "2016-08-06", "1万", ""),
        ("A-1", "5.1", "2016-08-06", "1万", ""),
    ]
    for encoding in ("gb18030", "utf-8-sig", "utf-16"):
        summary = take("payments", csv_file(tmp_path / "p.csv", pays, encoding))
        assert summary.refused == 5
        assert summary.new + summary.unchanged == 3
        sentences = told(summary)
        assert "超出应付 1,000,000.00 共" in sentences[5]
        assert "第 2 行重复" in sentences[3]
    [(paid,)] = book.store.rows('SELECT "performed" FROM "obligation" WHERE "clause" = \'5.1\'')
    assert paid == 42_000_000


def test_a_debt_listed_twice_is_remarked_at_its_sum(
    take: Callable[..., SheetSummary], tmp_path: Path
) -> None:
    take("contracts", workbook(tmp_path / "a.xlsx", [HEAD, good("A-1")]))
    head = ("合同编号", "条款", "义务类型", "金额", "到期日")
    rows = [head, *(("A-1", clause, "付款", "150万", "2016-09-01") for clause in ("5.1", "9"))]
    summary = take("obligations", csv_file(tmp_path / "o.csv", rows))
    assert (counts(summary), summary.remarks) == ((2, 2, 0, 0, 0), 1)
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    remark = "D3“金额”：合同“A-1”的付款义务合计 3,000,000.00，比合同金额 1,500,000.00 多 1,500,000.00，已照录"
    assert [sheet["C2"].value, str(sheet["C3"].value)[: len(remark)]] == ["", remark]


def test_wage_ledgers_become_payrolls(book: Book, take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    take("contracts", workbook(tmp_path / "a.xlsx", [HEAD, good("W-1", 合同类型="工程")]))
    head = (
        "施工合同编号",
        "用人单位",
        "支付周期",
        "支付日期",
        "姓名",
        "身份证号码",
        "应发项目及数额",
        "实发数额",
    )
    rows = [
        head,
        ("W-1", "长平劳务公司", "2016年8月", "2016-09-10", "甲工", "", 5000, 5000),
        ("W-1", "长平劳务公司", "2016年8月", "2016-09-10", "乙工", "11010519491231002X", 6000.5, None),
        ("W-1", "长平劳务公司", "2016年9月", "2016-10-10", "甲工", "", 5000, None),
        ("W-1", "长平劳务公司", "2016年10月", "2016-11-10", "甲工", "123", 5000, None),
    ]
    path = workbook(tmp_path / "w.xlsx", rows)
    assert counts(take("payrolls", path)) == (4, 3, 0, 0, 1)
    found = book.store.rows('SELECT "month", "workers", "amount", "paid" FROM "payroll" ORDER BY "month"')
    assert found[0] == ("2016-08", 2, 1_100_050, 500_000)
    assert take("payrolls", path).new == 0
    envelopes = "".join(row[0] for row in book.store.rows('SELECT "envelope" FROM "entry"'))
    assert "甲工" not in envelopes
    assert "11010519491231002X" not in envelopes


def test_tenures_and_listings(book: Book, take: Callable[..., SheetSummary], tmp_path: Path) -> None:
    rows: list[Sequence[Any]] = [
        ("单位", "职务", "姓名", "任职日期", "离任日期"),
        ("长平市教育局", "局长", "赵甲", "2020-01-01", ""),
        ("长平市教育局", "局长", "钱乙", "2023-01-01", ""),
    ]
    assert counts(take("tenures", csv_file(tmp_path / "t.csv", rows))) == (2, 2, 0, 0, 0)
    rows[1] = ("长平市教育局", "局长", "赵甲", "2020-01-01", "2023-01-01")
    assert counts(take("tenures", csv_file(tmp_path / "t.csv", rows))) == (2, 0, 1, 1, 0)
    assert counts(take("tenures", csv_file(tmp_path / "t.csv", rows))) == (2, 0, 0, 2, 0)
    rows[2] = ("长平市教育局", "局长", "孙丙", "2023-02-01", "2022-12-31")
    assert told(take("tenures", csv_file(tmp_path / "t.csv", rows)))[3] == (
        "E3“离任日期”：离任日须晚于任职首日 2023-02-01。"
    )
    kind = SHEET_KINDS["listings"]
    head = [column.zh for column in kind.columns]
    row = [
        "1",
        "长平示例公司",
        "９１９９０１００ＭＡ０００００１１Ｘ",
        "长平市一路",
        "提供虚假材料谋取中标",
        "罚款，一年内禁止参加",
    ]
    row += ["示例法第一条", "2021-01-05", "2021-01-10", "长平市财政局", "", ""]
    summary = take("listings", csv_file(tmp_path / "l.csv", [head, row]))
    assert counts(summary) == (1, 1, 0, 0, 0)
    assert (
        summary.remarks == 3
    )  # no number of the decision, no end of the publication, and a code that fails its check digit
    assert take("listings", csv_file(tmp_path / "l.csv", [head, row])).unchanged == 1

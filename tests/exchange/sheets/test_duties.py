"""What sheets say besides the obligation or payment: rates, notices, terms, reviews, reasons, disputes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledger import Book, Refused
from ledger.core.vocabulary import AgreedTerm, DisputeReason, NonPaymentReason
from ledger.exchange.sheets.columns import loose
from ledger.exchange.sheets.importer import SheetSummary
from ledger.exchange.sheets.kinds import SHEET_KINDS
from ledger.exchange.sheets.rates import late_rate_of
from ledger.projection.history import read_events
from tests.conftest import Say
from tests.worlds.sheets import HEAD, counts, csv_file, good, hand_in, told, workbook

Take = Callable[..., SheetSummary]


@pytest.fixture
def take(book: Book, say: Say, tmp_path: Path) -> Take:
    """Import rows as a sheet of a kind into a book that knows the one public body."""
    say("organisation.registered", name="长平市教育局", class_="organ", level="prefecture")

    def one(kind: str, *rows: Sequence[Any]) -> SheetSummary:
        return hand_in(book, kind, csv_file(tmp_path / f"{kind}.csv", rows))

    return one


@pytest.fixture
def contract(take: Take) -> str:
    """The number of a contract that is there, with an obligation of each kind."""
    take("contracts", HEAD, good("A-1"), good("I-1", 合同类型="招商引资", 乙方="长平投资公司"))
    take(
        "obligations",
        ("合同编号", "条款", "义务类型", "金额", "到期日"),
        ("A-1", "5.1", "付款", "100万", "2016-09-01"),
        ("A-1", "5.2", "付款", "50万", "2016-10-01"),
        ("A-1", "6", "验收", "", "2016-08-01"),
    )
    return "A-1"


def size_of(book: Book) -> int:
    [(size,)] = book.store.rows('SELECT "size" FROM "head"')
    return int(size)


# --- Rates --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "basis", "parts", "of", "year_days"),
    [
        ("日万分之五", "per-day", 5, 10_000, None),
        ("每日万分之零点五", "per-day", 5, 100_000, None),
        ("每逾期一日，按应付未付款项的万分之五支付违约金", "per-day", 5, 10_000, None),
        ("0.05%/日", "per-day", 5, 10_000, None),
        ("日利率０．５‰", "per-day", 5, 10_000, None),
        ("年利率6%", "per-year", 6, 100, None),
        ("年利率 4.35%（按一年365天计算）", "per-year", 435, 10_000, 365),
        ("年百分之十二", "per-year", 12, 100, None),
        ("订立时一年期LPR的1.5倍", "lpr-signing", 15, 10, None),
        ("浮动一年期 LPR 四倍", "lpr-floating", 4, 1, None),
        ("浮动贷款市场报价利率（LPR）", "lpr-floating", 1, 1, None),
        ("0.05% a day", "per-day", 5, 10_000, None),
        ("6% per year", "per-year", 6, 100, None),
        ("1.5 times LPR at signing", "lpr-signing", 15, 10, None),
        ("1.5 times the floating one-year LPR", "lpr-floating", 15, 10, None),
    ],
)
def test_rates_as_contracts_word_them(
    written: str, basis: str, parts: int, of: int, year_days: int | None
) -> None:
    wanted = {"late_rate_basis": basis, "late_rate_parts": parts, "late_rate_of": of}
    assert late_rate_of(written) == wanted | ({"late_rate_year_days": year_days} if year_days else {})


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("万分之五", "cell.rate-without-time"),
        ("5%", "cell.rate-without-time"),
        ("月利率1%", "cell.no-rate"),
        ("0.05", "cell.no-rate"),
        ("同期一年期LPR的1.5倍", "cell.rate-of-which-day"),
        ("LPR", "cell.rate-of-which-day"),
        ("1.5 times LPR", "cell.rate-of-which-day"),
        ("订立时五年期LPR的1.5倍", "cell.no-rate"),
        ("浮动一年期LPR上浮50%", "cell.no-rate"),
        ("日万分之五，最高不超过5%", "cell.no-rate"),
    ],
)
def test_rates_that_leave_something_open(written: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        late_rate_of(written)
    assert [problem.code for problem in refused.value.problems] == [code]


@given(st.decimals(0, 99, places=3), st.sampled_from([("%", 100), ("‰", 1_000)]))
def test_a_rate_in_figures_is_exact(share: Any, mark: tuple[str, int]) -> None:
    read = late_rate_of(f"日利率{share}{mark[0]}")
    assert Fraction(read["late_rate_parts"], read["late_rate_of"]) == Fraction(share) / mark[1]


@given(st.integers(1, 99))
def test_a_rate_in_words_is_exact(number: int) -> None:
    tens, ones = divmod(number, 10)
    digits = "零一二三四五六七八九"
    words = (digits[tens] if tens > 1 else "") + ("十" if tens else "") + (digits[ones] if ones else "")
    assert late_rate_of(f"年万分之{words}")["late_rate_parts"] == number


# --- Contracts ----------------------------------------------------------------------------------------------


def test_a_contract_with_its_rate_and_notices(book: Book, take: Take, contract: str) -> None:
    more = (*HEAD, "逾期违约金", "年计息天数", "备案日期", "备案号", "公告日期", "项目代码")
    rows: list[Any] = [
        more,
        [*good("A-1"), "日万分之五", "", "2016-03-08", "备-1", "2016.3.2", "2406-990102-04-01-118203"],
        [*good("A-2"), "年利率6%", "360", "", "", "", ""],
        [*good("A-3"), "浮动一年期LPR的1.5倍", "", "", "", "", ""],
        [*good("A-4"), "年利率6%（按360天）", "365", "", "", "", ""],
        [*good("A-5"), "", "", "", "备-5", "", ""],
        [*good("A-6"), "", "", "2016-02-01", "备-6", "", ""],
    ]
    summary = take("contracts", *rows)
    assert counts(summary) == (6, 1, 1, 0, 4)
    sentences = told(summary)
    assert "须同时填写“年计息天数”" in sentences[4]
    assert "一年 360 天，此列写的是 365 天" in sentences[5]
    assert "填写了“备案编号”的，须同时填写“备案日期”" in sentences[6]
    columns = '"filed_on", "published_on", "project_code", "late_rate_yearly"'
    sql = f'SELECT {columns} FROM "contract" WHERE "number" = ?'
    assert book.store.rows(sql, ("A-1",)) == [
        ("2016-03-08", "2016-03-02", "2406-990102-04-01-118203", 180_000)
    ]
    assert book.store.rows(sql, ("A-2",)) == [(None, None, None, 60_000)]
    size = size_of(book)
    assert take("contracts", *rows).unchanged == 2
    assert counts(take("contracts", HEAD, good("A-1"))) == (1, 0, 0, 1, 0)  # an older file takes nothing away
    assert size_of(book) == size
    rows[1][-4:-2] = ["2016-03-09", "备-9"]
    assert take("contracts", *rows).changed == 1
    assert book.store.rows(sql, ("A-1",))[0][0] == "2016-03-09"
    assert take("contracts", *rows).changed == 0


# --- Obligations and promises -------------------------------------------------------------------------------

TERMS = "背靠背、以审计结果作为结算依据"
DUTIES = ("合同编号", "条款", "义务类型", "金额", "到期日", "保证金种类", "特别付款约定", "法律法规另有规定")


def test_obligations_with_deposits_terms_and_respites(
    book: Book, take: Take, contract: str, say: Say, tmp_path: Path
) -> None:
    rows: list[Any] = [
        (*DUTIES, "展期至", "同意展期日期", "展期依据文件"),
        [contract, "7", "退还保证金", "5万", "2017-03-01", "质保金", "", "", "", "", ""],
        [contract, "5.1", "付款", "100万", "2016-09-01", "", TERMS, "否", *[""] * 3],
        [contract, "5.2", "付款", "50万", "2016-10-01", "", "", "", "2016-12-01", "2016-09-20", "补充协议"],
        [contract, "8", "付款", "1万", "2016-09-01", "履约保证金", "", "", "", "", ""],
        [contract, "9", "付款", "1万", "2016-09-01", "", "背靠背、口头约定", "", "", "", ""],
        [contract, "10", "付款", "1万", "2016-09-01", "", "", "", "2016-12-01", "", ""],
    ]
    summary = take("obligations", *rows)
    assert counts(summary) == (6, 1, 2, 0, 3)
    assert "口头约定" in told(summary)[6]
    assert "须同时填写“同意展期日期”" in told(summary)[7]
    sheet = openpyxl.load_workbook(tmp_path / "answer.xlsx").active
    assert sheet is not None
    assert str(sheet.cell(5, 3).value).startswith("F5“保证金种类”：")
    sql = 'SELECT "clause", "deposit", "extended_until" FROM "obligation" WHERE "clause" IN (\'5.2\', \'7\')'
    assert sorted(book.store.rows(sql)) == [("5.2", None, "2016-12-01"), ("7", "quality", None)]
    terms = book.store.rows('SELECT "term", "by_law", "agreed_on" FROM "agreed_term" ORDER BY "term"')
    assert [(term, bool(law), day) for term, law, day in terms] == [
        (AgreedTerm.AUDIT.value, False, "2016-03-01"),
        (AgreedTerm.WHEN_PAID.value, False, "2016-03-01"),
    ]
    size = size_of(book)
    assert counts(take("obligations", *rows[:4])) == (3, 0, 0, 3, 0)
    [(obligation,)] = book.store.rows('SELECT "id" FROM "obligation" WHERE "clause" = \'5.1\'')
    say("obligation.term-ended", "2016-06-01", obligation=obligation, term=AgreedTerm.WHEN_PAID.value)
    assert counts(take("obligations", *rows[:4])) == (3, 0, 0, 3, 0)  # what was ended is not noted anew
    assert size_of(book) == size + 1
    rows[3][8] = "2017-01-01"
    rows[2][7] = "是"
    assert counts(take("obligations", *rows[:4])) == (3, 0, 2, 1, 0)
    assert sorted(book.store.rows(sql))[0][2] == "2017-01-01"
    assert counts(take("obligations", *rows[:4])) == (3, 0, 0, 3, 0)


def test_what_was_given_up_or_settled(book: Book, take: Take, contract: str) -> None:
    head = ("合同编号", "条款", "义务类型", "金额", "到期日")
    rows: list[Any] = [
        (*head, "减免金额", "减免日期", "了结方式", "了结日期", "了结依据文件"),
        [contract, "5.1", "付款", "100万", "2016-09-01", "10万", "2016-08-01", "和解", "2016-09-20", "协议1"],
        [contract, "5.2", "付款", "50万", "2016-10-01", "", "", "", "", "协议2"],
        [contract, "5.3", "付款", "50万", "2016-10-01", "", "", "", "2016-09-20", ""],
    ]
    summary = take("obligations", *rows)
    assert counts(summary) == (3, 0, 1, 0, 2)
    assert "填写了“了结依据文件”的，须同时填写“了结方式”" in told(summary)[3]
    assert "填写了“了结日期”的，须同时填写“了结方式”" in told(summary)[4]
    sql = 'SELECT "waived", "closed_on" FROM "obligation" WHERE "clause" = \'5.1\''
    assert book.store.rows(sql) == [(10_000_000, "2016-09-20")]
    assert counts(take("obligations", *rows[:2])) == (1, 0, 0, 1, 0)
    rows[1][5] = "12万"
    assert counts(take("obligations", *rows[:2])) == (1, 0, 1, 0, 0)
    assert book.store.rows(sql) == [(12_000_000, "2016-09-20")]
    assert counts(take("obligations", head, rows[1][:5])) == (1, 0, 0, 1, 0)


def test_another_kind_of_term_leaves_nothing_of_the_former(book: Book, take: Take, contract: str) -> None:
    rows = (
        ("合同编号", "条款", "义务类型", "金额", "起算事件", "天数", "期限单位"),
        (contract, "5.1", "付款", "100万", "交付之日", "30", "天"),
    )
    assert counts(take("obligations", *rows)) == (1, 0, 1, 0, 0)
    sql = 'SELECT "term", "due_day", "due_count" FROM "obligation" WHERE "clause" = \'5.1\''
    assert book.store.rows(sql) == [("after", None, 30)]


def test_promises_with_their_review(book: Book, take: Take, contract: str) -> None:
    rows = [
        ["合同编号", "条款", "承诺内容", "兑现期限", "公平竞争审查结果", "审查日期", "审查文号"],
        ["I-1", "1", "设备补助", "2016-12-31", "通过", "2016-02-20", "公审-1"],
        ["I-1", "2", "租金补助", "2016-12-31", "未经审查", "", ""],
        ["I-1", "3", "用地", "", "", "2016-02-20", ""],
    ]
    summary = take("promises", *rows)
    assert counts(summary) == (3, 1, 0, 0, 2)
    assert "须同时填写“审查日期”" in told(summary)[3]
    assert "须同时填写“公平竞争审查结论”" in told(summary)[4]
    [(seq,)] = book.store.rows('SELECT max("seq") FROM "entry"')
    reviewed = read_events(book.store, book.registry, book.id, [seq])[seq]
    assert (reviewed.effective_on, reviewed.data["reviewed_on"]) == ("2016-03-01", "2016-02-20")
    rows[1][5] = "2016-02-21"
    assert counts(take("promises", *rows[:2])) == (1, 0, 1, 0, 0)
    assert counts(take("promises", *rows[:2])) == (1, 0, 0, 1, 0)
    rows[1][4] = "适用例外规定"
    assert counts(take("promises", *rows[:2])) == (1, 0, 1, 0, 0)
    assert book.store.rows('SELECT "review" FROM "obligation" WHERE "type" = \'promise\'') == [("exempt",)]
    rows[1][4:6] = ["未通过", "2016-05-05"]
    assert counts(take("promises", *rows[:2])) == (1, 0, 1, 0, 0)
    assert book.store.rows('SELECT "review" FROM "obligation" WHERE "type" = \'promise\'') == [("failed",)]


# --- Payments -----------------------------------------------------------------------------------------------

FUNDS = NonPaymentReason.FUNDS_MISSING.zh
PAYS = (
    "合同编号",
    "条款",
    "履行类型",
    "付款日期",
    "金额",
    "凭证号",
    "未付原因",
    "说明日期",
    "争议事由",
    "争议金额",
)


def test_reasons_and_disputes_beside_payments_and_alone(book: Book, take: Take, contract: str) -> None:
    rows: list[Any] = [
        (*PAYS, "争议解决日期", "来文文号"),
        [contract, "5.1", "", "2016-08-01", "40万", "支-1", "资金未到位", "2016-09-05", "", "", "", "函-1"],
        [contract, "5.2", "", "", "0", "", "等待决算审计", "2016-10-08", "质量", "20万", "", ""],
        [contract, "5.1", "付款", "2016-08-02", "1万", "支-2", FUNDS, "2016-09-05", *[""] * 3, "函-1"],
        [contract, "5.1", "", "", "", "", "财政资金不到位", "2016-09-05", "", "", "", "函-2"],
        [contract, "", "", "", "", "", "未开发票", "2016-09-06", "", "", "", ""],
        [contract, "5.1", "", "", "", "", "未开发票", "", "", "", "", ""],
        [contract, "5.2", "", "", "", "", "", "", "", "", "2016-11-01", ""],
        [contract, "5.2", "", "", "", "", "等待决算审计", "2016-10-08", "质量", "20万", "", ""],
        [contract, "5.1", "", "2016-08-09", "1万", "", "", "", "", "3万", "", ""],
        [contract, "5.1", "", "2016-08-09", "0", "", "", "", "", "", "", ""],
    ]
    summary = take("payments", *rows)
    assert counts(summary) == (10, 4, 0, 0, 6)
    sentences = told(summary)
    assert "第 4 行对同一义务" not in sentences[5]
    assert "第 2 行对同一义务、同一日期的同一事项已有不同的说法" in sentences[5]
    assert "须同时填写“条款号”" in sentences[6]
    assert "须同时填写“说明日期”" in sentences[7]
    assert "与第 3 行重复" in sentences[9]
    assert "须同时填写“争议事由”" in sentences[10]
    reasons = book.store.rows('SELECT "reason", "stated_on" FROM "stated_reason" ORDER BY "stated_on"')
    assert reasons == [
        (NonPaymentReason.FUNDS_MISSING.value, "2016-09-05"),
        (NonPaymentReason.AWAITING_AUDIT.value, "2016-10-08"),
    ]
    sql = 'SELECT "change", "changed_on", "amount", "reason" FROM "obligation_change" ORDER BY "changed_on"'
    assert book.store.rows(sql) == [
        ("disputed", "2016-10-08", 20_000_000, DisputeReason.QUALITY.value),
        ("dispute-ended", "2016-11-01", None, None),
    ]
    size = size_of(book)
    assert counts(take("payments", *rows)) == (10, 0, 0, 4, 6)
    assert size_of(book) == size
    rows[2][9] = "25万"
    assert counts(take("payments", *rows[:3])) == (2, 0, 1, 1, 0)
    assert book.store.rows(sql)[0][2] == 25_000_000
    assert counts(take("payments", *rows[:3])) == (2, 0, 0, 2, 0)


def test_acceptances_that_fail_parts_and_milestones(book: Book, take: Take, contract: str) -> None:
    rows = [
        ("合同编号", "条款", "履行类型", "日期", "金额", "仅部分履行", "节点事件"),
        (contract, "6", "验收不合格", "2016-07-01", "", "", ""),
        (contract, "6", "验收", "2016-07-20", "", "是", ""),
        (contract, "", "节点达成", "2016-07-21", "", "", "交付之日"),
        (contract, "", "节点达成", "2016-07-21", "", "", "合同约定的其他事件"),
        (contract, "", "节点达成", "2016-07-21", "", "", ""),
    ]
    summary = take("payments", *rows)
    assert counts(summary) == (5, 4, 0, 0, 1)
    assert "须同时填写“节点事件”" in told(summary)[6]
    sql = 'SELECT "type", "event", "partial" FROM "performance" ORDER BY "performed_on", "id"'
    found = [(what, event, bool(partial)) for what, event, partial in book.store.rows(sql)]
    assert found == [
        ("accepted", None, False),
        ("accepted", "inspection-passed", True),
        ("milestone-reached", "delivery", False),
        ("milestone-reached", "agreed-event", False),
    ]
    assert book.store.rows('SELECT "met_on" FROM "obligation" WHERE "clause" = \'6\'') == [(None,)]
    assert counts(take("payments", *rows)) == (5, 0, 0, 4, 1)


STATEMENTS = st.lists(
    st.tuples(
        st.sampled_from(["5.1", "5.2"]),
        st.sampled_from(["", "2016-09-05", "2016-09-06"]),
        st.sampled_from(["", "100", "200"]),
        st.sampled_from(["", *(one.zh for one in list(NonPaymentReason)[:3])]),
        st.sampled_from(["", "2016-10-01", "2016-10-02"]),
        st.sampled_from(["", *(one.zh for one in list(DisputeReason)[:2])]),
        st.sampled_from(["", "1", "2"]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=STATEMENTS)
def test_any_sheet_of_statements_twice_changes_nothing(
    book: Book, take: Take, contract: str, rows: list[tuple[str, ...]]
) -> None:
    head = ("合同编号", "条款", "付款日期", "金额", "未付原因", "说明日期", "争议事由", "争议金额")
    sheet = [head, *((contract, *row) for row in rows)]
    first = take("payments", *sheet)
    size = size_of(book)
    again = take("payments", *sheet)
    assert (again.new, again.changed, again.refused) == (0, 0, first.refused)
    assert size_of(book) == size


def test_a_refused_row_stands_for_no_payment(book: Book, take: Take, contract: str) -> None:
    """Of three alike the second is refused for what it says besides; the third is the second in the book."""
    head = ("合同编号", "条款", "付款日期", "金额", "说明日期", "争议事由", "争议金额")
    paid = (contract, "5.2", "2016-09-06", "200")
    rows = (head, (*paid, "2016-10-01", "质量", ""), (*paid, "2016-10-01", "质量", "1"), (*paid, "", "", ""))
    assert counts(take("payments", *rows)) == (3, 2, 0, 0, 1)
    for _ in range(2):
        assert counts(take("payments", *rows)) == (3, 0, 0, 2, 1)


@pytest.mark.parametrize("kind", SHEET_KINDS.values(), ids=lambda kind: kind.code)
def test_no_heading_means_two_columns(kind: Any) -> None:
    names = [
        (loose(name), column.member)
        for column in kind.columns
        for name in {column.member, column.zh, column.en, *column.synonyms}
    ]
    owners: dict[str, set[str]] = {}
    for name, member in names:
        owners.setdefault(name, set()).add(member)
    assert {name: members for name, members in owners.items() if len(members) > 1} == {}


def test_a_workbook_with_every_heading_of_a_template_is_read(take: Take, tmp_path: Path, book: Book) -> None:
    kind = SHEET_KINDS["payments"]
    path = workbook(tmp_path / "p.xlsx", [[column.zh for column in kind.columns]])
    assert counts(hand_in(book, "payments", path)) == (0, 0, 0, 0, 0)

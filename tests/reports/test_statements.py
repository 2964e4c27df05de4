"""Statements and the debt register: sums that agree with arrears and with their lines, files, papers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.cli.commands import statements as commands
from api.cli.exits import ExitCode
from ledger import Book, Refused, Settings, open_ledger, record
from ledger.law.coverage import SMALL_AND_MEDIUM
from ledger.law.due import Law
from ledger.projection.moment import moment
from ledger.queries import arrears
from ledger.queries.arrears_statement import (
    BREAKDOWNS,
    disclosure_due,
    overdue_debts,
    statement,
    statement_day,
)
from reports.gather import statements as gather_statements
from reports.papers import debt_register, statements
from reports.printing.shares import decimal, percent
from tests.conftest import OPERATOR, Run, Say, TestClock, check_whole, open_changping
from tests.worlds.city_of_debts import City

TODAY = "2026-11-22"


# --- Sums that agree ----------------------------------------------------------------------------------------


def fill(say: Say) -> City:
    """Debts of every size, region, kind, age and state; some paid, some disputed, one without a known day."""
    city = City(say)
    debtors = (city.schools, city.roads)
    creditors = [*city.firms.values(), city.unsized]
    for at in range(24):
        debtor, creditor = debtors[at % 2], creditors[at % 5]
        contract = city.sign(debtor, creditor, ("990100", "990102", "990103")[at % 3])
        due = (date(2025, 3, 3) + timedelta(days=23 * at)).isoformat()
        kind = ("payment", "payment", "compensation", "deposit-return")[at % 4]
        debt = city.owe(contract, debtor, creditor, due, 1_000 * (at + 1), type=kind)
        if at % 6 == 0:
            city.owe(contract, debtor, creditor, "2025-04-30", 77)
        if at % 3 == 0 and kind == "payment":
            city.do("paid", "2025-03-04", contract, debt, amount=900)
        if at % 7 == 0:
            say("obligation.disputed", "2025-03-05", obligation=debt, amount=50, reason="price")
    small = city.firms["small"]
    contract = city.sign(city.roads, small)
    city.owe(contract, city.roads, small, "2025-04-30", 1_234, term="statutory", due_day=None)
    for day in ("2025-03-03", "2025-03-04"):  # which of the two counts, nobody says
        city.do("delivered", day, contract)
    enterprise = city.sign(small, city.firms["micro"])
    city.owe(enterprise, small, city.firms["micro"], "2025-04-30", 555)
    return city


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    folder = tmp_path_factory.mktemp("filled")
    chosen = Settings.read(
        {"SHOUXIN_DATABASE_URL": f"sqlite:///{folder}/s.db", "SHOUXIN_KEY_FOLDER": str(folder / "keys")}
    )
    clock = TestClock(datetime(2026, 11, 22, 4, 0, tzinfo=UTC))
    ledger = open_ledger(chosen, create=True, clock=clock)
    book = open_changping(ledger)

    def say(kind: str, effective_on: str = "2020-01-01", /, **data: object) -> str:
        members = {name.rstrip("_"): value for name, value in data.items() if value is not None}
        return str(
            record(book, OPERATOR, {"kind": kind, "effective_on": effective_on, "data": members}).ids[0]
        )

    fill(say)
    yield book
    check_whole(ledger)
    ledger.close()


@settings(max_examples=40)
@given(st.dates(date(2025, 2, 1), date(2027, 2, 1)))
def test_totals_lines_breakdowns_and_arrears_agree_on_every_day(filled: Book, day: date) -> None:
    on = day.isoformat()
    found = statement(filled.store, filled.id, on)
    lines = list(overdue_debts(filled.store, filled.id, on))
    expected = [
        one
        for one in arrears.lines(filled.store, filled.id, on)
        if one.facts.bound.publishes
        and one.facts.situation.purchase
        and one.facts.situation.creditor_size in SMALL_AND_MEDIUM
    ]
    assert sorted(one.id for one in lines) == sorted(one.facts.id for one in expected)
    unpaid = sum(one.interest.unpaid.minor for one in expected)
    assert sum(one.unpaid for one in found.totals) == unpaid == sum(one.unpaid for one in lines)
    assert sum(one.contracts for one in found.totals) == len({one.contract for one in lines})
    assert sum(one.disputed for one in found.totals) == sum(one.disputed for one in lines)
    for by in BREAKDOWNS:
        groups = found.breakdowns[by]
        assert sum(one.unpaid for one in groups) == unpaid, by
        assert sum(one.debts for one in groups) == len(lines), by
        assert all(one.unpaid > 0 and 0 < one.contracts <= one.debts for one in groups), by
    everything = sum(one.unpaid for one in arrears.totals(filled.store, filled.id, on))
    unknown = (*found.size_unknown, *found.funding_unknown, *found.purpose_unknown)
    others = sum(one.unpaid for one in unknown)
    outside = sum(
        one.interest.unpaid.minor
        for one in arrears.lines(filled.store, filled.id, on)
        if one.facts.bound.publishes is False
        or one.facts.situation.purchase is False
        or one.facts.situation.creditor_size not in (None, *SMALL_AND_MEDIUM)
    )
    assert everything == unpaid + others + outside


def test_what_is_missing_is_told_beside_the_totals(filled: Book) -> None:
    found = statement(filled.store, filled.id, "2026-06-30")
    assert found.size_unknown[0].debts > 0
    [unknown] = found.due_unknown
    assert (unknown.contracts, unknown.unpaid) == (1, 1_234)


def test_where_all_owe_small_enterprises_the_total_is_that_of_arrears(book: Book, say: Say) -> None:
    city = City(say)
    for at, size in enumerate(("micro", "small", "medium")):
        contract = city.sign(city.schools, city.firms[size])
        city.owe(contract, city.schools, city.firms[size], f"2025-0{at + 1}-15", 100 * (at + 1))
    [total] = statement(book.store, book.id, "2025-12-31").totals
    [all_of_it] = arrears.totals(book.store, book.id, "2025-12-31")
    assert (total.unpaid, total.debts) == (all_of_it.unpaid, all_of_it.count) == (600, 3)


def test_a_debt_of_which_only_interest_is_left_is_in_no_statement(book: Book, say: Say) -> None:
    """Article 18 asks for sums not paid; this price was: the parties agreed that payments meet it first."""
    city = City(say)
    firm = city.firms["small"]
    contract = city.sign(city.schools, firm, payment_order="principal-first")
    debt = city.owe(contract, city.schools, firm, "2025-06-30", 100_000)
    city.do("paid", "2025-09-30", contract, debt, amount=100_000)
    [line] = arrears.lines(book.store, book.id, "2025-12-31")
    assert line.interest.amount is not None
    assert line.interest.amount.minor > 0
    assert list(overdue_debts(book.store, book.id, "2025-12-31")) == []
    assert statement(book.store, book.id, "2025-12-31").totals == ()


# --- The day it stands on -----------------------------------------------------------------------------------


def sheet(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def written(book: Book, folder: Path, known_on: str | None = None) -> list[dict[str, str]]:
    made = commands.write_arrears_statement(book, 2025, folder, known_on)
    assert [place.name for place in made] == [
        "arrears-statement-2025.pdf",
        "arrears-statement-2025.csv",
        "arrears-statement-2025-lines.csv",
    ]
    assert made[0].read_bytes().startswith(b"%PDF-")
    return [row for row in sheet(made[1]) if row["口径"] == "合计"]


def test_a_statement_stands_on_the_last_day_of_its_year(
    book: Book, say: Say, clock: TestClock, tmp_path: Path
) -> None:
    city = City(say)
    firm = city.firms["small"]
    contract = city.sign(city.schools, firm)
    debt = city.owe(contract, city.schools, firm, "2025-06-30", 100_000)
    city.do("paid", "2026-01-05", contract, debt, amount=100_000)  # after the year: still unpaid at its end
    [total] = written(book, tmp_path)
    assert total["合同数"] == "1"
    assert total["逾期未付金额"] == "1000.00"
    known_until = TODAY
    clock.to("2026-11-24")
    other = city.owe(contract, city.schools, firm, "2025-07-31", 5_000)
    city.do("paid", "2025-12-31", contract, other, amount=2_000)
    [total] = written(book, tmp_path)
    assert (total["逾期未付金额"], total["笔数"]) == (
        "1033.83",
        "2",
    )  # of 20.00, 3.83 were interest of 153 days
    [total] = written(book, tmp_path, known_until)
    assert (total["逾期未付金额"], total["笔数"]) == ("1000.00", "1")


def test_a_period_that_is_not_over_is_refused(book: Book, tmp_path: Path) -> None:
    assert statement_day(2025, "2026-01-01") == "2025-12-31"
    for call in (
        lambda: statement_day(2025, "2025-12-31"),
        lambda: commands.write_arrears_statement(book, 2026, tmp_path),
        lambda: commands.write_payment_statistics(book, "2026H2", tmp_path),
    ):
        with pytest.raises(Refused) as caught:
            call()
        assert [problem.code for problem in caught.value.problems] == ["statement.not-over"]
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("year", "basis"), [(2019, None), (2020, "SME-22"), (2024, "SME-22"), (2025, "SME-23")]
)
def test_the_day_of_disclosure_is_the_statutes(year: int, basis: str | None) -> None:
    found = disclosure_due(year, Law.shipped())
    assert (found[1].id if found else None) == basis
    if found:
        assert found[0] == date(year + 1, 3, 31)


# --- Files and papers ---------------------------------------------------------------------------------------


def test_every_file_of_the_filled_book(filled: Book) -> None:
    made = gather_statements.arrears_statement(filled, 2025, "2025-12-31", filled.store)
    assert statements.write_arrears_pdf(made).startswith(b"%PDF-")
    content = statements.write_arrears_csv(made)["arrears-statement-2025.csv"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content)))
    assert {row[0] for row in rows[1:]} >= {"合计", "按单位", "按账龄", "按地区", "按债权人规模", "按款项"}
    ages = [row[1] for row in rows if row[0] == "按账龄"]
    assert ages == [one.zh for one in arrears.Age if one.zh in ages]
    assert len(made.lines) == sum(one.debts for one in made.totals)


def test_statistics_name_the_officer_and_tell_shares(book: Book, say: Say, tmp_path: Path) -> None:
    city = City(say)
    firm = city.firms["small"]
    contract = city.sign(city.schools, firm)
    for day in ("2025-03-10", "2025-03-20", "2025-04-20"):
        debt = city.owe(contract, city.schools, firm, day, 100_000)
        city.do("invoiced", "2025-03-01", contract, debt, amount=1)
        city.do("paid", day, contract, debt, amount=100_000)
    city.owe(contract, city.schools, firm, "2025-06-10", 100_000)
    made = commands.write_payment_statistics(book, "2025H1", tmp_path)
    assert [place.suffix for place in made] == [".pdf", ".csv"]
    body, total = sheet(made[1])
    assert (body["付款责任人"], body["职务"], body["责任依据"]) == ("陈安", "局长", "单位主要负责人")
    assert (body["付款笔数"], body["平均付款天数"]) == ("3", "26.00")
    assert [body[f"{label}占比（%）"] for label in ("30 日以内", "31 至 60 日", "61 日以上")] == [
        "66.67",
        "33.33",
        "0.00",
    ]
    assert (body["期末未付占比（%）"], body["期末逾期未付金额"]) == ("25.00", "1000.00")
    assert {name: total[name] for name in total if "付款" in name and "人" not in name} == {
        name: body[name] for name in body if "付款" in name and "人" not in name
    }


def test_the_debt_register_shows_limits_and_budgets(book: Book, say: Say, tmp_path: Path) -> None:
    city = City(say)
    common = {"division": "990100", "purpose": "=HYPERLINK", "debtor": city.roads}
    say("debt.recorded", "2025-01-03", kind="bond", category="general", basis="批复", principal=700, **common)
    say("debt.recorded", "2025-01-03", kind="implicit", basis="审计报告", principal=70, **common)
    limit = {"division": "990100", "year": 2026, "category": "general", "document": "批复"}
    say("debt.limit-approved", "2026-01-05", **limit, amount=600)
    budget = say("budget.approved", "2026-01-05", body=city.roads, year=2026, item="养护", amount=100)
    contract = city.sign(city.roads, city.firms["small"])
    say("budget.committed", "2026-02-02", budget=budget, contract=contract, amount=150)
    made = {
        place.name: place for place in commands.write_debt_register(book, moment(book, TODAY), 2026, tmp_path)
    }
    assert made[f"debts-{TODAY}.pdf"].read_bytes().startswith(b"%PDF-")
    [first, second] = sheet(made["debts.csv"])
    assert (first["用途"], first["余额"], second["债务类型"]) == ("'=HYPERLINK", "7.00", "隐性债务")
    [limited] = sheet(made["debt-limits.csv"])
    assert (limited["债务限额"], limited["债务余额"], limited["可用空间"]) == ("6.00", "7.00", "-1.00")
    [used] = sheet(made["budgets.csv"])
    assert (used["合同占用"], used["剩余（负数为超出）"], used["合同数"]) == ("1.50", "-0.50", "1")
    totals = sheet(made["debt-totals.csv"])
    assert [row["余额"] for row in totals if row["口径"] == "合计"] == ["7.70"]


def test_empty_books_have_papers_too(book: Book, tmp_path: Path) -> None:
    commands.write_arrears_statement(book, 2025, tmp_path)
    commands.write_payment_statistics(book, "2026H1", tmp_path)
    commands.write_debt_register(book, moment(book, TODAY), 2026, tmp_path)
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    empty = gather_statements.debt_register(book, TODAY, 2026)
    assert debt_register.write_csv(empty)["debts.csv"].count(b"\r\n") == 1


def test_the_commands(opened: Run, tmp_path: Path) -> None:
    for arguments in (
        ("arrears-statement", "--year", "2025"),
        ("payment-statistics", "--half", "2025H2"),
        ("debts", "--on", "2026-01-01"),
    ):
        code, out, err = opened("report", *arguments, "--out", str(tmp_path / "papers"))
        assert code == ExitCode.DONE, err
        assert all(Path(line).exists() for line in out.split())
    code, _, err = opened("report", "payment-statistics", "--half", "2025")
    assert code == ExitCode.REFUSED
    assert "2026H1" in err


@given(st.fractions(0, 1, max_denominator=1000))
def test_percent_is_within_half_a_hundredth(share: Fraction) -> None:
    shown = Fraction(percent(share))
    assert abs(shown - share * 100) <= Fraction(1, 200)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (Fraction(0), "0.00"),
        (Fraction(1, 200), "0.01"),
        (Fraction(75, 2), "37.50"),
        (Fraction(2, 3), "0.67"),
    ],
)
def test_decimals_round_half_up(value: Fraction | None, text: str) -> None:
    assert decimal(value) == text

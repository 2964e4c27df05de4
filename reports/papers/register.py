"""登记册: what is overdue in one book on one day, as a paper and as tables.

Speaks of flags in neutral words: 标记, 逾期未付, 待核实. Works out subtotals, totals and charts of the lines
it is given; asks no ledger, and knows no day but the one on the paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.exchange.table_files import Cell, csv_bytes
from ledger.words.language import Language, language_of, mark_text
from reports.papers.model import OverdueLine, PromiseLine, Register, WageLine
from reports.printing.charts import Bar, bars
from reports.printing.paper import print_paper, sentences
from reports.printing.totals import HOME, BodyGroup, Sums, add_up, at_home, by_age, by_body
from reports.printing.wan import in_wan

_BODIES_IN_CHART = 8
_MARK_COLUMNS = mark_text(",标记编号,标记日,只作提醒,尚未核对原文的依据")


@frozen
class Totals:
    """The grand totals of a register, as its cover and its last lines say them."""

    arrears: Sums
    interest: Sums
    interest_unknown: int
    wages: Sums
    workers: int
    promises: Sums
    promises_of_money: int


def totals(register: Register) -> Totals:
    """What the lines of each section come to; of a promise, what is left to perform."""
    of_money = [line for line in register.promises if line.owed is not None]
    return Totals(
        arrears=add_up(line.unpaid for line in register.arrears),
        interest=add_up(line.interest for line in register.arrears),
        interest_unknown=sum(line.interest is None for line in register.arrears),
        wages=add_up(line.unpaid for line in register.wages),
        workers=sum(line.workers for line in register.wages),
        promises=add_up(_left(line.owed, line.performed) for line in of_money),
        promises_of_money=len(of_money),
    )


def write_pdf(register: Register) -> bytes:
    """The register as an official paper."""
    _ = language_of(register.head.language)
    return print_paper(
        "register.html",
        ["register.css"],
        register.head,
        register=register,
        totals=totals(register),
        ages=by_age(register.arrears, lambda line: line.age, lambda line: line.unpaid),
        arrears=by_body(register.arrears),
        wages=by_body(register.wages),
        promises=by_body(register.promises),
        age_chart=_age_chart(register.arrears, _),
        body_chart=_body_chart(by_body(register.arrears), _),
        foreign=any(line.unpaid.currency != HOME for line in register.arrears),
        add_up=add_up,
        left=_left,
    )


def write_csv(register: Register) -> dict[str, bytes]:
    """The register as tables, one file a section, by file name."""
    return {
        "arrears.csv": _arrears_sheet(register),
        "wages.csv": _wages_sheet(register),
        "promises.csv": _promises_sheet(register),
        "untold.csv": _undetermined_sheet(register),
    }


def _left(owed: Money | None, performed: Money | None) -> Money | None:
    """What is left of a promised sum; a promise of something else has none."""
    if owed is None or performed is None:
        return owed
    return owed - performed


def _age_chart(lines: Sequence[OverdueLine], _: Language) -> Markup:
    ages = by_age(lines, lambda line: line.age, lambda line: line.unpaid)
    rows = [Bar(_(label), at_home(sums).minor, in_wan(at_home(sums))) for label, _count, sums in ages]
    return bars(_("逾期未付金额（按账龄，万元）"), rows, width=190, label_width=66, value_width=48)


def _body_chart(groups: Sequence[BodyGroup[OverdueLine]], _: Language) -> Markup:
    """The bodies that owe most, and the others together."""
    owing = sorted(
        ((group.body, at_home(line.unpaid for line in group.lines)) for group in groups),
        key=lambda pair: -pair[1].minor,
    )
    shown, others = owing[:_BODIES_IN_CHART], owing[_BODIES_IN_CHART:]
    if others:
        shown.append((_.counted("其余 %(num)s 家", len(others)), at_home(pair[1] for pair in others)))
    rows = [Bar(body, money.minor, in_wan(money)) for body, money in shown]
    return bars(_("逾期未付金额（按单位，万元）"), rows, width=240, label_width=110, value_width=48)


def _mark_cells(line: OverdueLine | WageLine | PromiseLine, _: Language) -> tuple[Cell, ...]:
    """The cells of ``_MARK_COLUMNS``."""
    unread = _("、").join(line.unconfirmed)
    if line.mark is None:
        return None, None, None, unread
    return line.mark.number, line.mark.since, _.yes_no(line.mark.reminds), unread


def _arrears_sheet(register: Register) -> bytes:
    _ = language_of(register.head.language)
    columns = _(
        "序号,债务人,债权人,合同编号,合同名称,条款,款项,地区,到期日,到期日由来,"
        "币种,应付,已付,有争议,未付,逾期天数,账龄,利息,利息说明"
    ) + _(_MARK_COLUMNS)
    rows: list[Sequence[Cell]] = [
        (
            number,
            line.debtor,
            line.creditor,
            line.contract_number,
            line.contract_title,
            line.clause,
            line.kind,
            line.region,
            line.due_on,
            sentences(line.trace, _.code),
            line.unpaid.currency,
            line.owed,
            line.paid,
            line.disputed,
            line.unpaid,
            line.days_overdue,
            _(line.age),
            line.interest,
            line.interest_note,
            *_mark_cells(line, _),
        )
        for group in by_body(register.arrears)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)


def _wages_sheet(register: Register) -> bytes:
    _ = language_of(register.head.language)
    columns = _(
        "序号,用人单位,项目,合同编号,建设单位,所属月份,应发日,应发日由来,人数,币种,应发,已发,未发,逾期天数"
    ) + _(_MARK_COLUMNS)
    rows: list[Sequence[Cell]] = [
        (
            number,
            line.employer,
            line.project,
            line.contract_number,
            line.owner,
            line.month,
            line.payday,
            sentences(line.trace, _.code),
            line.workers,
            line.unpaid.currency,
            line.owed,
            line.paid,
            line.unpaid,
            line.days_overdue,
            *_mark_cells(line, _),
        )
        for group in by_body(register.wages)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)


def _promises_sheet(register: Register) -> bytes:
    _ = language_of(register.head.language)
    columns = _(
        "序号,承诺单位,投资人,合同编号,合同名称,条款,承诺事项,应履行日,应履行日由来,"
        "币种,承诺金额,已兑现,未兑现,逾期天数"
    ) + _(_MARK_COLUMNS)
    rows: list[Sequence[Cell]] = [
        (
            number,
            line.body,
            line.investor,
            line.contract_number,
            line.contract_title,
            line.clause,
            line.promise,
            line.due_on,
            sentences(line.trace, _.code),
            line.owed.currency if line.owed else None,
            line.owed,
            line.performed,
            _left(line.owed, line.performed),
            line.days_overdue,
            *_mark_cells(line, _),
        )
        for group in by_body(register.promises)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)


def _undetermined_sheet(register: Register) -> bytes:
    _ = language_of(register.head.language)
    columns = _("序号,单位,合同编号,合同名称,条款,缺少的信息").split(",")
    rows: list[Sequence[Cell]] = [
        (number, line.body, line.contract_number, line.contract_title, line.clause, line.missing)
        for number, line in enumerate(register.undetermined, 1)
    ]
    return csv_bytes(columns, rows)

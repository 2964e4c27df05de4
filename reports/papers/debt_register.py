"""政府债务、债务限额与预算执行登记册: debts, limits and budgets of one book, as a paper and as tables.

Speaks neutrally: implicit debt is a record with its document. Works out no sum; totals come ready.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ledger.exchange.table_files import Cell, csv_bytes
from ledger.words.language import language_of
from reports.papers.statement_model import DebtRegister
from reports.printing.charts import Bar, bars
from reports.printing.paper import print_paper
from reports.printing.totals import HOME, by_body
from reports.printing.wan import in_wan

_BARS = 8


def write_pdf(register: DebtRegister) -> bytes:
    """The register as an official paper."""
    _ = language_of(register.head.language)
    breakdowns = dict(register.breakdowns)
    charts = {}
    for name, width, label_width in ((_("债务类型"), 190, 78), (_("单位"), 240, 110)):
        sums = [one for one in breakdowns.get(name, ()) if one.remaining.currency == HOME]
        sums.sort(key=lambda one: -one.remaining.minor)
        rows = [Bar(one.label, one.remaining.minor, in_wan(one.remaining)) for one in sums[:_BARS]]
        title = _("债务余额（按%(name)s，万元）", name=name)
        charts[name] = bars(title, rows, width=width, label_width=label_width, value_width=48)
    return print_paper(
        "debt_register.html",
        ["statement.css"],
        register.head,
        register=register,
        kind_chart=charts[_("债务类型")],
        body_chart=charts[_("单位")],
        debts=by_body(register.debts),
        budgets=by_body(register.budgets),
    )


def write_csv(register: DebtRegister) -> dict[str, bytes]:
    """The register as tables, by file name."""
    _ = language_of(register.head.language)
    return {
        "debts.csv": _debts(register),
        "debt-totals.csv": csv_bytes(
            _("口径,项目,币种,笔数,本金,已偿还,已核减,余额,其中逾期").split(","),
            _totals(register),
        ),
        "debt-limits.csv": _limits(register),
        "budgets.csv": _budgets(register),
        "unbudgeted.csv": csv_bytes(
            _("合同编号,币种,合同金额,已占用预算").split(","),
            [
                (one.contract_number, one.amount.currency, one.amount, one.committed)
                for one in register.unbudgeted
            ],
        ),
    }


def _debts(register: DebtRegister) -> bytes:
    _ = language_of(register.head.language)
    columns = _(
        "序号,债务编号,债务类型,债务类别,债务人,债权人,地区,用途,币种,本金,已偿还,已核减,余额,"
        "举借日期,到期日,是否逾期,相关合同,依据文件"
    )
    rows: list[Sequence[Cell]] = [
        (
            number,
            line.number,
            line.kind,
            line.category,
            line.debtor,
            line.creditor,
            line.region,
            line.purpose,
            line.remaining.currency,
            line.principal,
            line.repaid,
            line.written_off,
            line.remaining,
            line.incurred_on,
            line.due_on,
            _.yes_no(line.overdue),
            line.contract,
            line.basis,
        )
        for group in by_body(register.debts)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)


def _totals(register: DebtRegister) -> Iterator[Sequence[Cell]]:
    _ = language_of(register.head.language)
    total = _("合计")
    for name, groups in ((total, register.totals), *register.breakdowns):
        for one in groups:
            yield (
                name if name == total else _("按%(name)s", name=name),
                one.label,
                one.remaining.currency,
                one.items,
                one.principal,
                one.repaid,
                one.written_off,
                one.remaining,
                one.overdue,
            )


def _limits(register: DebtRegister) -> bytes:
    _ = language_of(register.head.language)
    columns = _("年度,地区,债务类别,币种,债务限额,债务余额,可用空间,批准文件").split(",")
    rows: list[Sequence[Cell]] = [
        (
            register.year,
            one.region,
            one.category,
            one.balance.currency,
            one.limit,
            one.balance,
            one.room,
            one.document,
        )
        for one in register.limits
    ]
    return csv_bytes(columns, rows)


def _budgets(register: DebtRegister) -> bytes:
    _ = language_of(register.head.language)
    columns = _(
        "序号,年度,单位,地区,预算项目,功能分类科目,币种,批复金额,调整后金额,合同占用,"
        "剩余（负数为超出）,合同数"
    )
    rows: list[Sequence[Cell]] = [
        (
            number,
            register.year,
            line.body,
            line.region,
            line.item,
            line.code,
            line.amount.currency,
            line.approved,
            line.amount,
            line.committed,
            line.left,
            line.contracts,
        )
        for group in by_body(register.budgets)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)

"""Statements of how small and medium enterprises are paid: overdue sums of a year, payments of a half-year.

As papers and as tables. Works out nothing but what is written: sums and shares come ready; every table says
its currency, and a share of nothing is an empty cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from ledger.core.money import Money
from ledger.exchange.table_files import Cell, csv_bytes
from ledger.queries.payment_statistics import BRACKETS, PaymentFigures
from ledger.words.language import Language, language_of, mark_text
from reports.papers.statement_model import ArrearsStatement, PaymentStatistics, SumsOf
from reports.printing.charts import Bar, bars
from reports.printing.paper import print_paper
from reports.printing.shares import decimal, percent
from reports.printing.totals import HOME, by_body
from reports.printing.wan import in_wan

_BARS = 8
_NO_START = mark_text("没有起算日")
_BRACKET_LABELS = (mark_text("30 日以内"), mark_text("31 至 60 日"), mark_text("61 日以上"))


# --- The yearly statement -----------------------------------------------------------------------------------


def write_arrears_pdf(statement: ArrearsStatement) -> bytes:
    """The yearly statement as an official paper."""
    _ = language_of(statement.head.language)
    by_age = dict(statement.breakdowns).get(_("账龄"), ())
    by_debtor = dict(statement.breakdowns).get(_("单位"), ())
    return print_paper(
        "arrears_statement.html",
        ["statement.css"],
        statement.head,
        statement=statement,
        groups=by_body(statement.lines),
        age_chart=_sums_chart(_("逾期未付金额（按账龄，万元）"), by_age, 190, 70),
        body_chart=_sums_chart(_("逾期未付金额（按单位，万元）"), by_debtor[:_BARS], 240, 110),
        foreign=any(one.unpaid.currency != HOME for one in statement.totals),
    )


def write_arrears_csv(statement: ArrearsStatement) -> dict[str, bytes]:
    """The yearly statement as tables, by file name: the sums, and every debt."""
    name = f"arrears-statement-{statement.year}"
    _ = language_of(statement.head.language)
    columns = _("口径,项目,币种,合同数,笔数,逾期未付金额,其中有争议").split(",")
    return {
        f"{name}.csv": csv_bytes(columns, _arrears_rows(statement)),
        f"{name}-lines.csv": _arrears_lines(statement),
    }


def _arrears_rows(statement: ArrearsStatement) -> Iterator[Sequence[Cell]]:
    _ = language_of(statement.head.language)
    yield from _sums_rows(_("合计"), statement.totals)
    for name, groups in statement.breakdowns:
        yield from _sums_rows(_("按%(name)s", name=name), groups)
    yield from _sums_rows(_("未计入：债权人规模未登记"), statement.size_unknown)
    yield from _sums_rows(_("未计入：债务人是否使用财政资金未登记"), statement.funding_unknown)
    yield from _sums_rows(_("未计入：款项性质未登记"), statement.purpose_unknown)
    yield from _sums_rows(_("未计入：到期日无法判断"), statement.due_unknown)


def _sums_rows(scope: str, groups: Iterable[SumsOf]) -> Iterator[Sequence[Cell]]:
    for one in groups:
        yield scope, one.label, one.unpaid.currency, one.contracts, one.debts, one.unpaid, one.disputed


def _arrears_lines(statement: ArrearsStatement) -> bytes:
    _ = language_of(statement.head.language)
    columns = _(
        "序号,债务人,债权人,债权人规模,地区,款项,合同编号,合同名称,到期日,逾期天数,币种,"
        "逾期未付金额,其中有争议"
    )
    rows: list[Sequence[Cell]] = [
        (
            number,
            line.debtor,
            line.creditor,
            line.size,
            line.region,
            line.kind,
            line.contract_number,
            line.contract_title,
            line.due_on,
            line.days_overdue,
            line.unpaid.currency,
            line.unpaid,
            line.disputed,
        )
        for group in by_body(statement.lines)
        for number, line in enumerate(group.lines, group.first)
    ]
    return csv_bytes(columns.split(","), rows)


def _sums_chart(title: str, groups: Sequence[SumsOf], width: int, label_width: int) -> Markup:
    """Bars of the sums in CNY; a chart has one scale only."""
    rows = [
        Bar(one.label, one.unpaid.minor, in_wan(one.unpaid)) for one in groups if one.unpaid.currency == HOME
    ]
    return bars(title, rows, width=width, label_width=label_width, value_width=48)


# --- Payment statistics -------------------------------------------------------------------------------------


def write_payments_pdf(statistics: PaymentStatistics) -> bytes:
    """The half-yearly statistics as an official paper."""
    _ = language_of(statistics.head.language)
    home = [one for one in statistics.totals if one.currency == HOME]
    return print_paper(
        "payment_statistics.html",
        ["statement.css"],
        statistics.head,
        statistics=statistics,
        brackets=[_(label) for label in _BRACKET_LABELS],
        money=Money,
        percent=percent,
        decimal=decimal,
        bracket_chart=_bracket_chart(home[0] if home else PaymentFigures("", HOME), _),
        overdue_chart=_overdue_chart(statistics, _),
    )


def write_payments_csv(statistics: PaymentStatistics) -> dict[str, bytes]:
    """The half-yearly statistics as one table: a row a body and currency, then the totals."""
    _ = language_of(statistics.head.language)
    columns = _("单位,付款责任人,职务,责任依据,币种,付款笔数,付款金额,平均付款天数").split(",")
    for label in _BRACKET_LABELS:
        columns += [_(label) + one for one in _("笔数,占比（%）,金额").split(",")]
    columns += [_(_NO_START) + one for one in _("笔数,金额").split(",")]
    columns += _("本期到期笔数,本期到期应付金额,期末未付金额,期末未付占比（%）").split(",")
    columns += _("期末逾期笔数,期末逾期未付金额").split(",")
    rows: list[Sequence[Cell]] = [
        (one.body, one.officer, one.post, _why(one.post, one.answers, _), *_figures(one.figures))
        for one in statistics.bodies
    ]
    rows += [(_("合计"), None, None, None, *_figures(one)) for one in statistics.totals]
    return {f"payment-statistics-{statistics.half}.csv": csv_bytes(columns, rows)}


def _why(post: str | None, answers: bool, _: Language) -> str | None:
    """On what ground the officer is named."""
    if post is None:
        return None
    return _("承担支付责任") if answers else _("单位主要负责人")


def _figures(one: PaymentFigures) -> Iterator[Cell]:
    yield from (one.currency, one.payments, Money(one.paid, one.currency), decimal(one.mean_days))
    for at in range(len(BRACKETS)):
        yield from (one.counts[at], percent(one.share(at)), Money(one.sums[at], one.currency))
    yield from (one.payments - one.timed, Money(one.paid - sum(one.sums), one.currency))
    yield from (one.due_count, Money(one.due, one.currency), Money(one.due_unpaid, one.currency))
    yield from (percent(one.unpaid_share), one.overdue_count, Money(one.overdue, one.currency))


def _bracket_chart(figures: PaymentFigures, _: Language) -> Markup:
    rows = [
        Bar(_(label), figures.counts[at], str(figures.counts[at])) for at, label in enumerate(_BRACKET_LABELS)
    ]
    return bars(_("付款所用天数（笔，人民币）"), rows, width=190, label_width=70, value_width=48)


def _overdue_chart(statistics: PaymentStatistics, _: Language) -> Markup:
    owing = [(one.body, Money(one.figures.overdue, one.figures.currency)) for one in statistics.bodies]
    home = [(body, money) for body, money in owing if money.currency == HOME and money.minor]
    home.sort(key=lambda pair: -pair[1].minor)
    rows = [Bar(body, money.minor, in_wan(money)) for body, money in home[:_BARS]]
    return bars(_("期末逾期未付金额（按单位，万元）"), rows, width=240, label_width=110, value_width=48)

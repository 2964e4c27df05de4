"""Commands that reckon without a store: calc due, calc interest.

They read days, sums and rates as a clerk writes them, ask ``ledger.law.due`` and ``ledger.law.interest``,
and print the answer with every step and its legal basis. The law is what comes with the program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

import click

from api.cli.commands import calc_parties
from api.cli.commands.calc_rates import ratio
from api.cli.commands.calc_steps import UNKNOWN, DayType, dated_sum, day_of, plain, tell_steps, trace_json
from api.cli.exits import ExitCode
from api.cli.output import Session, emit, emit_json, json_option
from ledger.core.errors import refuse
from ledger.core.money import format_money, in_capitals, parse_money
from ledger.law import due as dues
from ledger.law import interest as interests
from ledger.law import interest_parts as parts
from ledger.law import rate_kinds
from ledger.law.due import Deciding, Due, Law, Situation, State, Unit
from ledger.law.interest import Interest
from ledger.law.interest_order import Order
from ledger.law.interest_parts import OwedSum
from ledger.law.term_maximum import due_day_told
from ledger.words.language import singular
from ledger.words.trace import unconfirmed

F = TypeVar("F", bound=Callable[..., Any])

_UNITS = {"calendar": Unit.CALENDAR_DAY, "working": Unit.WORKING_DAY, "month": Unit.MONTH}
_EVENTS = {
    "delivery": dues.DELIVERY,
    "acceptance": dues.PASSED,
    "invoice": "invoice-received",
    "settlement": dues.SETTLED,
    "event": dues.AGREED_EVENT,
}
_HAPPENED = {
    "signed": dues.SIGNED,
    "delivered": dues.DELIVERY,
    "accepted": dues.PASSED,
    "invoiced": "invoice-received",
    "settled": dues.SETTLED,
    "happened": dues.AGREED_EVENT,
    "inspection_ends": dues.INSPECTION_ENDED,
}
"""Options that give the day of an event, and the event."""

_GIVES = {
    dues.SIGNED: "signed",
    **calc_parties.GIVES,
    "deciding-day": "law_of",
    "agreed-term": "agreed_days",
}
"""What may be missing, and the option that gives it; a day said to be unknown is not asked for again."""

_DECIDING = {"signing": Deciding.SIGNING, "start": Deciding.START}
_AT = {at.value: at for at in rate_kinds.At}
_RATES = ("rate_per_day", "rate_per_year", "lpr")


def _options(*made: Callable[[F], F]) -> Callable[[F], F]:
    def add(command: F) -> F:
        for option in reversed(made):
            command = option(command)
        return command

    return add


_EVENT, _PLAIN = DayType(unknown=True), DayType()

_term_options = _options(
    *calc_parties.OPTIONS,
    click.option("--signed", type=_EVENT, help="合同订立日 day of signing"),
    click.option("--delivered", type=_EVENT, help="交付日，或 unknown day of delivery, or unknown"),
    click.option("--accepted", type=_EVENT, help="检验或验收合格日 day the inspection was passed"),
    click.option("--inspection-ends", type=_PLAIN, help="约定检验期届满日 end of the agreed inspection"),
    click.option("--inspection-failed", type=_PLAIN, help="检验不合格日 day the inspection failed"),
    click.option("--invoiced", type=_EVENT, help="收到发票日 day the invoice arrived"),
    click.option("--settled", type=_EVENT, help="双方确认结算金额日 day both confirmed the sum"),
    click.option("--happened", type=_EVENT, help="约定事件发生日 day of the event agreed"),
    click.option("--agreed-days", type=int, metavar="N", help="约定期限 agreed term"),
    click.option("--unit", type=click.Choice(tuple(_UNITS)), help="期限单位 its unit [calendar]"),
    click.option(
        "--from", "start", type=click.Choice(tuple(_EVENTS)), help="起算事件 it runs from [delivery]"
    ),
    click.option("--condition", type=click.Choice(("acceptance", "settlement")), help="付款条件 condition"),
    click.option("--due", "fixed", type=_PLAIN, help="约定付款日 the day agreed"),
    click.option("--payday", type=_PLAIN, help="工资支付日 payday for wages"),
    click.option(
        "--law-of", type=click.Choice(tuple(_DECIDING)), help="规定不同时适用何日的 which day's law"
    ),
    click.option("--weekends-stay", is_flag=True, help="末日遇周末不顺延 weekends do not move a term"),
)

_interest_options = _options(
    click.option("--amount", required=True, metavar="SUM", help="应付金额，如 100万 the sum owed"),
    click.option("--paid", multiple=True, metavar="DAY=SUM", help="已付 a payment"),
    click.option("--interest-paid", multiple=True, metavar="DAY=SUM", help="指定付息 paid as interest"),
    click.option(
        "--order",
        type=click.Choice([one.value for one in Order]),
        help="先抵利息（interest-first）或先抵本金 what payments meet first [as the law has it]",
    ),
    click.option("--returned", multiple=True, metavar="DAY=SUM", help="退回的付款 a payment that came back"),
    click.option("--reversed", "reversed_", multiple=True, metavar="DAY=SUM", help="核减 no longer owed"),
    click.option("--disputed", multiple=True, metavar="DAY..[DAY]=SUM", help="争议部分 in dispute"),
    click.option("--extended", multiple=True, metavar="DAY..DAY", help="同意展期日..展至日 a respite"),
    click.option("--rate-per-day", metavar="RATE", help="约定日利率，如 5/10000 agreed rate a day"),
    click.option("--rate-per-year", metavar="RATE", help="约定年利率，如 3.65% agreed rate a year"),
    click.option("--lpr", metavar="MULTIPLE", help="约定LPR倍数，如 1.5 agreed multiple of the LPR"),
    click.option("--lpr-at", type=click.Choice(tuple(_AT)), help="何时的LPR which day's LPR"),
    click.option("--year-days", type=int, metavar="365|360", help="一年按几日 days in a year"),
    click.option("--court-reply", is_flag=True, help="选定适用背靠背批复 apply the reply (SME-08)"),
    click.option("--on", type=_PLAIN, required=True, help="算至 up to and with this day"),
)


@click.group()
def calc() -> None:
    """计算到期日与逾期利息，不用账簿。 Reckon due days and interest, without a store."""


@calc.command("due")
@_term_options
@click.option("--on", type=_PLAIN, help="截至 asked on this day")
@json_option
@click.pass_obj
def due_command(session: Session, /, as_json: bool, **given: Any) -> int:
    """计算到期日。 Work out a due day, step by step."""
    found = due_day_told(_term(given), _situation(given), _law(given))
    if as_json:
        emit_json({"due": _due_json(session, found)})
    else:
        _tell_due(session, found)
    return ExitCode.DONE if found.day else ExitCode.NOT_FOUND


@calc.command("interest")
@_term_options
@_interest_options
@json_option
@click.pass_obj
def interest_command(session: Session, /, as_json: bool, **given: Any) -> int:
    """计算逾期利息。 Work out interest, segment by segment."""
    law, situation, amount = _law(given), _situation(given), parse_money(given["amount"])
    changes, agreed, reply = _changes(given, amount.currency), *_rates(given)
    found = due_day_told(_term(given), situation, law)
    interest = None
    if found.day is not None:
        debt = OwedSum(amount, found.day, changes)
        order = None if given["order"] is None else Order(given["order"])  # type: ignore[call-arg]
        chosen: dict[str, Any] = {"agreed": agreed, "reply": reply, "order": order}
        interest = interests.interest_on(debt, given["on"], situation, law, **chosen)
    if as_json:
        told = None if interest is None else _interest_json(session, interest)
        emit_json({"due": _due_json(session, found), "interest": told})
    else:
        _tell_due(session, found)
        if interest is not None:
            doubtful = found.provisional or interest.provisional
            _tell_interest(session, interest, given["on"], doubtful=doubtful)
    return ExitCode.DONE if interest and interest.amount is not None else ExitCode.NOT_FOUND


def _law(given: Mapping[str, Any]) -> Law:
    shipped = Law.shipped()
    return Law(shipped.statutes, shipped.calendar, shipped.rates, weekends=not given["weekends_stay"])


def _term(given: Mapping[str, Any]) -> dues.Term:
    """The term that the options state.

    Raises:
        Refused: options that contradict one another.
    """
    stated = [name for name in ("fixed", "payday", "agreed_days") if given[name] is not None]
    if len(stated) > 1:
        _clash(*stated[:2])
    if given["agreed_days"] is not None:
        start = given["start"] or "delivery"
        return dues.After(_EVENTS[start], given["agreed_days"], _UNITS[given["unit"] or "calendar"])
    if given["unit"] or given["start"] in {"invoice", "event"}:
        raise refuse("calc.needs", one="--unit" if given["unit"] else "--from", other="--agreed-days")
    if stated:
        return dues.FixedDay(given[stated[0]], wages=stated == ["payday"])
    return dues.Statutory()


def _situation(given: Mapping[str, Any]) -> Situation:
    stated = {event: given[name] for name, event in _HAPPENED.items() if given[name] is not None}
    condition = given["condition"] or given["start"]
    return Situation(
        days={event: None if day in UNKNOWN else day for event, day in stated.items()},
        **calc_parties.deal(given),
        condition=_EVENTS[condition] if condition in {"acceptance", "settlement"} else None,
        inspection_failed_on=given["inspection_failed"],
        deciding=_DECIDING.get(given["law_of"], Deciding.OPEN),
        on=given["on"],
    )


def _changes(given: Mapping[str, Any], currency: str) -> tuple[parts.Change, ...]:
    kinds = (
        ("paid", parts.SumPayment),
        ("returned", parts.PaymentReturned),
        ("reversed_", parts.PrincipalReversed),
        ("interest_paid", parts.InterestPayment),
    )
    found: list[parts.Change] = []
    for name, kind in kinds:
        found.extend(kind(*dated_sum(text, currency)) for text in given[name])
    for text in given["disputed"]:
        days, equals, amount = text.partition("=")
        first, dots, last = days.partition("..")
        if not (equals and dots):
            raise refuse("calc.period", value=text)
        settled = day_of(last) if last else None
        found.append(parts.Disputed(day_of(first), parse_money(amount, currency), settled))
    for text in given["extended"]:
        first, dots, last = text.partition("..")
        if not dots:
            raise refuse("calc.respite", value=text)
        found.append(parts.Extended(day_of(first), day_of(last)))
    return tuple(found)


def _rates(given: Mapping[str, Any]) -> tuple[rate_kinds.AgreedRate | None, rate_kinds.LprLinked | None]:
    """The agreed rate, and how the court's reply is to be applied, as far as the options state them."""
    stated = [name for name in _RATES if given[name] is not None]
    if len(stated) > 1:
        _clash(*stated[:2])
    kind = stated[0] if stated else None
    linked = kind == "lpr" or given["court_reply"]
    if (linked or kind == "rate_per_year") and given["year_days"] is None:
        needs = kind if kind in ("lpr", "rate_per_year") else "court_reply"
        raise refuse("calc.needs", one=_option(needs), other="--year-days")
    if linked and given["lpr_at"] is None:
        raise refuse("calc.needs", one=_option("lpr" if kind == "lpr" else "court_reply"), other="--lpr-at")
    agreed: rate_kinds.AgreedRate | None = None
    at = _AT.get(given["lpr_at"], rate_kinds.At.SIGNING)
    if kind is not None:
        share = ratio(given[kind], bare=kind == "lpr")
        if kind == "rate_per_day":
            agreed = rate_kinds.PerDay(share.numerator, share.denominator)
        elif kind == "rate_per_year":
            agreed = rate_kinds.PerYear(share.numerator, share.denominator, given["year_days"])
        else:
            agreed = rate_kinds.LprLinked(given["year_days"], at, share.numerator, share.denominator)
    return agreed, rate_kinds.LprLinked(given["year_days"], at) if given["court_reply"] else None


def _clash(one: str, other: str) -> None:
    raise refuse("calc.combination", one=_option(one), other=_option(other))


def _option(name: str) -> str:
    return {"fixed": "--due"}.get(name, f"--{name.replace('_', '-')}")


def _tell_due(session: Session, found: Due) -> None:
    day = found.day.isoformat() if found.day else session.words("无", "none")
    if found.state is State.UNDETERMINED:
        day = session.words("无法判断", "cannot tell")
    doubt = session.words("（暂算）", " (provisional)") if found.provisional else ""
    emit(session.words(f"到期日：{day}{doubt}", f"Due day: {day}{doubt}"))
    tell_steps(session, found.trace)
    _tell_option(session, found.missing)


def _tell_option(session: Session, missing: str | None) -> None:
    """Which option gives what is missing."""
    if missing in _GIVES:
        option = _option(_GIVES[missing])
        emit(session.words(f"请以 {option} 给出；选项见 --help。", f"Give it with {option}; see --help."))


def _tell_interest(session: Session, found: Interest, on: date, *, doubtful: bool) -> None:
    language = session.settings.language
    unpaid, disputed, over = (
        format_money(one, language) for one in (found.unpaid, found.disputed, found.overpaid)
    )
    zh = f"截至 {on}：逾期 {found.days_overdue} 日，未付 {unpaid}"
    en = singular(f"On {on}: {found.days_overdue} days overdue, {unpaid} unpaid")
    if found.disputed.minor:
        zh, en = f"{zh}，其中争议 {disputed}", f"{en}, {disputed} of it in dispute"
    if found.overpaid.minor:
        zh, en = f"{zh}，多付 {over}", f"{en}, {over} overpaid"
    emit()
    emit(session.words(zh, en))
    if found.amount is None:
        emit(session.words("利息：无法判断", "Interest: cannot tell"))
        _tell_option(session, found.missing)
    else:
        amount = format_money(found.amount, language)
        capitals = f"（{in_capitals(found.amount)}）" if found.amount.currency == "CNY" else ""
        doubt = session.words("（暂算）", " (provisional)") if doubtful else ""
        emit(session.words(f"利息：{amount}{capitals}{doubt}", f"Interest: {amount}{doubt}"))
    tell_steps(session, found.trace)


def _due_json(session: Session, found: Due) -> dict[str, Any]:
    return {
        "state": found.state,
        "day": found.day.isoformat() if found.day else None,
        "waits_for": found.event,
        "missing": found.missing,
        "provisional": found.provisional,
        "unconfirmed": list(unconfirmed(found.trace)),
        "trace": trace_json(session, found.trace),
    }


def _interest_json(session: Session, found: Interest) -> dict[str, Any]:
    return {
        "state": found.state,
        "missing": found.missing,
        "amount": plain(found.amount),
        "exact_minor": str(found.exact),
        "days_overdue": found.days_overdue,
        "unpaid": plain(found.unpaid),
        "disputed": plain(found.disputed),
        "overpaid": plain(found.overpaid),
        "interest_met": plain(found.met),
        "floor": found.floor,
        "provisional": found.provisional,
        "unconfirmed": list(unconfirmed(found.trace)),
        "trace": trace_json(session, found.trace),
    }


COMMANDS = (calc,)

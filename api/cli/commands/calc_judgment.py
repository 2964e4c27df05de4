"""calc judgment: the doubled part of the interest on what a judgment with force orders, without a store."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from api.cli.commands.calc import calc
from api.cli.commands.calc_steps import DayType, dated_sum, day_of, plain, tell_steps, trace_json
from api.cli.exits import ExitCode
from api.cli.output import Session, emit, emit_json, json_option
from ledger.core.errors import refuse
from ledger.core.money import format_money, in_capitals, parse_money
from ledger.law.due import Law
from ledger.law.interest_parts import SumPayment
from ledger.law.judgment_interest import Ordered, doubled_interest


@calc.command("judgment")
@click.option(
    "--amount", required=True, metavar="SUM", help="判令给付金额（不含一般债务利息） the sum ordered"
)
@click.option("--pay-by", type=DayType(), help="确定的履行期间末日 last day of the time set")
@click.option("--in-force", type=DayType(), help="未确定期间的，生效之日 day of force, where none is set")
@click.option("--paid", multiple=True, metavar="DAY=SUM", help="已付 a payment of it")
@click.option("--stayed", multiple=True, metavar="DAY..DAY", help="中止、暂缓执行的期间 execution stayed")
@click.option("--on", type=DayType(), required=True, help="算至 up to and with this day")
@json_option
@click.pass_obj
def judgment_command(session: Session, /, as_json: bool, **given: Any) -> int:
    """计算迟延履行生效法律文书的加倍部分债务利息。 Work out the doubled part after a judgment."""
    if (given["pay_by"] is None) == (given["in_force"] is None):
        raise refuse("calc.either", one="--pay-by", other="--in-force")
    amount = parse_money(given["amount"])
    ordered = Ordered(
        amount,
        given["pay_by"] or given["in_force"],
        given["pay_by"] is not None,
        tuple(SumPayment(*dated_sum(text, amount.currency)) for text in given["paid"]),
        tuple(_period(text) for text in given["stayed"]),
    )
    found = doubled_interest(ordered, given["on"], Law.shipped())
    language = session.settings.language
    if as_json:
        told = {"state": found.state, "missing": found.missing, "amount": plain(found.amount)}
        trace = trace_json(session, found.trace)
        emit_json({"judgment": {**told, "unpaid": plain(found.unpaid), "trace": trace}})
    else:
        unpaid = format_money(found.unpaid, language)
        emit(session.words(f"截至 {given['on']}：未付 {unpaid}", f"On {given['on']}: {unpaid} unpaid"))
        if found.amount is None:
            emit(session.words("加倍部分债务利息：无法判断", "Doubled part: cannot tell"))
        else:
            sum_ = format_money(found.amount, language)
            capitals = f"（{in_capitals(found.amount)}）" if found.amount.currency == "CNY" else ""
            emit(session.words(f"加倍部分债务利息：{sum_}{capitals}", f"Doubled part: {sum_}"))
        tell_steps(session, found.trace)
    return ExitCode.DONE if found.amount is not None else ExitCode.NOT_FOUND


def _period(text: str) -> tuple[date, date]:
    """The first and the last day of a stay."""
    first, dots, last = text.partition("..")
    if not dots:
        raise refuse("calc.respite", value=text)
    return day_of(first), day_of(last)


COMMANDS = ()

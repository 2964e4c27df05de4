"""What the commands of ``calc`` share: days and dated sums as they are typed, and steps as they are told.

Refuses to know which calculation is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import click

from api.cli.exits import misused
from api.cli.output import Session, emit
from ledger.core.errors import refuse, shown
from ledger.core.fields import DAY_MAX, DAY_MIN
from ledger.core.money import Money, parse_money
from ledger.core.sums import in_text
from ledger.core.values import parse_day
from ledger.law.due import TraceStep
from ledger.words.trace import say_step

UNKNOWN = ("unknown", "不详")


class DayType(click.ParamType[Any]):
    """A day, YYYY-MM-DD; for an event also "unknown": it happened, and nobody wrote down when."""

    name = "DAY"

    def __init__(self, *, unknown: bool = False) -> None:
        self.unknown = unknown

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The day as a date, or the word for an unknown one."""
        if isinstance(value, date) or (self.unknown and value in UNKNOWN):
            return value
        return day_of(value)


def day_of(text: str) -> date:
    """A day as it is typed, within the days that the program reckons with."""
    day = parse_day(text)
    if day is None:
        raise misused("day.invalid", value=shown(text))
    if not DAY_MIN <= text <= DAY_MAX:
        raise refuse("day.out-of-range", value=text, first=DAY_MIN, last=DAY_MAX)
    return day


def dated_sum(text: str, currency: str) -> tuple[date, Money]:
    """A sum with its day, typed DAY=SUM."""
    day, equals, amount = text.partition("=")
    if not equals:
        raise refuse("calc.change", value=text)
    return day_of(day), parse_money(amount, currency)


def tell_steps(session: Session, steps: Iterable[TraceStep]) -> None:
    """Print steps, numbered."""
    for number, step in enumerate(steps, 1):
        emit(f"  {number:>2}. {say_step(step, session.settings.language)}")


def trace_json(session: Session, steps: Iterable[TraceStep]) -> list[dict[str, Any]]:
    """Steps for programs: code, values, basis and sentence."""
    return [
        {
            "code": step.code,
            "params": plain(step.params),
            "law": [one.id for one in step.law],
            "text": say_step(step, session.settings.language),
        }
        for step in steps
    ]


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Money):
        return in_text(value)
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    return list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Fraction) else value

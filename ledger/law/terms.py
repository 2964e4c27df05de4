"""What terms are made of: their kinds and units, the law they are counted by, and the steps of a trace.

Pure, and without a rule: ``ledger.law.days`` counts, ``ledger.law.due`` says which term applies.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from ledger.core.errors import refuse
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.law import calendar as calendars
from ledger.law import rates as rate_series
from ledger.law import statutes as statute_books
from ledger.law.calendar import Calendar
from ledger.law.rates import Rates
from ledger.law.statutes import EVENTS, Parameter, Statutes

SIGNED, DELIVERY = "contract-signed", "delivery"
PASSED, SETTLED = "inspection-passed", "settlement-sum-confirmed"
INSPECTION_ENDED = "agreed-inspection-term-ended"

AGREED_EVENT = "agreed-event"
"""Any other event that a contract names; the statute book's events are ``EVENTS``."""

COUNT_MAX = 3660


class Unit(Named):
    """What a term is counted in."""

    CALENDAR_DAY = "calendar-day", "日", "calendar day"
    WORKING_DAY = "working-day", "个工作日", "working day"
    MONTH = "month", "个月", "month"


UNITS = {unit.value: unit for unit in Unit}
"""Units of terms by the word that tables and the statute book keep."""


class Deciding(Named):
    """Which day's law a book applies where the texts leave it open."""

    OPEN = "open", "未选定", "not chosen"
    SIGNING = "signing", "合同订立之日", "the day of signing"
    START = "start", "期限起算之日", "the day the term starts"


@frozen
class TraceStep:
    """One step of a trace: a code of ``STEP_WORDS``, values (days, counts, events, sums), and its basis."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict, hash=False)
    law: tuple[Parameter, ...] = ()


@frozen
class FixedDay:
    """A day that the contract names; a payday for wages moves the other way when it falls on a holiday."""

    day: date
    wages: bool = False


@frozen
class After:
    """So many days, working days or months after an event."""

    event: str
    count: int
    unit: Unit = Unit.CALENDAR_DAY

    def __post_init__(self) -> None:
        if self.event != AGREED_EVENT and self.event not in EVENTS:
            raise refuse("term.event-unknown", value=self.event, known=", ".join(EVENTS))
        if not 0 <= self.count <= COUNT_MAX:
            raise refuse("term.count", value=self.count, maximum=COUNT_MAX)


@frozen
class Statutory:
    """Nothing agreed: the term that the law gives for the situation."""


Term = FixedDay | After | Statutory


class State(StrEnum):
    """Whether a day (or a sum) is known."""

    KNOWN = "known"
    WAITS = "waits"
    UNDETERMINED = "cannot-tell"


@frozen
class Due:
    """A last day, or why there is none, with every step that leads there.

    Attributes:
        day: the last day on which performance is in time; None unless ``state`` is known.
        event: the event it waits for. ``missing``: the field without which nobody can tell.
        provisional: a holiday notice that is not known yet may still move the day.
    """

    day: date | None
    state: State
    trace: tuple[TraceStep, ...]
    event: str | None = None
    missing: str | None = None
    provisional: bool = False

    @property
    def last(self) -> date:
        """The day, of a term that has started and so has one.

        Raises:
            LookupError: it waits for an event, or nobody can tell.
        """
        if self.day is None:
            raise LookupError(self.event or self.missing)
        return self.day


@frozen
class Law:
    """What is in force: parameters, holidays, rates, and what the book settled where the text is open.

    Attributes:
        weekends: whether a plain weekend counts as a holiday that moves the end of a term.
    """

    statutes: Statutes
    calendar: Calendar
    rates: Rates
    weekends: bool = True

    @classmethod
    def shipped(cls) -> Law:
        """The parameters, holidays and rates that come with the program, with nothing chosen by a book."""
        return cls(statute_books.shipped(), calendars.shipped(), rate_series.shipped())


def in_force(topic: str, day: date, law: Law) -> tuple[Parameter, ...]:
    """The parameter of a topic in force on a day, as the basis of a step; empty where there is none."""
    found = law.statutes.in_force(topic, day.isoformat())
    return (found,) if found else ()

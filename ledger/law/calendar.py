"""Working days in the sense of the State Council's holiday notices, and days reached by counting.

Monday to Friday, less the days off that a year's notice names, plus the weekend days it has people work. A
day that is a holiday by law (``ledger.law.holidays``) is off in every year. Beside those days a year whose
notice is not known goes by plain weekends, and every answer that looked at such a day says so
(``provisional``). Terms are counted as the Civil Code counts them (statute book PR-08): the first day is
not counted, a term of months ends on the corresponding day or else on the month's last. Knows no contract,
reads no clock; a notice that comes later is added with ``with_year``.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Self

from ledger.core.canonical import parse
from ledger.core.errors import refuse
from ledger.core.frozen import frozen
from ledger.law.holidays import Holiday, Holidays
from ledger.law.holidays import shipped as shipped_holidays
from ledger.law.statutes import Parameter

DATA = Path(__file__).parent / "reference" / "workdays.json"

_ONE_DAY = timedelta(days=1)
_MONTHS = 12
_SATURDAY = 5


@frozen
class Reached:
    """A day reached by counting.

    Attributes:
        provisional: a day of a year without a known notice was looked at on the way, so this may change.
    """

    day: date
    provisional: bool

    @property
    def iso(self) -> str:
        """The day as it is written outside: YYYY-MM-DD."""
        return self.day.isoformat()


@frozen
class Year:
    """What the holiday notice of one year says; it may reach into the days around New Year."""

    off: frozenset[date]
    on: frozenset[date]
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class Calendar:
    """Which days are worked. A value: ``with_year`` gives another one."""

    years: Mapping[int, Year]
    holidays: Holidays = field(default_factory=shipped_holidays)
    _worked: Mapping[date, bool] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "years", MappingProxyType(dict(sorted(self.years.items()))))
        worked: dict[date, bool] = {}
        for year in self.years.values():
            worked |= dict.fromkeys(year.off, False) | dict.fromkeys(year.on, True)
        object.__setattr__(self, "_worked", worked)

    def with_year(
        self, year: int, off: Iterable[date], on: Iterable[date], source: Iterable[str] = ()
    ) -> Self:
        """A calendar that also knows a year's notice; a notice known for that year before is replaced whole.

        Raises:
            Refused: a day is both off and on, or lies outside the year by more than a month.
        """
        notice = Year(frozenset(off), frozenset(on), tuple(source))
        both = min(notice.off & notice.on, default=None)
        if both is not None:
            raise refuse("calendar.off-and-on", day=both.isoformat())
        first, last = date(year - 1, _MONTHS, 1), date(year + 1, 1, 31)
        stray = min((day for day in notice.off | notice.on if not first <= day <= last), default=None)
        if stray is not None:
            raise refuse("calendar.not-of-the-year", day=stray.isoformat(), year=year)
        return type(self)({**self.years, year: notice}, self.holidays)

    def provisional(self, day: date) -> bool:
        """Whether the notice of a day's year is not known, so that plain weekends stand in for it.

        A notice may also touch the last days of the December before it, as those of 2019 and 2023 did. What
        is a holiday by law is certain.
        """
        return day.year not in self.years and self.holiday(day) is None

    def holiday(self, day: date) -> Holiday | None:
        """The holiday that a day is by law, whatever a notice says; None where it is none."""
        return self.holidays.on(day)

    def is_working_day(self, day: date) -> bool:
        """Whether a day is worked (see ``provisional``)."""
        if self.holiday(day) is not None:
            return False
        return self._worked.get(day, day.weekday() < _SATURDAY)

    def is_day_off_by_notice(self, day: date) -> bool:
        """Whether a notice names a day as off; a plain weekend is not named."""
        return not self._worked.get(day, True)

    def why_off(self, day: date, weekend: str) -> tuple[str, tuple[Parameter, ...]]:
        """Why a day is not worked, as a code of ``ledger.words.trace``, and the text that says so by itself.

        Args:
            day: a day that is off.
            weekend: the code for a day off that is neither named by a notice nor a holiday by law.
        """
        holiday = self.holiday(day)
        if self.is_day_off_by_notice(day):
            return "holiday", ()
        return (weekend, ()) if holiday is None else (f"holiday.{holiday.festival}", (holiday.rule,))

    def unknown_years(self, first: date, last: date) -> tuple[int, ...]:
        """The years from one day to another whose notice is not known."""
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.years)

    def add_working_days(self, day: date, n: int) -> Reached:
        """The n-th working day after a day, which is itself not counted; before it where n is negative.

        With n = 0 it is the day itself, worked or not.

        The holiday of October 2025 ended on the 8th, and Saturday the 11th was worked:

        >>> shipped().add_working_days(date(2025, 9, 30), 3).iso
        '2025-10-11'
        """
        step = _ONE_DAY if n > 0 else -_ONE_DAY
        provisional = self.provisional(day)
        for _ in range(abs(n)):
            reached = self._to(day + step, step, self.is_working_day)
            day, provisional = reached.day, provisional or reached.provisional
        return Reached(day, provisional)

    def next_working_day(self, day: date) -> Reached:
        """The first working day after a day."""
        return self._to(day + _ONE_DAY, _ONE_DAY, self.is_working_day)

    def previous_working_day(self, day: date) -> Reached:
        """The last working day before a day."""
        return self._to(day - _ONE_DAY, -_ONE_DAY, self.is_working_day)

    def last_day_of_term_on_holiday_moves_later(self, day: date, *, weekends: bool = True) -> Reached:
        """The day on which a term ends that would end on a day: later where that is a holiday (PR-08).

        Args:
            day: the last day by counting alone.
            weekends: whether a plain weekend is a holiday too. The Civil Code does not say; a book sets it.
        """
        ends = self.is_working_day if weekends else self._no_holiday
        return self._to(day, _ONE_DAY, ends)

    def payday_on_holiday_moves_earlier(self, day: date) -> Reached:
        """The day by which wages due on a day are paid: before it where it is not worked (MW-02)."""
        return self._to(day, -_ONE_DAY, self.is_working_day)

    def _no_holiday(self, day: date) -> bool:
        return self.holiday(day) is None and not self.is_day_off_by_notice(day)

    def _to(self, day: date, step: timedelta, fits: Callable[[date], bool]) -> Reached:
        """The first day that fits, from a day on, and whether any day looked at is provisional."""
        provisional = self.provisional(day)
        while not fits(day):
            day += step
            provisional = provisional or self.provisional(day)
        return Reached(day, provisional)

    @staticmethod
    def add_calendar_days(day: date, n: int) -> date:
        """The n-th day after a day, which is itself not counted. Holidays play no part: never provisional."""
        return day + timedelta(days=n)

    @staticmethod
    def add_months(day: date, n: int) -> date:
        """The corresponding day n months on, or the month's last where there is none; a year is twelve.

        >>> Calendar.add_months(date(2025, 1, 31), 1).isoformat()
        '2025-02-28'
        """
        years, month = divmod(day.month - 1 + n, _MONTHS)
        year, month = day.year + years, month + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))


@lru_cache(maxsize=1)
def shipped() -> Calendar:
    """The calendar that comes with the program: the notices for 2016 to 2026."""
    calendar = Calendar({})
    for year, notice in parse(DATA.read_bytes()).items():
        off, on = (map(date.fromisoformat, notice[name]) for name in ("off", "on"))
        calendar = calendar.with_year(int(year), off, on, notice["source"])
    return calendar

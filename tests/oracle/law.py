"""The law as the oracle of the flags reads it: shipped data and a book's own entries, by day.

Takes the statute book, the holiday notices, the loan prime rates and the defaults of thresholds as data; what
is in force, which day is worked and what a term comes to it works out itself. Knows no rule.
"""

from __future__ import annotations

import hashlib
import json
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import ledger
from ledger.core.canonical import canonical
from ledger.law.statutes import STATUSES, shipped
from ledger.law.thresholds import THRESHOLDS
from tests.oracle.log import Log, origin

REFERENCE = Path(ledger.__file__).parent / "law" / "reference"
Parameter = dict[str, Any]


def _festivals() -> dict[int, dict[str, date]]:
    names, *rows = (REFERENCE / "festivals.csv").read_text(encoding="utf-8").split()
    found = {}
    for row in rows:
        year, *days = row.split(",")
        found[int(year)] = dict(zip(names.split(",")[1:], map(date.fromisoformat, days), strict=True))
    return found


FESTIVALS = _festivals()
"""New Year's Day of the lunar year, Qingming, and two lunar days, by year."""


class Law:
    """What a book goes by with the entries of a log."""

    def __init__(self, log: Log) -> None:
        self._parameters: dict[str, Parameter] = {one.id: one.to_json() for one in shipped().all()}
        for one in sorted(log.of_kind("statute.adopted"), key=lambda e: (e["effective_on"], origin(e))):
            data = {"effective_from": None, "effective_to": None, **one["data"]}
            self._parameters[data["id"]] = data
        self._read = {  # what one person changed, nobody else has read
            name
            for name, one in self._parameters.items()
            if STATUSES[one["status"]] and _SHIPS_READ.get(name) == (one["topic"], _digest(one))
        }
        self._topics: dict[str, list[Parameter]] = {}
        for parameter in self._parameters.values():
            self._topics.setdefault(parameter["topic"], []).append(parameter)
        self._confirmed = self._confirmations(log)
        self._off, self._worked = self._days(log)
        self._rates = self._announced(log)
        chosen = {e["data"]["name"]: e["data"]["value"] for e in log.of_kind("setting.chosen")}
        self.weekends_move = chosen.get("law.weekends-move-terms", "yes") == "yes"
        self.deciding: str = chosen.get("law.deciding-day", "open")
        self.thresholds = {one.name: one.default for one in THRESHOLDS.values()}
        self.thresholds |= {e["data"]["name"]: e["data"]["value"] for e in log.of_kind("threshold.set")}

    # --- Statutes -------------------------------------------------------------------------------------------

    def _confirmations(self, log: Log) -> set[str]:
        proposed = {f"confirmation-{e['seq']}": e["data"] for e in log.of_kind("confirmation.proposed")}
        found = set()
        for agreed in log.of_kind("confirmation.agreed"):
            data = proposed[agreed["data"]["confirmation"]]
            parameter = self._parameters.get(data["parameter"])
            if parameter is not None and _digest(parameter) == data["value_digest"]:
                found.add(data["parameter"])
        return found

    def confirmed(self, identifier: str) -> bool:
        """Whether a parameter may do more than remind."""
        return identifier in self._confirmed or identifier in self._read

    def editions(self, topic: str) -> list[Parameter]:
        """Every version of a topic, the oldest first."""
        return sorted(self._topics.get(topic, []), key=lambda one: (one["effective_from"] or "", one["id"]))

    def holds(self, topic: str, day: str) -> Parameter | None:
        """The version of a topic that is certainly in force on a day."""
        found = None
        for one in self.editions(topic):
            since, until = one["effective_from"], one["effective_to"]
            if since is not None and _last(since) <= day and (until is None or day <= _first(until)):
                found = one
        return found

    def names(self, topics: Sequence[str], day: str) -> set[str]:
        """The ids of what is in force of some topics on a day."""
        return {one["id"] for one in (self.holds(topic, day) for topic in topics) if one is not None}

    # --- Days -----------------------------------------------------------------------------------------------

    @staticmethod
    def _days(log: Log) -> tuple[set[str], set[str]]:
        text = (REFERENCE / "workdays.json").read_text(encoding="utf-8")
        years = {int(year): (one["off"], one["on"]) for year, one in json.loads(text).items()}
        for one in sorted(log.of_kind("calendar.added"), key=origin):
            years[one["data"]["year"]] = (one["data"]["off"], one["data"]["worked"])
        off: set[str] = set()
        worked: set[str] = set()
        for _, (free, on) in sorted(years.items()):
            off, worked = (off - set(on)) | set(free), (worked - set(free)) | set(on)
            off -= set(on)
        return off, worked

    def feast(self, day: date) -> str | None:
        """The edition of the Measures on National Festivals by which a day is a holiday in any year."""
        edition = self.holds("holiday.days", day.isoformat())
        if edition is None:
            return None
        lunar = FESTIVALS.get(day.year)
        for name in (one for days in edition["machine"]["days"].values() for one in days):
            if name == "qingming":
                at = lunar and lunar["qingming"]
            elif name == "lunar-eve":
                at = lunar and lunar["lunar-01-01"] - timedelta(days=1)
            elif name in ("lunar-01-02", "lunar-01-03"):
                at = lunar and lunar["lunar-01-01"] + timedelta(days=int(name[-1]) - 1)
            elif name.startswith("lunar"):
                at = lunar and lunar[name]
            else:
                at = date.fromisoformat(f"{day.year}-{name}")
            if at == day:
                return str(edition["id"])
        return None

    def why_moved(self, day: date) -> set[str]:
        """The edition, where no notice of the year names the day that it makes a holiday."""
        feast = self.feast(day)
        return {feast} if feast is not None and day.isoformat() not in self._off else set()

    def is_worked(self, day: date) -> bool:
        """Whether people work on a day."""
        if self.feast(day) is not None:
            return False
        text = day.isoformat()
        return text in self._worked or (text not in self._off and day.isoweekday() <= 5)

    def later(self, day: date) -> date:
        """Where a term ends that would end on a day."""
        while self.feast(day) or day.isoformat() in self._off or self._weekend(day):
            day += timedelta(days=1)
        return day

    def _weekend(self, day: date) -> bool:
        return self.weekends_move and not self.is_worked(day)

    def payday(self, day: date) -> date:
        """By when wages are paid that are due on a day."""
        while not self.is_worked(day):
            day -= timedelta(days=1)
        return day

    def count(self, start: date, count: int, unit: str) -> date:
        """The day so many days, working days or months after a day, which is itself not counted."""
        firsts = start.day == 1 or (start + timedelta(days=1)).day == 1
        thirty = self.holds("procedure.agreed-months-and-years", start.isoformat())
        if unit == "month" and thirty and not firsts:
            return start + timedelta(days=30 * count)
        if unit == "month":
            months = start.year * 12 + start.month - 1 + count
            year, month = divmod(months, 12)
            return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
        if unit == "calendar-day":
            return start + timedelta(days=count)
        day = start
        while count:
            day += timedelta(days=1)
            count -= self.is_worked(day)
        return day

    # --- Rates ----------------------------------------------------------------------------------------------

    @staticmethod
    def _announced(log: Log) -> dict[str, int]:
        _, *rows = (REFERENCE / "lpr.csv").read_text(encoding="utf-8").splitlines()
        found = {row.split(",")[0]: int(row.split(",")[1]) for row in rows}
        for one in sorted(log.of_kind("rate.added"), key=origin):
            found[one["data"]["announced_on"]] = one["data"]["per_million"]
        return found

    def lpr(self, day: str) -> int | None:
        """The one-year rate on a day in millionths; None before the first."""
        days = [one for one in self._rates if one <= day]
        return self._rates[max(days)] if days else None


def _digest(parameter: Mapping[str, Any]) -> str:
    told = {name: parameter[name] for name in ("id", "value", "unit", "machine")}
    return hashlib.sha256(canonical(told)).hexdigest()


_SHIPS_READ = {one.id: (one.topic, _digest(one.to_json())) for one in shipped().all() if STATUSES[one.status]}


def _first(text: str) -> str:
    return text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text


def _last(text: str) -> str:
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        return f"{text}-{monthrange(int(text[:4]), int(text[5:]))[1]}"
    return text

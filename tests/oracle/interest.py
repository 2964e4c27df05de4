"""What lateness costs, as the oracle works it out: day by day, from the regulation's own words.

Civil Code, article 561: what the parties agreed; or else interest before the sum, where the law itself
states the rate; an agreed penalty after it. Shares no code with the program. Refuses to know flags.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.oracle.due import Due, NoDay, Situation
from tests.oracle.law import Law
from tests.oracle.log import MONEY_COUNTS, Facts, Log

BEARS = ("payment", "compensation", "deposit-return")
_FIRST_TEXT = "2009-05-13"


def settle(log: Log, law: Law, facts: Facts, due: Due, situation: Situation | None) -> None:
    """Leave in the facts of a debt that was paid late what interest took, and what is left of that."""
    facts["interest_left"] = None
    if due.reckoned is None or facts["type"] not in BEARS or not facts["owed"] or facts["unclear"]:
        return
    if facts["owed"] <= (facts["remaining"] or 0) or situation is None:
        return
    moves = _moves(log, facts)
    late = max((on for on, what, _ in moves if what in ("came", "back")), default="")
    if late <= due.reckoned:
        return
    rates = log.contracts[facts["contract"]]["rates"]
    first = not rates and situation.applies is True and not facts["undated"]
    if log.contracts[facts["contract"]]["order"]:
        first = log.contracts[facts["contract"]]["order"] == "interest-first"
    try:
        left, grown = _run(law, situation, rates, moves, due.reckoned, late, first)
    except NoDay:
        return
    if facts["open"]:
        facts["remaining"] = max(left, facts["remaining"])
        return
    facts["remaining"] = left
    if not facts["undated"] and facts["closed_on"] is None and (rates or situation.applies is True):
        facts["interest_left"] = max(0, left + grown - facts.get("beyond", 0)) or None


def _moves(log: Log, facts: Facts) -> list[tuple[str, str, Any]]:
    """(day, what, sum or day) of everything that moves a debt."""
    found: list[tuple[str, str, Any]] = [(BEGIN, "owed", facts["amount"])]
    for one in log.happened[facts["id"]]:
        on, data = one["effective_on"], one["data"]
        if one["kind"] == "obligation.extended":
            found.append((on, "until", data["until"]))
        elif one["kind"] == "obligation.set-off" or (
            facts["type"] in MONEY_COUNTS.get(one["kind"], ()) and "amount" in data
        ):
            found.append((on, "came", data["amount"]))
        elif one["kind"] == "performance.reversed" and "amount" in data:
            paid = log.performances[data["performance"]]["kind"]
            if facts["type"] in MONEY_COUNTS.get(paid, ()):
                found.append((on, "back", data["amount"]))
    found += [(on, "waived", amount) for on, amount in facts["waivers"]]
    found += [(on, "disputed", amount) for on, amount in facts["disputes"]]
    found += [(on, "came" if amount > 0 else "back", abs(amount)) for on, amount in facts["loose"]]
    return found


BEGIN = "0000-00-00"


def _run(
    law: Law,
    situation: Situation,
    rates: list[tuple[str, Facts]],
    moves: list[tuple[str, str, Any]],
    due: str,
    last: str,
    first: bool,
) -> tuple[int, int]:
    """(what is left of the sum, interest left) on the last day."""
    by_day: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for on, what, amount in moves:
        by_day[max(on, BEGIN)].append((what, amount))
    rank = ("owed", "waived", "until", "disputed", "came", "back")
    owed = paid = back = met = disputed = 0
    grown, rests = Fraction(0), [("", "")]
    law_rate = None if rates else _law_rate(law, situation, due)
    days = sorted(by_day)
    day = min(days[1:], default=due)
    end = date.fromisoformat(last)
    at = min(date.fromisoformat(day), date.fromisoformat(due))
    todo = [BEGIN]
    while at <= end or todo:
        for on in todo or [at.isoformat()]:
            if on > due and on != BEGIN:
                left = max(0, owed) - paid + back
                bearing = left - min(disputed, max(0, left))
                resting = any(since < on <= until for since, until in rests)
                if left > 0 and bearing > 0 and not resting:
                    grown += bearing * (law_rate or _rate_on(law, situation, rates, on))
            for what, amount in sorted(by_day[on], key=lambda one: (rank.index(one[0]), _size(*one))):
                if what == "owed":
                    owed = amount
                elif what == "waived":
                    owed -= amount
                elif what == "until":
                    until = (
                        amount
                        if situation.contract["kind"] == "foreign"
                        else law.later(date.fromisoformat(amount)).isoformat()
                    )
                    rests.append((on, until))
                elif what == "disputed":
                    disputed = amount
                elif what == "came":
                    takes = 0
                    if first and on > due and on >= _FIRST_TEXT:
                        takes = min(amount, max(0, _half_up(grown) - met))
                    met += takes
                    paid += amount - takes
                else:
                    to_sum = min(amount, max(0, paid - back)) if met else amount
                    met -= amount - to_sum
                    back += to_sum
        if not todo:
            at += timedelta(days=1)
        todo = []
    owed -= sum(amount for on, what, amount in moves if what == "waived" and on > last)
    return max(0, max(0, owed) - paid + back), max(0, _half_up(grown - met))


def _size(what: str, amount: Any) -> str:
    """What orders moves of one kind on one day; a dispute can only end after it began."""
    return "" if what == "disputed" else str(amount).zfill(20)


def _half_up(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2)) if exact >= 0 else 0


def _law_rate(law: Law, situation: Situation, due: str) -> Fraction:
    """The rate that the regulation states, as far as it speaks of the two."""
    if situation.applies is not True:
        raise NoDay
    day = date.fromisoformat(due) + timedelta(days=1)
    rules = situation._editions("sme.late-interest.default", day)
    if not rules:
        raise NoDay
    return Fraction(rules[-1]["machine"]["per_ten_thousand"], 10_000)


def _rate_on(law: Law, situation: Situation, rates: list[tuple[str, Facts]], on: str) -> Fraction:
    """The agreed rate of a day."""
    rate = [one for since, one in rates if since <= on] or [rates[0][1]]
    told = rate[-1]
    share = Fraction(told["late_rate_parts"], told["late_rate_of"])
    if told["late_rate_basis"] == "per-day":
        return share
    share /= told["late_rate_year_days"]
    if told["late_rate_basis"] == "per-year":
        return share
    lpr = law.lpr(situation.signed if told["late_rate_basis"] == "lpr-signing" else on)
    if lpr is None:
        raise NoDay
    return share * Fraction(lpr, 1_000_000)

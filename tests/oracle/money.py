"""What the oracle makes of performances that name no obligation; see ``flag_oracle``.

Written from the Civil Code, article 560, in plain loops: every way to read the facts is poured out, and what
the ways leave different is unclear. Shares no code with the program. Refuses to know flags.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.oracle.due import Due, Situation
from tests.oracle.log import MONEY_COUNTS, Facts, Log

Reckoned = dict[str, tuple[Facts, Due, Situation | None]]
BEARS = ("payment", "compensation", "deposit-return")
Move = tuple[str, int, str, str | None, int]
"""(day, 0 for what came and 1 for what went back, name, debt it was for, sum)."""
BEFORE, AFTER = "0000-00-00", "9999-99-99"


def pour(log: Log, reckoned: Reckoned) -> None:
    """Set what names no obligation against what is owed, in the facts themselves."""
    for contract in log.contracts:
        loose: dict[str, list[str]] = defaultdict(list)
        for name in log.performed(contract):
            one = log.performances[name]
            fails = one["data"].get("result") == "failed"
            if one["kind"] in MONEY_COUNTS and "obligation" not in one["data"] and not fails:
                loose[one["kind"]].append(name)
        debts = list(log.under[contract].get("obligation", ()))
        for kind in sorted(loose):
            _pool(log, reckoned, kind, loose[kind], debts)


def _pool(log: Log, reckoned: Reckoned, kind: str, loose: list[str], names: list[str]) -> None:
    types = MONEY_COUNTS[kind]
    debts = [name for name in names if reckoned[name][0]["type"] in types]
    given = [name for name in log.performances if name in loose or _was_for(log, kind, name, debts)]
    sums = all(reckoned[name][0]["amount"] is not None for name in debts)
    sums = sums and all("amount" in log.performances[name]["data"] for name in given)
    if kind in ("performance.delivered", "performance.accepted") and not sums:
        _whole(log, reckoned, [name for name in loose if _stands(log, name)], debts, types[0])
        return
    moves = list(_moves(log, given, debts))
    asked = list(_questions(log, reckoned, debts, moves))
    poured = [_Way(log, reckoned, debts, answers) for answers in asked]
    ways = [one.pour(moves) for one in poured]
    beyond = max((sum(one.spare.values()) for one in poured), default=0)
    for name in debts:
        facts, due, _ = reckoned[name]
        facts["beyond"] = beyond
        if facts["amount"] is None and not any(way[name] for way in ways):
            continue
        said = sum(-amount if back else amount for _, back, _, of, amount in moves if of == name)
        totals = [sum(way[name].values()) - said for way in ways]
        facts["unclear"] = facts["open"] and len(set(totals)) > 1
        facts["undated"] = facts["undated"] or (
            len(set(totals)) == 1 and _differ([way[name] for way in ways])
        )
        facts["loose"] += _beyond(ways[0][name], [one for one in moves if one[3] == name])
        if facts["amount"] is not None:
            facts["remaining"] = (
                max(0, facts["remaining"] - max(totals)) if max(totals) else facts["remaining"]
            )
        if len(set(totals)) > 1:
            if facts["open"]:
                due.day = None
        elif facts["amount"] is not None and facts["remaining"] <= 0 and facts["closed_on"] is None:
            if any(totals):
                facts["open"], due.inspect_by = False, None
            if any(totals) or _differ([way[name] for way in ways]):
                facts["met_on"] = _met_on(log, name, facts, [way[name] for way in ways])


def _beyond(got: dict[str, int], said: list[Move]) -> list[tuple[str, int]]:
    """What a debt got on each day beside what was said to be for it."""
    found = dict(got)
    for day, back, _, _, amount in said:
        found[day] = found.get(day, 0) + (amount if back else -amount)
    return [(day, amount) for day, amount in found.items() if amount]


def _differ(ways: list[dict[str, int]]) -> bool:
    """Whether ways meet a debt on different days."""
    return len({tuple(sorted((day, amount) for day, amount in way.items() if amount)) for way in ways}) > 1


def _met_on(log: Log, name: str, facts: Facts, ways: list[dict[str, int]]) -> str:
    """The day on which the last of it was met; the earliest of them where the ways differ."""
    last = [max(day for day, amount in way.items() if amount > 0) for way in ways]
    if _differ(ways):
        return min(last)
    days = [last[0], *(on for on, _ in facts["waivers"])]
    for one in log.happened[name]:
        counts = facts["type"] in MONEY_COUNTS.get(one["kind"], ()) and one["data"].get("result") != "failed"
        if counts or one["kind"] == "obligation.set-off":
            days.append(one["effective_on"])
    return max(days)


def _was_for(log: Log, kind: str, name: str, debts: list[str]) -> bool:
    one = log.performances[name]
    return one["kind"] == kind and one["data"].get("obligation") in debts


def _was_for_it(log: Log, name: str, debt: str) -> bool:
    one = log.performances[name]
    failed = one["data"].get("result") == "failed"
    return one["data"].get("obligation") == debt and one["kind"] in MONEY_COUNTS and not failed


def _stands(log: Log, name: str) -> bool:
    """Whether a performance is of the whole and nothing of it was taken back."""
    back = any(one["kind"] == "performance.reversed" for one in log.happened[name])
    return not back and not log.performances[name]["data"].get("partial", False)


def _whole(log: Log, reckoned: Reckoned, loose: list[str], debts: list[str], first: str) -> None:
    """As many performances as there are open debts met them all; fewer, and nobody can tell which."""
    own = [name for name in debts if reckoned[name][0]["type"] == first] or debts
    waiting = sorted(
        (name for name in own if reckoned[name][0]["open"]),
        key=lambda name: (reckoned[name][1].on or AFTER, reckoned[name][0]["called"], name),
    )
    came = sorted(log.performances[name]["effective_on"] for name in loose)
    for place, name in enumerate(waiting if loose else ()):
        facts, due, _ = reckoned[name]
        if len(loose) < len(waiting):
            due.day = None
            continue
        days = [
            log.performances[one]["effective_on"] for one in log.performances if _was_for_it(log, one, name)
        ]
        facts["met_on"] = max([came[place], *days, *(on for on, _ in facts["waivers"])])
        facts["open"], due.inspect_by = False, None
        if facts["remaining"] is not None:
            facts["remaining"] = 0


def _moves(log: Log, given: list[str], debts: list[str]) -> Iterator[Move]:
    """What came and what went back, what was set off too."""
    for name in given:
        one = log.performances[name]
        yield one["effective_on"], 0, name, one["data"].get("obligation"), one["data"].get("amount", 0)
        for back in log.happened[name]:
            if back["kind"] == "performance.reversed":
                amount = back["data"].get("amount", 0)
                yield back["effective_on"], 1, name, one["data"].get("obligation"), amount
    for debt in debts:
        for place, one in enumerate(log.happened[debt]):
            if one["kind"] == "obligation.set-off":
                amount = one["data"]["amount"]
                yield one["effective_on"], 0, f"{debt}/{place}", debt, amount


Answers = dict[str, Any]


def _questions(log: Log, reckoned: Reckoned, debts: list[str], moves: list[Move]) -> Iterator[Answers]:
    """Every way to answer what the facts leave open."""
    loose = [day for day, back, _, of, _ in moves if of is None and not back]
    asked: dict[str, list[Any]] = {
        "whose": sorted({_side(reckoned, name) for name in debts}, key=str),
        "disputed part last": [False],
        "unknown day is past": [False],
        "unknown rate weighs": [True],
        "what arose later counts": [True],
        "as it came": [False],
        "without a sum": [False],
    }
    for name in debts:
        disputes = [one for one in log.happened[name] if one["kind"] == "obligation.disputed"]
        if any(one["effective_on"] <= max(loose) for one in disputes):
            asked["disputed part last"] = [False, True]
        if _nobody_knows(reckoned, name):
            asked["unknown day is past"] = [False, True]
        if reckoned[name][0]["added_on"] > min(loose):
            asked["what arose later counts"] = [True, False]
        if reckoned[name][0]["amount"] is None and reckoned[name][0]["type"] in BEARS[:2]:
            asked["without a sum"] = [False, True]
    if any(_weight(log, reckoned, name) is None for name in debts):
        asked["unknown rate weighs"] = [True, False]
    if any(of is not None and day > min(loose) for day, back, _, of, _ in moves if not back):
        asked["as it came"] = [False, True]
    for answers in product(*asked.values()):
        yield dict(zip(asked, answers, strict=True))


def _nobody_knows(reckoned: Reckoned, name: str) -> bool:
    """Whether there is no day because nobody can tell it, and not because something has not happened."""
    return reckoned[name][1].day is None and not reckoned[name][1].waits


def _weight(log: Log, reckoned: Reckoned, name: str) -> bool | None:
    """Whether a debt bears interest; None where nobody knows a rate."""
    facts, _, situation = reckoned[name]
    if facts["type"] not in BEARS:
        return False
    rate = log.contracts[facts["contract"]]["rate"]
    return True if rate or (situation is not None and situation.applies) else None


class _Way:
    """One reading, poured out: what each debt got on each day."""

    def __init__(self, log: Log, reckoned: Reckoned, debts: list[str], answers: Answers) -> None:
        self.log, self.reckoned, self.debts, self.answers = log, reckoned, debts, answers
        self.got: dict[str, dict[str, int]] = {name: defaultdict(int) for name in debts}
        self.named: dict[str, int] = defaultdict(int)
        self.met: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self.spare: dict[str, int] = defaultdict(int)
        self.left = {name: reckoned[name][0]["remaining"] for name in debts}
        self.otherwise: dict[str, int] = {}
        self.said: dict[str, dict[str, int]] = {name: defaultdict(int) for name in debts}

    def _met_otherwise(self, name: str, moves: list[Move]) -> int:
        """What met a debt in another way: a promise may be granted and paid."""
        facts = self.reckoned[name][0]
        if facts["amount"] is None:
            return 0
        came = sum(-amount if back else amount for _, back, _, of, amount in moves if of == name)
        return int(facts["amount"]) - int(facts["waived"]) - self.left[name] - came

    def pour(self, moves: list[Move]) -> dict[str, dict[str, int]]:
        """All that came and went back, in order."""
        self.otherwise = {name: self._met_otherwise(name, moves) for name in self.debts}
        if not self.answers["as it came"]:
            for day, back, _, of, amount in moves:
                if of is not None:
                    self._say(of, day, -amount if back else amount)
            moves = [one for one in moves if one[3] is None]

        def ordered(move: Move) -> Any:
            came = next(one for one in moves if one[2] == move[2] and not one[1])
            backs = sorted((one[0], one[4]) for one in moves if one[2] == move[2] and one[1])
            return move[0], move[1], (came[0], came[3] is None, came[4], backs), move[2]

        for day, back, payment, of, amount in sorted(moves, key=ordered):
            if back:
                self._return(day, payment, of, amount)
                continue
            straight = 0 if of is None else min(amount, self._room(of, day))
            if of is not None:
                self._say(of, day, straight)
            if amount > straight:
                self._serve(payment, day, amount - straight)
        for name, said in self.said.items():
            for day, amount in said.items():
                self.got[name][day] += amount
        return self.got

    def _say(self, name: str, day: str, amount: int) -> None:
        self.named[name] += amount
        self.said[name][day] += amount

    def _return(self, day: str, payment: str, of: str | None, amount: int) -> None:
        """What was met last comes back first."""
        left = amount - min(amount, self.spare[payment])
        self.spare[payment] -= amount - left
        held: dict[str, int] = {}
        for name, share in self.met[payment]:
            held[name] = held.get(name, 0) + share
        for name in reversed(held):
            taken = min(left, held[name])
            self.got[name][day] -= taken
            self.met[payment].append((name, -taken))
            left -= taken
        if of is not None:
            self._say(of, day, -left)

    def _stands(self, name: str, day: str) -> bool:
        facts = self.reckoned[name][0]
        closed = facts["closed_on"] is not None and facts["closed_on"] <= day
        return not closed and (facts["added_on"] <= day or self.answers["what arose later counts"])

    def _room(self, name: str, day: str) -> int:
        facts = self.reckoned[name][0]
        if facts["amount"] is None:
            return 10**30 if self.answers["without a sum"] and facts["type"] in BEARS[:2] else 0
        met = self.named[name] + sum(self.got[name].values()) + self.otherwise[name]
        return max(0, int(facts["amount"]) - _waived(facts, day) - met)

    def _serve(self, payment: str, day: str, amount: int) -> None:
        whole = {name: self._room(name, day) if self._stands(name, day) else 0 for name in self.debts}
        apart = dict.fromkeys(self.debts, 0)
        if self.answers["disputed part last"]:
            apart = {name: min(whole[name], _disputed(self.reckoned[name][0], day)) for name in self.debts}
        for rooms in ({name: whole[name] - apart[name] for name in self.debts}, apart):
            ranks: dict[Any, list[str]] = defaultdict(list)
            for name in self.debts:
                if rooms[name] > 0:
                    rank = _rank(self.log, self.reckoned, self.debts, name, day, self.answers)
                    ranks[rank].append(name)
            for rank in sorted(ranks):
                shares = _shares(self.reckoned, amount, {name: rooms[name] for name in ranks[rank]})
                for name, share in shares:
                    self.got[name][day] += share
                    self.met[payment].append((name, share))
                    amount -= share
        self.spare[payment] += amount


def _rank(log: Log, reckoned: Reckoned, debts: list[str], name: str, day: str, answers: Answers) -> Any:
    """The place of a debt: the side meant, what arose, what is due, what weighs more, what was due first."""
    facts, due, _ = reckoned[name]
    on = due.on or (BEFORE if _nobody_knows(reckoned, name) and answers["unknown day is past"] else AFTER)
    weight = _weight(log, reckoned, name)
    heavy = answers["unknown rate weighs"] if weight is None else weight
    sides = sorted({_side(reckoned, one) for one in debts}, key=str)
    turn = (sides.index((facts["debtor"], facts["creditor"])) - sides.index(answers["whose"])) % len(sides)
    is_due = on <= day
    return turn, facts["added_on"] > day, not is_due, is_due and not heavy, on


def _side(reckoned: Reckoned, name: str) -> tuple[str, str | None]:
    facts = reckoned[name][0]
    return facts["debtor"], facts["creditor"]


def _shares(reckoned: Reckoned, amount: int, rooms: dict[str, int]) -> list[tuple[str, int]]:
    """What each of some debts of one rank gets: all of it, or its part, odd fen by the larger remainder."""

    def called(name: str) -> Any:
        facts = reckoned[name][0]
        return facts["called"], rooms[name], facts["amount"] or 0, facts["added_on"], name

    names, whole = sorted(rooms, key=called), sum(rooms.values())
    if whole <= amount:
        return [(name, rooms[name]) for name in names]
    parts = {name: amount * rooms[name] // whole for name in names}
    odd = amount - sum(parts.values())
    for name in sorted(names, key=lambda one: amount * rooms[one] % whole, reverse=True)[:odd]:
        parts[name] += 1
    return [(name, share) for name, share in parts.items() if share]


def _waived(facts: Facts, day: str) -> int:
    return sum(amount for on, amount in facts["waivers"] if on <= day)


def _disputed(facts: Facts, day: str) -> int:
    """What is in dispute at the end of a day."""
    return next((amount for on, amount in reversed(facts["disputes"]) if on <= day), 0)

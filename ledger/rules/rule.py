"""What a rule declares: what it is about, on which basis, who comes into question, and its verdict.

A rule is pure: the same facts, law and day give the same verdict. ``candidates`` is set-based SQL that an
index serves and may let too many through; ``judge`` decides. Every rule has three answers: ``Found``,
``Clear`` and ``Undetermined``, which names the field that is missing and is a reply to a question, never an
entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from ledger.core.canonical import parse
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.vocabulary import FlagLevel
from ledger.law.statutes import Parameter, Statutes
from ledger.projection.book_law import BookLaw
from ledger.store.base import Row, Store


@frozen
class Found:
    """The rule finds something.

    Attributes:
        level: how serious, as the rule sees it; what rests on unconfirmed law only reminds all the same.
        law: parameters it rests on, the founding one first.
        due_on: the day that was missed or is near.
        amount: the sum it is about, in minor units of the subject's currency.
        facts: further stable facts by the names that the rule's sentence uses; texts.
    """

    level: FlagLevel
    law: tuple[Parameter, ...] = ()
    due_on: str | None = None
    amount: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@frozen
class Clear:
    """The rule finds nothing."""


@frozen
class Undetermined:
    """Nobody can tell.

    Attributes:
        missing: the field without which nobody can, as ``words_trace.field_words`` names it.
    """

    missing: str


Verdict = Found | Clear | Undetermined
CLEAR = Clear()


@frozen
class Finding:
    """What a sweep compares with the flags that stand, and records: all of it stable."""

    rule: str
    subject: str
    contract: str | None
    body: str | None
    division: str | None
    currency: str | None
    level: str
    due_on: str | None
    amount: int | None
    law: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


SUBJECT_COLUMNS = ("subject", "contract", "body", "division", "currency")
"""What every candidate begins with: the object, its contract, who is asked, the region, the currency."""


@frozen
class Rule:
    """One rule.

    Attributes:
        code: its name in flags and thresholds.
        zh, en: its title.
        level: the highest it reaches.
        kinds: kinds of contract it applies to; empty for all, or where it is not about contracts.
        topics: topics of the statute book it rests on; empty where it rests on the contract or a threshold.
        facts: a named tuple, one field a column of ``candidates``, beginning with ``SUBJECT_COLUMNS``.
        candidates: SQL that ends within its WHERE clause and takes what ``bounds`` gives.
        key: the SQL expression of the subject, by which candidates are ordered and one of them is asked for.
        judge: (facts, law, day) -> verdict; pure.
        say_zh, say_en: the sentence of a finding. Named in it: {body}, {due_on}, {day}, {days}, {amount} and
            whatever the finding's facts name.
        then: SQL expressions that order several rows about one subject; the first that is found counts.
        bounds: (book, law, day) -> what the SQL takes, in its order.
        thresholds: names of the thresholds it reads.
        undetermined: the like of ``candidates`` for what nobody can tell, where that is worth listing; same
            columns and key.
        clears_zh, clears_en: what would clear it.
        gathers: whether a subject has several rows, which are judged together: ``judge`` then takes a tuple
            of facts, in no order, and ``candidates`` need not choose among them.
        lists: facts whose value is a member of a closed list, or several by commas. ``parties``:
            facts that are ids of organisations. All are worded when read.
        beyond: whether it reads other books of the store too, which a replayed one does not have.
    """

    code: str
    zh: str
    en: str
    level: FlagLevel
    topics: tuple[str, ...]
    facts: Callable[..., Any]
    candidates: str
    key: str
    judge: Callable[[Any, BookLaw, str], Verdict]
    say_zh: str
    say_en: str
    clears_zh: str
    clears_en: str
    kinds: tuple[str, ...] = ()
    then: str = ""
    bounds: Callable[[str, BookLaw, str], Sequence[Any]] = lambda book, law, day: (book, day)
    thresholds: tuple[str, ...] = ()
    undetermined: str = ""
    gathers: bool = False
    lists: Mapping[str, type[Named]] = field(default_factory=dict)
    parties: tuple[str, ...] = ()
    beyond: bool = False

    def findings(self, store: Store, book: str, day: str, law: BookLaw) -> Iterator[Finding]:
        """Everything the rule finds on a day, ordered by subject."""
        found = None
        rows = store.stream(self._ordered(self.candidates), self.bounds(book, law, day))
        for row, _, verdict in self._verdicts(rows, law, day):
            if row[0] == found:
                continue
            if isinstance(verdict, Found):
                found = row[0]
                yield self.finding(row, verdict)

    def _ordered(self, sql: str) -> str:
        """By subject; an expression, since a plain column tempts the planner into walking a whole key."""
        return f"{sql} ORDER BY {self.key} || ''{', ' if self.then else ''}{self.then}"

    def ask(self, store: Store, book: str, subject: str, day: str, law: BookLaw) -> tuple[Any, Verdict]:
        """The facts and the verdict about one object; (None, clear) where it does not come into question."""
        told: tuple[Any, Verdict] = (None, CLEAR)
        for sql in filter(None, (self.candidates, self.undetermined)):
            given = [*self.bounds(book, law, day), subject]
            rows = store.rows(self._ordered(f"{sql} AND {self.key} = ?"), given)
            for _, facts, verdict in self._verdicts(rows, law, day):
                if isinstance(verdict, Found):
                    return facts, verdict
                # of several rows one that nobody can tell keeps the object from being clear
                if told[0] is None or (
                    isinstance(verdict, Undetermined) and not isinstance(told[1], Undetermined)
                ):
                    told = (facts, verdict)
        return told

    def missing(self, store: Store, book: str, day: str, law: BookLaw) -> Iterator[tuple[Row, Undetermined]]:
        """What nobody can tell on a day, with the field that is missing, ordered by subject."""
        for sql in filter(None, (self.candidates, self.undetermined)):
            rows = store.stream(self._ordered(sql), self.bounds(book, law, day))
            for row, _, verdict in self._verdicts(rows, law, day):
                if isinstance(verdict, Undetermined):
                    yield row, verdict

    def _verdicts(self, rows: Iterable[Row], law: BookLaw, day: str) -> Iterator[tuple[Row, Any, Verdict]]:
        """(row, facts, verdict) of every candidate; of a subject's first row where they are gathered."""
        if not self.gathers:
            for row in rows:
                facts = self.facts(*row)
                yield row, facts, self.judge(facts, law, day)
            return
        for _, group in groupby(rows, key=itemgetter(0)):
            together = list(group)
            gathered = tuple(self.facts(*row) for row in together)
            yield together[0], gathered[0], self.judge(gathered, law, day)

    def finding(self, row: Row, found: Found) -> Finding:
        """The finding about a candidate; what rests on unconfirmed law may only remind."""
        level = found.level if all(one.confirmed for one in found.law) else FlagLevel.REMIND
        law = tuple(dict.fromkeys(one.id for one in found.law))
        facts = tuple(sorted(found.facts.items()))
        subject, contract, body, division, currency = row[:5]
        stable = (level.value, found.due_on, found.amount, law, facts)
        return Finding(self.code, subject, contract, body, division, currency, *stable)


def listed(values: Sequence[str]) -> str:
    """Values of a closed list for an IN list."""
    return ", ".join(f"'{value}'" for value in values)


def days_between(first: str, last: str) -> int:
    """Days from one day to another."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def in_force(law: BookLaw, topics: Sequence[str], day: str) -> tuple[Parameter, ...]:
    """The parameters of some topics that are in force on a day, in the order of the topics."""
    return _in_force(law.law.statutes, tuple(topics), day)


@lru_cache(maxsize=20_000)
def _in_force(statutes: Statutes, topics: tuple[str, ...], day: str) -> tuple[Parameter, ...]:
    """The same; candidates share their days, so most are asked again and again."""
    found = (statutes.in_force(topic, day) for topic in topics)
    return tuple(one for one in found if one is not None)


def named_in(law: BookLaw, ids: str | None) -> tuple[Parameter, ...]:
    """The parameters that a list of ids names: a JSON list, as ``obligation_status.law`` keeps it."""
    return _named_in(law.law.statutes, ids) if ids else ()


@lru_cache(maxsize=20_000)
def _named_in(statutes: Statutes, ids: str) -> tuple[Parameter, ...]:
    return tuple(statutes.get(one) for one in parse(ids))

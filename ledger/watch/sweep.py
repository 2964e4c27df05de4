"""The sweep: asks every rule for a day and records what changed since, as flags raised, changed and cleared.

A day that was missed is caught up with the knowledge of that day (``ledger.projection.as_of``). A day
before the last recorded sweep, before the book was opened, or after today, is answered without writing. The
same day again records only what is new. Refuses to know what a rule is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ledger.book import Book
from ledger.core.errors import Refused
from ledger.core.merge_join import side_by_side
from ledger.core.values import Actor
from ledger.core.vocabulary import FlagLevel
from ledger.entries.flags import SYSTEM, Cleared, facts_text, law_text
from ledger.projection.as_of import Past
from ledger.projection.book_law import law_of
from ledger.projection.moment import opened_on, today_of
from ledger.projection.upcoming import standing_on
from ledger.record.commands import read_batch
from ledger.record.record import record_batches
from ledger.rules import RULES
from ledger.rules.rule import Finding
from ledger.store.base import Row, Store

CHUNK_ENTRIES = 1_000
_COLUMNS = ("subject", "id", "level", "due_on", "amount", "law", "facts")
_LISTED = ", ".join(f'"{name}"' for name in _COLUMNS)
_FLAGS = (
    f'SELECT {_LISTED} FROM "flag" '
    'WHERE "book" = ? AND "rule" = ? AND "cleared_on" IS NULL ORDER BY "subject"'
)

Progress = Callable[[str], None]
_Compared = tuple[str, list[tuple[str, dict[str, Any]]]]
"""The code of a rule, and what to record of it: (raised, changed or cleared; its data)."""


@dataclass(slots=True)
class Swept:
    """What came of a sweep.

    Attributes:
        day: the day asked for.
        recorded: whether anything could be written (False for a day that is only answered).
        caught_up: missed days that were swept before it.
        raised, changed, cleared: entries of each, by rule; over all days caught up.
        standing, levels: flags that stand on the day, by rule and by level.
        breaches: flags that were raised or changed to the level of a breach.
        findings: what the rules found, where the day was only answered.
    """

    day: str
    recorded: bool
    caught_up: list[str] = field(default_factory=list)
    raised: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    cleared: dict[str, int] = field(default_factory=dict)
    standing: dict[str, int] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)
    breaches: int = 0
    findings: list[Finding] = field(default_factory=list)


def sweep(book: Book, on: str | None = None, progress: Progress = lambda day: None) -> Swept:
    """Ask every rule for a day.

    Args:
        book: the open book.
        on: a day; today in the book's time zone when None.
        progress: told each day before it is swept.
    """
    today = today_of(book)
    day, last = on or today, last_sweep(book)
    # of a day before the book was opened nothing was known, and every night since would have to be caught up
    if day > today or day < (last or opened_on(book)):
        return answer(book, day)
    swept = Swept(day, recorded=True)
    missed = list(_days_between(last, day))
    if missed or day < today:
        with Past(book) as past:
            for one in [*missed, day][: len(missed) + (day < today)]:
                progress(one)
                past.advance(one)
                _record(book, one, _compare(book, past.store, one), swept)
    if day == today:
        progress(day)
        # The tables hold all that is known, also what takes effect on a day to come: that does not count yet.
        found = standing_on(book, day, lambda store: _compare(book, store, day, beyond=book.store))
        _record(book, day, found, swept)
    swept.caught_up = missed
    for column, tally in (("rule", swept.standing), ("level", swept.levels)):
        sql = f'SELECT "{column}", count(*) FROM "flag" WHERE "book" = ? AND "cleared_on" IS NULL GROUP BY 1'
        tally.update(sorted(book.store.rows(sql, (book.id,))))
    return swept


def answer(book: Book, day: str) -> Swept:
    """What the rules find on a day with what was known on it; nothing is written."""
    with Past(book) as past:
        past.advance(day)
        law = law_of(past.store, book.id)
        swept = Swept(day, recorded=False)
        for rule in RULES.values():
            found = list(rule.findings(past.store, book.id, day, law))
            swept.findings += found
            if found:
                swept.standing[rule.code] = len(found)
            for one in found:
                swept.levels[one.level] = swept.levels.get(one.level, 0) + 1
    return swept


def last_sweep(book: Book) -> str | None:
    """The latest day for which a sweep is recorded."""
    [(day,)] = book.store.rows('SELECT max("swept_on") FROM "sweep" WHERE "book" = ?', (book.id,))
    return None if day is None else str(day)


def _days_between(last: str | None, day: str) -> Iterator[str]:
    """The days after one and before another."""
    if last is None:
        return
    at, end = date.fromisoformat(last) + timedelta(days=1), date.fromisoformat(day)
    while at < end:
        yield at.isoformat()
        at += timedelta(days=1)


def _compare(book: Book, store: Store, day: str, *, beyond: Store | None = None) -> Iterator[_Compared]:
    """What is to be recorded of each rule: where what stands is not what the rule finds in a store on a day.

    Args:
        book: the book whose flags they are.
        store: where the book stands on the day.
        day: the day.
        beyond: where other books are, for a rule that looks at them too.
    """
    law = law_of(store, book.id)
    for rule in RULES.values():
        asked = beyond if rule.beyond and beyond is not None else store
        found = (((one.subject,), one) for one in rule.findings(asked, book.id, day, law))
        stand = (((row[0],), row) for row in book.store.stream(_FLAGS, (book.id, rule.code)))
        differences = list(_differences(stand, found))
        gone = [stands[0] for stands, one in differences if stands is not None and one is None]
        reasons = _why(store, book.id, gone, day)
        yield rule.code, [_command(*one, reasons) for one in differences]


def _record(book: Book, day: str, compared: Iterable[_Compared], swept: Swept) -> None:
    """Record what changed since the last sweep."""
    counts = {"raised": 0, "changed": 0, "cleared": 0}
    for code, changes in compared:
        for at in range(0, len(changes), CHUNK_ENTRIES):
            commands = changes[at : at + CHUNK_ENTRIES]
            for kind, _ in commands:
                counts[kind] += 1
                tally: dict[str, int] = getattr(swept, kind)
                tally[code] = tally.get(code, 0) + 1
            swept.breaches += sum(1 for kind, data in commands if _is_new_breach(kind, data))
            _enter(book, day, [(f"flag.{kind}", data) for kind, data in commands])
    if last_sweep(book) != day:
        _enter(book, day, [("sweep.done", counts)])


def _is_new_breach(kind: str, data: Mapping[str, Any]) -> bool:
    return kind != "cleared" and data["level"] == FlagLevel.BREACH


def _enter(book: Book, day: str, commands: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
    """Record some commands of the system, each on its own, effective on the day that was swept."""
    actor = Actor.of(SYSTEM)
    batches = [
        read_batch(book.registry, actor, {"kind": kind, "effective_on": day, "data": data})
        for kind, data in commands
    ]
    for outcome in record_batches(book, batches):
        if isinstance(outcome, Refused):
            raise outcome


def _differences(
    stand: Iterator[tuple[tuple[Any, ...], Row]], found: Iterator[tuple[tuple[Any, ...], Finding]]
) -> Iterator[tuple[Row | None, Finding | None]]:
    """(flag that stands, finding) wherever the two are not the same."""
    for _, stands, one in side_by_side(stand, found):
        if stands is not None and one is not None:
            said = (one.level, one.due_on, one.amount, law_text(one.law), facts_text(one.facts))
            if tuple(stands[2:]) == said:
                continue
        yield stands, one


def _command(
    stands: Row | None, one: Finding | None, reasons: Mapping[str, str]
) -> tuple[str, dict[str, Any]]:
    """What to record of a difference."""
    if one is None:
        assert stands is not None  # noqa: S101 (a difference has at least one side)
        return "cleared", {"flag": stands[1], "reason": reasons[stands[0]]}
    data: dict[str, Any] = {"level": one.level}
    if one.law:
        data["law"] = list(one.law)
    if one.facts:
        data["facts"] = [{"name": name, "value": value} for name, value in one.facts]
    names = ("due_on", "amount") if stands is not None else _RAISED
    data |= {name: getattr(one, name) for name in names if getattr(one, name) is not None}
    if stands is not None:
        return "changed", {"flag": stands[1], **data}
    return "raised", {"rule": one.rule, "subject": one.subject, **data}


_RAISED = ("due_on", "amount", "contract", "body", "division", "currency")


def _why(store: Store, book: str, subjects: Sequence[str], day: str) -> dict[str, str]:
    """Why flags of some subjects no longer stand, as their obligations' status tells."""
    sql = (
        'SELECT s."id", s."open", s."remaining", s."due_on", o."closed_on" FROM "obligation_status" s '
        'LEFT JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'WHERE s."book" = ? AND s."id" IN (*)'
    )
    reasons = dict.fromkeys(subjects, Cleared.NO_FINDING.value)
    for identifier, is_open, remaining, due_on, closed_on in store.rows_in(sql, (book,), subjects):
        if closed_on is not None:
            reasons[identifier] = Cleared.CLOSED.value
        elif not is_open or remaining == 0:
            reasons[identifier] = Cleared.PERFORMED.value
        elif due_on is not None and due_on >= day:
            reasons[identifier] = Cleared.NOT_DUE.value
    return reasons

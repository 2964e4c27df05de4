"""Reads about flags: those that stand, one of them, all about an object. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from ledger.core.canonical import parse
from ledger.core.errors import NotFound, Problem
from ledger.core.frozen import frozen
from ledger.core.sums import sum_text
from ledger.core.values import split_object_id
from ledger.entries.flags import FACT_SUMS
from ledger.store.base import Row, Store

_COLUMNS = (
    "id",
    "rule",
    "subject",
    "contract",
    "body",
    "division",
    "level",
    "due_on",
    "amount",
    "currency",
    "law",
    "facts",
    "raised_on",
    "cleared_on",
    "cleared_reason",
)
_LISTED = ", ".join(f'f."{name}"' for name in _COLUMNS)
_SELECT = (
    f'SELECT {_LISTED}, c."number", c."title" FROM "flag" f '
    'LEFT JOIN "contract" c ON c."book" = f."book" AND c."id" = f."contract" WHERE f."book" = ?'
)
FILTERS = ("rule", "body", "contract", "level", "division")


@frozen
class FlagView:
    """A flag as it stands or stood; sums in minor units, ``number`` and ``title`` of its contract."""

    id: str
    rule: str
    subject: str
    contract: str | None
    body: str | None
    division: str | None
    level: str
    due_on: str | None
    amount: int | None
    currency: str | None
    law: tuple[str, ...]
    facts: dict[str, str]
    raised_on: str
    cleared_on: str | None
    cleared_reason: str | None
    number: str | None
    title: str | None

    def to_json(self) -> dict[str, Any]:
        """Plain members; a sum among the facts is text in its own unit."""
        facts = {
            name: sum_text(int(told), self.currency) if name in FACT_SUMS else told
            for name, told in self.facts.items()
        }
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        return told | {"law": list(self.law), "facts": facts}


def _view(row: Row) -> FlagView:
    members = dict(zip((*_COLUMNS, "number", "title"), row, strict=True))
    members["law"] = tuple(parse(members["law"])) if members["law"] else ()
    members["facts"] = dict(parse(members["facts"])) if members["facts"] else {}
    return FlagView(**members)


def standing_flags(store: Store, book: str, **filters: str | None) -> list[FlagView]:
    """The flags that stand, by rule, due day and subject.

    >>> standing_flags(book.store, book.id, rule="payment.overdue", level="breach")
    []

    Args:
        store: the book's store, or a scratch one that stands on a day.
        book: the book.
        filters: any of ``FILTERS``, each with the value wanted; None asks for all.
    """
    where, given = ' AND f."cleared_on" IS NULL', [book]
    for name in FILTERS:
        if filters.get(name) is not None:
            where += f' AND f."{name}" = ?'
            given.append(str(filters[name]))
    found = [_view(row) for row in store.rows(_SELECT + where, given)]
    return sorted(found, key=lambda one: (one.rule, one.due_on or "", one.subject))


def standing_by_rule(store: Store, book: str) -> dict[str, int]:
    """How many flags of each rule stand; rules of which none does are left out."""
    sql = 'SELECT "rule", count(*) FROM "flag" WHERE "book" = ? AND "cleared_on" IS NULL GROUP BY "rule"'
    counted: dict[str, int] = dict(store.rows(sql, (book,)))
    return counted


def flag(store: Store, book: str, identifier: str) -> FlagView:
    """One flag, whether it stands or not.

    Raises:
        NotFound: there is none of this id.
    """
    found = store.rows(f'{_SELECT} AND f."id" = ?', (book, identifier))
    if not found:
        raise NotFound(Problem("object.unknown", "", {"value": identifier, "book": book}))
    return _view(found[0])


@frozen
class AnswerView:
    """An answer to a flag, with what was decided on its request for time."""

    id: str
    flag: str
    answer: str
    reason: str | None
    answered_on: str
    until: str | None
    granted: bool | None
    decided_on: str | None
    granted_until: str | None


def answers_to(store: Store, book: str, flags: Sequence[str]) -> list[AnswerView]:
    """Every answer to some flags, oldest first; statements stay in the vault."""
    listed = ", ".join(f'"{one.name}"' for one in fields(AnswerView))
    sql = f'SELECT {listed} FROM "flag_answer" WHERE "book" = ? AND "flag" IN (*)'
    rows = store.rows_in(sql, (book,), flags)
    found = [
        AnswerView(one, flag, answer, reason, day, until, None if ok is None else bool(ok), decided, granted)
        for one, flag, answer, reason, day, until, ok, decided, granted in rows
    ]
    return sorted(found, key=lambda one: (one.answered_on, one.id))


def flags_about(store: Store, book: str, subjects: Sequence[str]) -> list[FlagView]:
    """Every flag that is or was about some objects, oldest first."""
    found = [_view(row) for row in store.rows_in(f'{_SELECT} AND f."subject" IN (*)', (book,), subjects)]
    return sorted(found, key=lambda one: (one.raised_on, one.id))


def flags_of(store: Store, book: str, contract: str) -> list[FlagView]:
    """Every flag that is or was about a contract or anything in it, oldest first."""
    found = [_view(row) for row in store.rows(f'{_SELECT} AND f."contract" = ?', (book, contract))]
    return sorted(found, key=lambda one: (one.raised_on, split_object_id(one.id)))

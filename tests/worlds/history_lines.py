"""Histories written a line an entry, and what a book answers of them."""

from __future__ import annotations

from typing import Any

from ledger import Actor, Book, Refused, record
from ledger.queries import objects as queries
from tests.oracle.history import envelopes_of, state_on


def command(line: str) -> dict[str, Any]:
    """A command out of ``[^corrected seq] day kind member=value …``; ``-`` where it states no day."""
    words = line.split()
    more = {"corrects": int(words.pop(0)[1:])} if line.startswith("^") else {}
    day, kind, *pairs = words
    data: dict[str, Any] = dict(pair.split("=", 1) for pair in pairs)
    if "entry" in data:
        data["entry"] = int(data["entry"])
    return {"kind": kind, "effective_on": None if day == "-" else day, "data": data, **more}


def tell(book: Book, *lines: str) -> None:
    """Record commands one by one."""
    for line in lines:
        record(book, Actor.of("operator:console"), command(line))


def refusal(book: Book, line: str) -> str | None:
    """The code that a command is refused with."""
    try:
        tell(book, line)
    except Refused as refused:
        [problem] = refused.problems
        return problem.code
    return None


def name_of(book: Book, identifier: str, day: str | None = None, known: str | None = None) -> str | None:
    """The name on a day as known on a day; the oracle must agree."""
    state = queries.show(book, identifier, as_of=day, known_on=known).state
    assert state == state_on(envelopes_of(book), identifier, day, known)
    return state["name"] if state else None


def intervals(book: Book, table: str, column: str) -> list[str]:
    """Every row of a table as ``value from/to``, the day of ``to`` no longer in it."""
    rows = book.store.rows(f'SELECT "{column}", valid_from, valid_to FROM "{table}" ORDER BY id, valid_from')
    return [f"{value} {start}/{end or ''}" for value, start, end in rows]


STORY = [
    "2020-01-01 organisation.registered name=甲 class=enterprise",
    "2020-01-01 organisation.registered name=乙 class=village superior=organisation-1",
    "2020-01-01 organisation.registered name=丙 class=other",
    "2022-01-01 organisation.renamed organisation=organisation-3 name=丙二",
    "2024-01-01 organisation.dissolved organisation=organisation-3 reason=撤销",
    "2021-01-01 organisation.sized organisation=organisation-1 size=micro source=declared",
    "2020-01-01 post.established body=organisation-1 title=局长 standing=head",
    "2020-01-01 person.registered name=沈一舟",
    "2021-01-01 tenure.began post=post-7 person=person-8 capacity=acting",
    "2023-01-01 tenure.ended tenure=tenure-9 reason=retired",
    "2025-01-01 post.abolished post=post-7",
    "^4 - organisation.renamed organisation=organisation-3 name=丙三",
    "2026-01-01 vault.erased entry=1 reason=requested",
]

"""Decisions of a list that run on a day, as a publication needs them. Writes nothing; reveals nothing."""

from __future__ import annotations

from ledger.core.frozen import frozen
from ledger.entries.decisions import ListName
from ledger.store.base import Store


@frozen
class RunningListing:
    """A decision that runs; ``address_seq`` and ``particulars_seq`` say which entry's vault holds the text.

    ``name`` and codes are those of the subject on the day; ``credit_code_valid`` is None without a code,
    and as the engine has yes and no.
    """

    subject: str
    name: str
    credit_code: str | None
    credit_code_valid: int | None
    address_seq: int | None
    particulars_seq: int
    result: str
    basis: str
    decided_on: str
    published_on: str | None
    authority: str
    ends_on: str | None
    number: str | None


_RUNNING = (
    'SELECT l."subject", o."name", o."credit_code", o."credit_code_valid", l."address_seq", '
    'l."particulars_seq", l."result", l."basis", l."decided_on", l."published_on", l."authority", '
    'l."ends_on", l."number" FROM "list_decision" l JOIN "organisation" o ON o."book" = l."book" '
    'AND o."id" = l."subject" AND o."valid_from" = (SELECT max(q."valid_from") FROM "organisation" q '
    'WHERE q."book" = l."book" AND q."id" = l."subject" AND q."valid_from" <= ?) '
    'WHERE l."book" = ? AND l."list" = ? AND l."decided_on" <= ? '
    'AND (l."ends_on" IS NULL OR l."ends_on" >= ?) ORDER BY l."decided_on", l."id"'
)


def running(store: Store, book: str, name: ListName, on: str) -> list[RunningListing]:
    """The decisions of a list that were made by a day and have not ended on it, the earliest first."""
    rows = store.rows(_RUNNING, (on, book, name.value, on, on))
    return [RunningListing(*row) for row in rows]

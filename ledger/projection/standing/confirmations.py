"""Until when a request to confirm a receivable has to be answered, and which requests there are.

The term is the statute book's (SME-20, SME-21): thirty days from the day the request was made, where the
debtor is a public body or a large enterprise and the creditor was micro, small or medium at signing. It is
worked out when read, with its trace; nothing of it is stored. Writes nothing; the day is an argument.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ledger.core.frozen import frozen
from ledger.core.values import parse_day
from ledger.law.coverage import FactMissing, covered
from ledger.law.days import last_day, term_of_text
from ledger.law.due import (
    Due,
    Law,
    Situation,
    State,
    TraceStep,
    in_force,
    parties,
)
from ledger.projection.book_law import law_of
from ledger.projection.standing.obligations import SLICE, read_facts
from ledger.store.base import Row, Store

REQUESTED = "confirmation-requested"
TOPIC = "sme.receivable-confirmation"

_COLUMNS = (
    "id",
    "contract",
    "obligation",
    "financier",
    "amount",
    "requested_on",
    "answer",
    "answered_on",
    "confirmed",
    "reason",
)
_LISTED = ", ".join(f'"{name}"' for name in _COLUMNS)


@frozen
class ReceivableRequest:
    """A request with its answer and its due day.

    Attributes:
        amount, confirmed: sums in minor units of ``currency``; None where none was stated.
        due: the last day for the answer, or "cannot tell" where a party's class is not known; None where no
            text sets a term for these parties.
    """

    id: str
    contract: str
    obligation: str
    debtor: str
    creditor: str | None
    financier: str | None
    currency: str
    amount: int | None
    requested_on: str
    answer: str | None
    answered_on: str | None
    confirmed: int | None
    reason: str | None
    due: Due | None

    def late_on(self, day: str) -> bool:
        """Whether the answer came late, or is missing on a day after the last one for it."""
        last = self.due.day if self.due else None
        return last is not None and (self.answered_on or day) > last.isoformat()


def confirmation_due(requested_on: str, situation: Situation, law: Law) -> Due | None:
    """The last day on which the answer to a request is in time, with the steps that lead there.

    Args:
        requested_on: the day the enterprise made the request, YYYY-MM-DD.
        situation: who owes whom, as the obligation's own due day has it.
        law: what the book goes by.

    Returns:
        None where no text in force on that day sets a term for these parties.
    """
    start = parse_day(requested_on)
    assert start is not None  # noqa: S101 (a day of the log)
    trace: list[TraceStep] = []
    try:
        applies = covered(situation)
        if applies:
            trace.extend(parties(situation, law, start))
    except FactMissing as lacking:
        trace.append(TraceStep("due.untold", {"field": str(lacking)}))
        return Due(None, State.UNDETERMINED, tuple(trace), missing=str(lacking))
    rules = in_force(TOPIC, start, law) if applies else ()
    if not rules:
        return None
    term = term_of_text(rules[0].machine)
    trace.append(TraceStep("due.start", {"event": term.event, "day": requested_on}))
    told = {"event": term.event, "count": term.count, "unit": term.unit}
    trace.append(TraceStep("due.by-statute", told, rules))
    return last_day(start, term, law, trace)


def confirmations(store: Store, book: str, *, unanswered: bool = False) -> list[ReceivableRequest]:
    """The requests of a book, or those without an answer, by the day they were made."""
    where = 'AND "answered_on" IS NULL ' if unanswered else ""
    sql = (
        f'SELECT {_LISTED} FROM "receivable_confirmation" WHERE "book" = ? {where}'
        'ORDER BY "requested_on", "id"'
    )
    rows = store.rows(sql, (book,))
    found: list[ReceivableRequest] = []
    for at in range(0, len(rows), SLICE):
        found += _with_due(store, book, rows[at : at + SLICE])
    return found


def requests_of(store: Store, book: str, identifiers: Sequence[str]) -> list[ReceivableRequest]:
    """Some requests by their ids, in no order."""
    sql = f'SELECT {_LISTED} FROM "receivable_confirmation" WHERE "book" = ? AND "id" IN (*)'
    return list(_with_due(store, book, store.rows_in(sql, (book,), identifiers)))


def _with_due(store: Store, book: str, rows: Sequence[Row]) -> Iterator[ReceivableRequest]:
    law = law_of(store, book)
    facts = {one.id: one for one in read_facts(store, book, sorted({row[1] for row in rows}), law)}
    for row in rows:
        identifier, contract, obligation, financier, amount, requested_on = row[:6]
        answer, answered_on, confirmed, reason = row[6:]
        debt = facts[obligation]
        yield ReceivableRequest(
            identifier,
            contract,
            obligation,
            debt.debtor,
            debt.creditor,
            financier,
            debt.currency,
            amount,
            requested_on,
            answer,
            answered_on,
            confirmed,
            reason,
            confirmation_due(requested_on, debt.situation, law.law),
        )

"""What the due day of one obligation or payroll hangs on, what is left of it, and the day that follows.

Pure: refuses to know tables; ``ledger.projection.standing.obligations`` reads them.
"""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date

from ledger.core.frozen import frozen
from ledger.core.vocabulary import Term
from ledger.entries.kinds.foreign import FOREIGN
from ledger.law.allocation import Met
from ledger.law.days import named_day
from ledger.law.due import After, Due, FixedDay, Situation, State, Statutory, TraceStep, due_day
from ledger.law.due import Term as DueTerm
from ledger.law.terms import UNITS
from ledger.projection.book_law import BookLaw
from ledger.projection.standing.signatories import Bound


@frozen
class Facts:
    """All that the due day of one obligation or payroll hangs on, and what is left of it.

    Attributes:
        ambiguous: events that happened on several days, where nothing says which of them counts.
        remaining: what is left of the sum; None where there is no sum.
        ended_on: the day it was met or closed. ``closed``: whether without having been performed as agreed.
        inspect_by: the last day of the agreed time of inspection, while what was delivered has no result.
        sums: those of the contract, at signing and as it stands.
        bound: what else the law asks of the two sides.
        interest_left: of a debt whose sum was paid late: what was owed for that after the last payment.
        late_rates: the rates for late payment that the contract names, as its table keeps them.
        payment_order: what a late payment meets first, where the parties agreed on it.
        beyond: what came beyond the sums of all such debts under the contract: it may have been for interest.
        met: what met it of the performances that name no obligation (``ledger.law.allocation``).
        unclear: whether these can be read in more ways than one, which leave different sums of it;
            ``remaining`` is then the least. ``undated``: they leave the same, and met it on different days.
    """

    id: str
    contract: str
    kind: str
    type: str
    debtor: str
    creditor: str | None
    division: str | None
    currency: str
    owed: int | None
    remaining: int | None
    disputed: int
    open: bool
    term: DueTerm | None
    situation: Situation
    extended_until: str | None = None
    ambiguous: frozenset[str] = field(default_factory=frozenset)
    ended_on: str | None = None
    closed: bool = False
    inspect_by: str | None = None
    deposit: str | None = None
    sums: tuple[int | None, int | None] = (None, None)
    bound: Bound = Bound()
    met: tuple[Met, ...] = ()
    unclear: bool = False
    undated: bool = False
    late_rates: str | None = None
    payment_order: str | None = None
    interest_left: int | None = None
    beyond: int = 0


DESIGNATION = "designation"
"""What is missing where nobody can tell which debt a payment met."""


def extended_to(until: str, kind: str, law: BookLaw) -> str:
    """The day to which a respite reaches: later where it ends on a holiday, like every other term (PR-08)."""
    if kind == FOREIGN:
        return until
    return named_day(FixedDay(date.fromisoformat(until)), law.law).last.isoformat()


def put_off(day: date | None, facts: Facts, law: BookLaw) -> date | None:
    """A due day with the respites that were granted."""
    if day is None or facts.extended_until is None:
        return day
    return max(day, date.fromisoformat(extended_to(facts.extended_until, facts.kind, law)))


def due_of(facts: Facts, law: BookLaw) -> Due:
    """The due day as agreed and as the law has it, without respites, with its trace.

    Under the law of another country only a day that is stated is known: what our law adds is not asked.
    """
    if facts.kind == FOREIGN and isinstance(facts.term, FixedDay):
        day = facts.term.day  # no holiday of ours moves it
        shown = {"day": day.isoformat()}
        return Due(day, State.KNOWN, (TraceStep("due.fixed", shown), TraceStep("due.day", shown)))
    if facts.term is None or facts.kind == FOREIGN:
        return Due(None, State.UNDETERMINED, (), missing="agreed-term")
    due = due_day(facts.term, facts.situation, law.law)
    if due.missing in facts.ambiguous:
        return replace(due, missing="awaits")
    return due


def term_of(
    term: str, due: str | None, event: str | None, count: int | None, unit: str | None
) -> DueTerm | None:
    """The term as it was agreed, out of the columns that keep it; None where none was."""
    if term == Term.FIXED and due is not None:
        return FixedDay(date.fromisoformat(due))
    if term == Term.AFTER and event is not None and count is not None and unit is not None:
        return After(event, count, UNITS[unit])
    return Statutory() if term == Term.STATUTORY else None

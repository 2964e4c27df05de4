"""Notes on an obligation: terms of payment that a regulation speaks about, and why it is not paid.

Each says what is so from a closed list; whether the law bars it is for the rules to say. Nothing here changes
what is owed or by which day.
"""

from __future__ import annotations

from dataclasses import replace

from ledger.core.declaration import EntryType, Event, Touch
from ledger.core.errors import refuse
from ledger.core.fields import Choice, Reference, Shape, Text, YesNo
from ledger.core.vocabulary import AgreedTerm, NonPaymentReason
from ledger.entries.obligation_rows import NonPayment, NotedTerm
from ledger.entries.obligations import Obligation


class TermNoted(Shape):
    """Shape of ``obligation.term-noted``: effective on the day it was agreed, as a rule that of signing."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    term = Choice("约定事项", "what is agreed", AgreedTerm, required=True)
    clause = Text("条款号", "clause", length=40, example="5.3")
    by_law = YesNo("法律、行政法规另有规定", "a law or administrative regulation requires it")


class TermEnded(Shape):
    """Shape of ``obligation.term-ended``: both sides gave the term up, or it was found void."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    term = Choice("约定事项", "what was agreed", AgreedTerm, required=True)
    document = Text("依据文件", "document")


class NonpaymentStated(Shape):
    """Shape of ``obligation.nonpayment-stated``: effective on the day the debtor gave its reason."""

    obligation = Reference("义务", "obligation", ("obligation",), required=True)
    reason = Choice("未履行的理由", "stated reason for not performing", NonPaymentReason, required=True)
    document = Text("来文文号", "document number", length=100)


def _note_term(state: Obligation, event: Event) -> Obligation:
    data = event.data
    row = NotedTerm(
        seq=event.seq,
        term=data["term"],
        clause=data.get("clause"),
        by_law=data.get("by_law", False),
        agreed_on=event.effective_on,
    )
    return replace(state, agreed=(*state.agreed, row))


def _end_term(state: Obligation, event: Event) -> Obligation:
    kept = tuple(row for row in state.agreed if row.term != event.data["term"])
    if kept == state.agreed:
        raise refuse("obligation.term-not-noted", "/data/term", term=event.data["term"])
    return replace(state, agreed=kept)


def _state_reason(state: Obligation, event: Event) -> Obligation:
    row = NonPayment(seq=event.seq, reason=event.data["reason"], stated_on=event.effective_on)
    return replace(state, reasons=(*state.reasons, row))


OBJECT_TYPES = ()
ENTRY_TYPES = (
    EntryType(
        "obligation.term-noted",
        "登记付款条款",
        "term of payment noted",
        TermNoted,
        (Touch("obligation", _note_term, "obligation"),),
    ),
    EntryType(
        "obligation.term-ended",
        "付款条款终止",
        "term of payment ended",
        TermEnded,
        (Touch("obligation", _end_term, "obligation"),),
    ),
    EntryType(
        "obligation.nonpayment-stated",
        "债务方说明未履行的理由",
        "debtor's reason for not performing stated",
        NonpaymentStated,
        (Touch("obligation", _state_reason, "obligation"),),
    ),
)

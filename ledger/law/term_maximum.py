"""What the regulation says of the length of an agreed term: not over sixty days where a public body pays.

Decree 728 article 8 and 802 article 9, first paragraphs (statute book SME-03, SME-04); the edition of the day
of signing limits what may be agreed. Tells and changes nothing: the term counts as agreed. Pure; refuses to
know flags (``ledger.rules.payment_term_too_long``).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ledger.law.coverage import AS_PUBLIC, FactMissing, covered
from ledger.law.due import DELIVERY, PASSED, SETTLED, After, Due, FixedDay, Situation, due_day, signing_day
from ledger.law.term_length import length_of
from ledger.law.terms import Law, Term, TraceStep, in_force

TOPIC = "sme.payment-term.public-maximum"
STARTS = (DELIVERY, PASSED, SETTLED)
"""Events at or after delivery by which the regulation itself lets a term start."""


def maximum_step(term: Term, situation: Situation, law: Law, due: Due) -> TraceStep | None:
    """What is to be told of a term's length beside its due day.

    Returns:
        None where the regulation sets these parties no maximum or the term keeps it; else a step: that it is
        over the maximum, or that this can't be told for want of the day from which the maximum counts.
    """
    if not isinstance(term, After) and (not isinstance(term, FixedDay) or term.wages):
        return None
    try:
        if situation.debtor not in AS_PUBLIC or not covered(situation):
            return None
        rules = in_force(TOPIC, signing_day(situation), law)
    except FactMissing:
        return None
    if not rules:
        return None
    limit = rules[0].machine["count"]
    least, most = _length(term, situation, law, due)
    if least is None or most is None or least <= limit < most:
        return TraceStep("due.maximum", {"limit": limit}, rules)
    return (
        TraceStep("due.maximum-passed", {"length": least, "limit": limit}, rules) if least > limit else None
    )


def _length(term: Term, situation: Situation, law: Law, due: Due) -> tuple[int | None, int | None]:
    """The least and the most days from the day on which the maximum counts; None where that is not known."""
    if isinstance(term, After) and (situation.condition or term.event) in STARTS:
        return length_of(term, due, situation, law)
    begun = situation.days.get(situation.condition or DELIVERY)
    end = term.day if isinstance(term, FixedDay) else _counted(due)
    length = None if begun is None or end is None else (end - begun).days
    return length, length


def _counted(due: Due) -> date | None:
    """The last day by counting alone, before a holiday moves it."""
    return next(
        (date.fromisoformat(str(s.params["day"])) for s in due.trace if s.code == "due.counted"), None
    )


def due_day_told(term: Term, situation: Situation, law: Law) -> Due:
    """The due day, with what the regulation says of the length of its term as the last step."""
    due = due_day(term, situation, law)
    told = maximum_step(term, situation, law, due)
    return due if told is None else replace(due, trace=(*due.trace, told))

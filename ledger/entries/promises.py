"""What the fair competition review of a promised benefit came to.

Since 2024-08-01 no such measure is issued unreviewed (公平竞争审查条例, decree 783, article 18: INV-12).
Records the outcome and its paper; refuses to decide it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ledger.core.declaration import BookView, EntryType, Event, Touch
from ledger.core.errors import Problem
from ledger.core.fields import Choice, Day, Reference, Shape, Text
from ledger.core.vocabulary import ObligationType, ReviewResult
from ledger.entries.obligations import Obligation


class PromiseReviewed(Shape):
    """Shape of ``promise.reviewed``: effective on the day of the review, or on which its lack was found.

    A review before the promise was made takes effect with it, and names its own day.
    """

    obligation = Reference("承诺", "promise", ("obligation",), required=True)
    result = Choice("公平竞争审查结论", "outcome of the review", ReviewResult, required=True)
    reviewed_on = Day("审查日期", "day of the review, where it was before the promise")
    basis = Text("法律依据", "legal basis of the benefit", length=400)
    document = Text("审查文号", "document number", length=100)


def _review(state: Obligation, event: Event) -> Obligation:
    return replace(state, review=event.data["result"])


def _is_a_promise(event: Event, world: BookView) -> Iterable[Problem]:
    history = world.history(event.data["obligation"])
    if history and history[-1].state.type != ObligationType.PROMISE:
        yield Problem("promise.none", "/data/obligation", {"obligation": event.data["obligation"]})
    if event.data.get("reviewed_on", "") > event.effective_on:
        yield Problem("promise.reviewed-later", "/data/reviewed_on", {"day": event.effective_on})


OBJECT_TYPES = ()
ENTRY_TYPES = (
    EntryType(
        "promise.reviewed",
        "公平竞争审查",
        "promise reviewed",
        PromiseReviewed,
        (Touch("obligation", _review, "obligation"),),
        check=_is_a_promise,
    ),
)

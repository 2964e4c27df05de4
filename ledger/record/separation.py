"""Who may decide: nobody on what he shaped himself; and what was decided upon stays as it was seen.

A deciding entry names the object it decides on and the last entry of it that it saw. Whoever made any entry
of that object that is no decision, a replaced one included, does not decide on it. Nobody decides or
withdraws as of a day to come: until then what was decided would stand and be corrected. While a decision
stands, no entry of the object is corrected: who finds it wrong withdraws it first, by an entry that takes
the same hands.

Example: a clerk records a request for time (entry 40), another corrects it (entry 42). A third may decide,
naming 42; neither of the two may. After that, correcting the request takes the withdrawal of the decision.

Knows events and declarations; refuses to know roles, the database and what is decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ledger.core.declaration import Decides, Event
from ledger.core.errors import Problem
from ledger.core.registry import Registry
from ledger.core.values import latest_today


def decision_problems(
    event: Event, decides: Decides, events: Sequence[Event], registry: Registry
) -> Iterator[Problem]:
    """Why a decision may not be made, if so.

    Args:
        event: the deciding entry.
        decides: what it declares.
        events: every entry of the object it decides on, the decision among them.
        registry: what the kinds of entries are.
    """
    before = [one for one in events if one.seq < event.seq]
    own = [one for one in before if _shapes(one, registry) and one.actor == event.actor]
    if own:
        params = {"actor": event.actor, "seq": own[0].seq}
        yield Problem("actor.same-person", f"/data/{decides.member}", params)
    last = max((one.seq for one in before), default=None)
    seen = event.data.get(decides.seen)
    if last is not None and seen != last:
        yield Problem("decision.not-last", f"/data/{decides.seen}", {"seen": seen, "last": last})
    if event.effective_on > latest_today(event.recorded_at):
        yield Problem("decision.future", "/effective_on", {"day": event.effective_on})


def correction_problems(
    events: Iterable[Sequence[Event]], correcting: Event, registry: Registry
) -> Iterator[Problem]:
    """Why an entry may not be corrected, if so: a decision on one of its objects stands.

    Args:
        events: of each object that the correction touches, every entry.
        correcting: the correction.
        registry: what the kinds of entries are.
    """
    for history in events:
        decision = standing_decision([one for one in history if one.seq < correcting.seq], registry)
        if decision is not None:
            params = {"seq": decision.seq, "corrects": correcting.corrects}
            yield Problem("correction.decided-upon", "/corrects", params)
            return


def standing_decision(events: Iterable[Event], registry: Registry) -> Event | None:
    """The decision that stands on an object; None where there is none, or the last was withdrawn.

    In the order in which the history is folded: a withdrawal dated before a decision withdraws another one.
    """
    standing = None
    for one in sorted(events, key=lambda event: (event.effective_on, event.origin)):
        decides = registry.entry_types[one.kind].decides
        if decides is not None:
            standing = None if decides.withdraws else one
    return standing


def _shapes(event: Event, registry: Registry) -> bool:
    return registry.entry_types[event.kind].decides is None

"""Careers in the invented bodies: who holds which post from when to when, 2018 to 2026.

A small simulation from a seed. Somebody leaves (transferred, promoted, retired, …), the post is filled from
below or from outside, and whoever moves up leaves a post to be filled in turn; some heads are followed by an
acting one or by nobody for a while. A few careers are told by hand (``stories``), so that a tour can name
them. It yields commands; it refuses to know how they are recorded.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count

from api.demonstration import bodies, offices
from api.demonstration.facts import (
    FIRST_DAY,
    LAST_DAY,
    Command,
    Documents,
    command,
    days_between,
    later,
    stream,
    workday,
)
from api.demonstration.names import People
from api.demonstration.offices import DEPUTY, HEAD, SECTION, STAFF, PostPlan

_CHANGES_A_YEAR = {HEAD: 0.1, DEPUTY: 0.09, SECTION: 0.07, STAFF: 0.06}
"""How probable it is that a post changes hands of itself within a year."""
_RANK = {STAFF: 0, SECTION: 1, DEPUTY: 2, HEAD: 3}
_FIRST_IN_OFFICE = "2018-02-09"
_CHANGES_FROM = "2018-07-02"
_REASONS = {
    HEAD: ["transferred"] * 8 + ["promoted"] * 4 + ["retired"] * 6 + ["term-over", "resigned", "removed"],
    DEPUTY: ["transferred"] * 8 + ["promoted"] * 4 + ["retired"] * 5 + ["resigned", "removed"],
    SECTION: ["transferred"] * 7 + ["promoted"] * 5 + ["retired"] * 4 + ["resigned", "deceased"],
    STAFF: ["transferred"] * 10 + ["retired"] * 4 + ["resigned"] * 3,
}
_STAYS_AT_LEAST, _MOVES_AFTER = 300, 600
_CHAIN_MAX = 2
_FROM_WITHIN, _ACTING_FIRST, _VACANT_FIRST = 0.62, 0.14, 0.1
_WAIT = (60, 190)
_REACHABLE = {HEAD: 0.3, DEPUTY: 0.15, SECTION: 0.25, STAFF: 0.5}
"""Share of new office holders whose office extension is recorded."""
_DISSOLVED = {body for _, body, _ in bodies.DISSOLVED}
_APPOINTED_BY = {
    "city": "长平任",
    "wx": "望岫任",
    "cp": "澄坪任",
    "lb": "临埠任",
    "lc": "栎川任",
    "jy": "霁阳任",
}


@dataclass(slots=True)
class Seat:
    """A post as it stands in the course of the simulation.

    Attributes:
        holder, tenure: labels of the person and of the tenure; None while it is vacant.
        scripted: whether a story decides who holds it.
    """

    plan: PostPlan
    holder: str | None = None
    tenure: str | None = None
    since: str = ""
    is_open: bool = False
    scripted: bool = False


class Careers:
    """The simulation; ``commands`` holds what happened, each day's in order."""

    def __init__(self, seed: int, people: People) -> None:
        self.commands: list[Command] = []
        self.seats = {plan.label: Seat(plan) for plan in offices.posts()}
        self._rng = stream(seed, "careers")
        self._people = people
        self._documents = Documents()
        self._acting: set[str] = set()
        self._queue: list[tuple[str, int, Callable[[str], None]]] = []
        self._order, self._tenures = count(), count(1)

    def at(self, day: str, act: Callable[[str], None]) -> None:
        """Let something happen on a day; it is told the day."""
        heapq.heappush(self._queue, (day, next(self._order), act))

    def run(self) -> None:
        """Establish the posts, fill them, and let the years pass."""
        for day, body, _ in bodies.DISSOLVED:  # first, so that nobody enters a body on its last day
            self.at(day, partial(self.close, body))
        for seat in self.seats.values():
            self._plan(seat)
        while self._queue:
            day, _, act = heapq.heappop(self._queue)
            if day <= LAST_DAY:
                act(day)

    def _plan(self, seat: Seat) -> None:
        rng, since = self._rng, seat.plan.since
        self.at(since, lambda day: self._establish(seat, day))
        if seat.scripted:
            return
        first = workday(rng, FIRST_DAY, _FIRST_IN_OFFICE) if since == FIRST_DAY else since
        self.at(first, lambda day: self.fill(seat, day, chain=_CHAIN_MAX))
        for year in range(int(since[:4]), int(LAST_DAY[:4]) + 1):
            begin, end = max(f"{year}-02-24", _CHANGES_FROM), min(f"{year}-12-20", LAST_DAY)
            if begin < end and rng.random() < _CHANGES_A_YEAR[seat.plan.standing]:
                self.at(workday(rng, begin, end), lambda day: self._change(seat, day))

    # --- what may happen -----------------------------------------------------------------------------------

    def _establish(self, seat: Seat, day: str) -> None:
        plan = seat.plan
        seat.is_open = True
        self._say(
            "post.established",
            day,
            plan.label,
            body=f"@{plan.body}",
            title=plan.title,
            standing=plan.standing,
        )

    def _change(self, seat: Seat, day: str) -> None:
        """The holder leaves of himself, if he has been there for a while."""
        if seat.holder is None or seat.holder in self._acting or not seat.is_open:
            return
        if days_between(seat.since, day) < _STAYS_AT_LEAST:
            return
        self.leave(seat, day, self._rng.choice(_REASONS[seat.plan.standing]))
        lasting = seat.plan.standing == HEAD and seat.plan.body not in _DISSOLVED
        chance = self._rng.random() if lasting else 1.0
        deputy = self.seats.get(f"{seat.plan.body}.deputy")
        if chance < _ACTING_FIRST and deputy is not None and self._free(deputy):
            tenure = self.act(seat, deputy, day)
            self.at(self._wait(day), lambda end: self._settle(seat, deputy, tenure, end))
        elif chance < _ACTING_FIRST + _VACANT_FIRST:
            self.at(self._wait(day), lambda end: self.fill(seat, end))
        else:
            self.fill(seat, day)

    def _wait(self, day: str) -> str:
        return later(day, self._rng.randrange(*_WAIT))

    def _settle(self, seat: Seat, deputy: Seat, tenure: str, day: str) -> None:
        """An acting head becomes the head, or makes room for another."""
        person = deputy.holder
        if not seat.is_open or person is None:
            return
        if self._rng.random() < _FROM_WITHIN:
            self.end_acting(deputy, tenure, day, "promoted")
            self.leave(deputy, day, "promoted")
            self.begin(seat, person, day)
            self.fill(deputy, day, chain=1)
        else:
            self.end_acting(deputy, tenure, day, "term-over")
            self.fill(seat, day)

    def close(self, body: str, day: str) -> None:
        """A body is dissolved: its people leave, its posts end."""
        for seat in self.seats.values():
            if seat.plan.body == body and seat.is_open:
                if seat.holder is not None:
                    self.leave(seat, day, "body-abolished")
                seat.is_open = False
                self._say("post.abolished", day, None, post=f"@{seat.plan.label}")

    # --- steps, also used by the stories -------------------------------------------------------------------

    def hire(self, day: str, standing: str = HEAD) -> str:
        """Somebody new; returns the label."""
        registered = self._people.register(day, contact_share=_REACHABLE[standing])
        self.commands.append(registered)
        return str(registered["label"])

    def begin(self, seat: Seat, person: str, day: str, capacity: str = "substantive") -> str:
        """A person takes a post; returns the label of the tenure."""
        tenure = self._began(seat, person, day, capacity)
        seat.holder, seat.tenure, seat.since = person, tenure, day
        return tenure

    def leave(self, seat: Seat, day: str, reason: str) -> None:
        """The holder of a post leaves it."""
        self._ended(seat, str(seat.tenure), day, reason)
        seat.holder = seat.tenure = None

    def act(self, seat: Seat, deputy: Seat, day: str) -> str:
        """A deputy leads the body for the time being and stays deputy; returns the label of that tenure."""
        person = str(deputy.holder)
        self._acting.add(person)
        return self._began(seat, person, day, "acting")

    def end_acting(self, deputy: Seat, tenure: str, day: str, reason: str) -> None:
        """The time of an acting head is over."""
        self._acting.discard(str(deputy.holder))
        self._ended(deputy, tenure, day, reason)

    def fill(self, seat: Seat, day: str, chain: int = 0) -> None:
        """Find somebody for a vacant post, from within its government or from outside."""
        if not seat.is_open or seat.holder is not None:
            return
        source = self._candidate(seat, day) if chain < _CHAIN_MAX else None
        if source is None:
            self.begin(seat, self.hire(day, seat.plan.standing), day)
            return
        person = str(source.holder)
        higher = _RANK[seat.plan.standing] > _RANK[source.plan.standing]
        self.leave(source, day, "promoted" if higher else "transferred")
        self.begin(seat, person, day)
        self.fill(source, day, chain + 1)

    def _candidate(self, seat: Seat, day: str) -> Seat | None:
        """A post of the same government, of the same rank or the one below, whose holder may move on."""
        if self._rng.random() >= _FROM_WITHIN or seat.plan.body.endswith("gov"):
            return None
        rank = _RANK[seat.plan.standing]
        found = [
            other
            for other in self.seats.values()
            if other.plan.tier == seat.plan.tier
            and other is not seat
            and rank - 1 <= _RANK[other.plan.standing] <= rank
            and not other.plan.body.endswith("gov")
            and self._free(other)
            and days_between(other.since, day) > _MOVES_AFTER
        ]
        return self._rng.choice(found) if found else None

    def _free(self, seat: Seat) -> bool:
        return not seat.scripted and seat.holder is not None and seat.holder not in self._acting

    # --- into commands -------------------------------------------------------------------------------------

    def _began(self, seat: Seat, person: str, day: str, capacity: str) -> str:
        tenure = f"t-{next(self._tenures):04}"
        self._say(
            "tenure.began",
            day,
            tenure,
            post=f"@{seat.plan.label}",
            person=f"@{person}",
            capacity=capacity,
            document=self._paper(seat, day),
        )
        return tenure

    def _ended(self, seat: Seat, tenure: str, day: str, reason: str) -> None:
        by_paper = reason in ("transferred", "promoted", "removed", "retired")
        document = self._paper(seat, day) if by_paper else None
        self._say("tenure.ended", day, None, tenure=f"@{tenure}", reason=reason, document=document)

    def _paper(self, seat: Seat, day: str) -> str | None:
        """Heads and deputies are appointed and removed by a numbered document."""
        office = _APPOINTED_BY.get(seat.plan.tier)
        if office is None or seat.plan.standing not in (HEAD, DEPUTY):
            return None
        return self._documents.next(office, day)

    def _say(self, kind: str, day: str, label: str | None, **data: str | None) -> None:
        self.commands.append(command(kind, day, label, **data))

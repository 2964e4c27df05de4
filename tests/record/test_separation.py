"""Nobody decides on what he shaped, however he corrects, withdraws or borrows another's key."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledger import Actor, Book, Refused, record
from ledger.entries import registry
from ledger.law import statutes
from ledger.projection.history import load_events
from ledger.record.separation import standing_decision
from tests.conftest import OPERATOR

DECIDING = {kind: one for kind, one in registry().entry_types.items() if one.decides is not None}
USERS = [Actor.of(f"user:{name}", "clerk", "reviewer", "approver") for name in ("ann", "bo", "cai")]
SWEEPER = Actor.of("system:sweep")

Command = dict[str, Any]


def command(kind: str, /, day: str | None = None, **data: Any) -> Command:
    return {"kind": kind, "data": data} | ({"effective_on": day} if day else {})


def seqs(book: Book, identifier: str) -> list[int]:
    """The entries of an object."""
    return [
        event.seq
        for event in load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
    ]


# --- One setting a kind: what is asked, how it is corrected, how it is decided and withdrawn ---------------


class Request:
    """A request for more time, and the decision on it."""

    decided, withdrawn = "answer.decided", "answer.decision-withdrawn"

    def __init__(self, book: Book, asker: Actor) -> None:
        organ = {"name": "长平市水务局", "class": "organ", "level": "prefecture", "division": "990100"}
        [body] = record(book, OPERATOR, command("organisation.registered", "2020-01-01", **organ)).ids
        raised = command("flag.raised", rule="disclosure.late", subject=body, level="warn")
        [flag] = record(book, SWEEPER, raised).ids
        self.data = {"flag": flag, "subject": body, "answer": "time-asked", "until": "2099-01-31"}
        self.id = str(record(book, asker, command("flag.answered", **self.data)).ids[0])

    def correction(self, seq: int, number: int) -> Command:
        return command("flag.answered", **self.data | {"until": f"2099-02-{number % 28 + 1:02}"}) | {
            "corrects": seq
        }

    def decision(self, seen: int) -> Command:
        return command(self.decided, answer=self.id, decision="granted", seen=seen)

    def withdrawal(self, seen: int) -> Command:
        return command(self.withdrawn, answer=self.id, reason="重新审查", seen=seen)


class Proposal:
    """A proposal to confirm a legal parameter, and the agreement to it."""

    decided, withdrawn = "confirmation.agreed", "confirmation.withdrawn"

    def __init__(self, book: Book, asker: Actor) -> None:
        one = next(parameter for parameter in statutes.shipped().all() if not parameter.confirmed)
        self.data = {"parameter": one.id, "value_digest": one.value_digest(), "document": "公报"}
        self.data |= {"document_digest": "0" * 64, "edition": "2026", "quoted": "原文"}
        self.id = str(record(book, asker, command("confirmation.proposed", **self.data)).ids[0])

    def correction(self, seq: int, number: int) -> Command:
        return command("confirmation.proposed", **self.data | {"edition": str(number)}) | {"corrects": seq}

    def decision(self, seen: int) -> Command:
        return command(self.decided, confirmation=self.id, seen=seen)

    def withdrawal(self, seen: int) -> Command:
        return command(self.withdrawn, confirmation=self.id, reason="重新审查", seen=seen)


Setting = type[Request] | type[Proposal]
SETTINGS: tuple[Setting, ...] = (Request, Proposal)


def test_every_kind_that_decides_is_tried() -> None:
    assert {one for setting in SETTINGS for one in (setting.decided, setting.withdrawn)} == set(DECIDING)


STEP = st.tuples(
    st.sampled_from(["correct", "decide", "withdraw", "correct-decision"]),
    st.sampled_from(USERS),
    st.integers(0, 2),
    st.sampled_from([None, "k1", "k2"]),
)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: one.__name__)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(USERS), st.lists(STEP, max_size=12))
def test_nobody_decides_on_what_he_shaped(
    book: Book, setting: Setting, asker: Actor, steps: list[tuple[str, Actor, int, str | None]]
) -> None:
    asked = setting(book, asker)
    for at, (what, actor, behind, key) in enumerate(steps):
        known = seqs(book, asked.id)
        seen = known[max(0, len(known) - 1 - behind)]
        made = asked.correction(seen, at) if what == "correct" else asked.decision(seen)
        made = asked.withdrawal(seen) if what == "withdraw" else made
        made |= {"corrects": seen} if what == "correct-decision" else {}
        try:
            record(book, actor, made, idempotency_key=None if key is None else f"{asked.id}-{key}")
        except Refused:
            assert seqs(book, asked.id) == known
    _holds(book, asked.id)


def _holds(book: Book, identifier: str) -> None:
    """What must be so of every history that was recorded, told without the code that refuses."""
    events = load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
    for at, event in enumerate(events):
        before = events[:at]
        if event.kind in DECIDING:
            assert event.corrects is None
            assert event.actor not in {one.actor for one in before if one.kind not in DECIDING}
            assert event.data["seen"] == before[-1].seq
        elif at:
            last = [one for one in before if one.kind in DECIDING][-1:]
            assert not last or DECIDING[last[0].kind].decides.withdraws  # type: ignore[union-attr]


def codes(book: Book, actor: Actor, made: Command) -> list[str]:
    with pytest.raises(Refused) as caught:
        record(book, actor, made)
    return [problem.code for problem in caught.value.problems]


def test_who_corrects_a_request_does_not_grant_it(book: Book) -> None:
    ann, bo, cai = USERS
    asked = Request(book, ann)
    [first] = seqs(book, asked.id)
    second = record(book, bo, asked.correction(first, 1)).last_seq
    for actor in (ann, bo):
        assert codes(book, actor, asked.decision(second)) == ["actor.same-person"]
    assert codes(book, cai, asked.decision(first)) == ["decision.not-last"]
    record(book, cai, asked.decision(second))


def test_what_was_granted_does_not_move_with_the_request(book: Book) -> None:
    ann, bo, cai = USERS
    asked = Request(book, ann)
    [first] = seqs(book, asked.id)
    granted = record(book, bo, asked.decision(first)).last_seq
    assert codes(book, ann, asked.correction(first, 5)) == ["correction.decided-upon"]
    assert codes(book, ann, asked.withdrawal(granted)) == ["actor.same-person"]
    withdrawn = record(book, cai, asked.withdrawal(granted)).last_seq
    sql = 'SELECT "granted", "granted_until" FROM "flag_answer" WHERE "id" = ?'
    assert book.store.rows(sql, (asked.id,)) == [(None, None)]
    corrected = record(book, ann, asked.correction(first, 5)).last_seq
    assert codes(book, bo, asked.decision(withdrawn)) == ["decision.not-last"]
    record(book, bo, asked.decision(corrected))
    assert book.store.rows(sql, (asked.id,)) == [(1, "2099-02-06")]
    events = load_events(book.store, book.store, book.registry, book.id, [asked.id])[asked.id]
    assert standing_decision(events, book.registry) == events[-1]


def test_a_withdrawal_dated_before_a_decision_does_not_free_what_was_decided(book: Book) -> None:
    """Recorded last, in one batch, and yet folded before it: the first decision stands."""
    ann, bo, _ = USERS
    asked = Request(book, ann)
    [first] = seqs(book, asked.id)
    made = [asked.decision(first), asked.decision(first + 1), asked.withdrawal(first + 2)]
    made = [one | {"effective_on": f"2026-11-{day}"} for one, day in zip(made, (23, 22, 22), strict=True)]
    record(book, bo, made)
    assert codes(book, ann, asked.correction(first, 5)) == ["correction.decided-upon"]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: one.__name__)
def test_nothing_is_decided_or_withdrawn_as_of_a_day_to_come(book: Book, setting: Setting) -> None:
    """Until then what was decided would stand, and whoever asked could move it."""
    ann, bo, cai = USERS
    asked = setting(book, ann)
    [first] = seqs(book, asked.id)
    to_come = {"effective_on": "2026-11-24"}
    assert codes(book, bo, asked.decision(first) | to_come) == ["decision.future"]
    decided = record(book, bo, asked.decision(first)).last_seq
    assert codes(book, cai, asked.withdrawal(decided) | to_come) == ["decision.future"]


def test_a_key_belongs_to_its_actor(book: Book) -> None:
    ann, bo, _ = USERS
    made = command("organisation.registered", "2020-01-01", name="长平桥梁厂", **{"class": "enterprise"})
    first = record(book, ann, made, idempotency_key="k")
    own = record(book, bo, made, idempotency_key="k")
    assert (own.repeated, own.first_seq) == (False, first.last_seq + 1)
    for actor, receipt in ((ann, first), (bo, own)):
        again = record(book, actor, made, idempotency_key="k")
        assert (again.repeated, again.first_seq) == (True, receipt.first_seq)


@pytest.mark.tampered  # a second receipt stands for one of the first release
def test_a_key_of_the_first_release_is_its_actors_still(book: Book) -> None:
    """Its row bears the key alone; who made the entries it names is whose it is."""
    ann, bo, _ = USERS
    made = command("organisation.registered", "2020-01-01", name="长平桥梁厂", **{"class": "enterprise"})
    first = record(book, ann, made, idempotency_key="k")
    [(digest, receipt)] = book.store.rows('SELECT "body_digest", "receipt" FROM "idempotent_command"')
    row = (book.id, "old", digest, receipt)
    book.store.write(
        lambda: book.store.execute('INSERT INTO "idempotent_command" VALUES (?, ?, ?, ?)', row), book=book.id
    )
    assert record(book, ann, made, idempotency_key="old").first_seq == first.first_seq
    assert record(book, bo, made, idempotency_key="old").first_seq > first.last_seq

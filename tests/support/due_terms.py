"""How tests ask for a due day; every trace is said in both languages on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from ledger.core.party_classes import Size
from ledger.law.coverage import Debtor
from ledger.law.due import (
    DELIVERY,
    INSPECTION_ENDED,
    PASSED,
    SETTLED,
    SIGNED,
    Due,
    Law,
    Situation,
    State,
    Term,
    due_day,
)
from ledger.words.trace import say_step

LAW = Law.shipped()


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def ask(term: Term, events: Mapping[str, str | None] | None = None, law: Law = LAW, **facts: Any) -> Due:
    for name in ("inspection_failed_on", "on"):
        facts[name] = day(facts.get(name))
    found = due_day(
        term, Situation(days={event: day(on) for event, on in (events or {}).items()}, **facts), law
    )
    check_words(found)
    return found


def check_words(found: Due) -> None:
    """Every trace can be said in both languages, without a gap and without one language in the other."""
    for step in found.trace:
        zh, en = say_step(step, "zh"), say_step(step, "en")
        assert re.search("[一-鿿]", zh)
        assert not re.search("[一-鿿]", en)
        assert "{" not in zh + en
    assert (found.day is None) == (found.state is not State.KNOWN)
    assert (found.event is None) == (found.state is not State.WAITS)
    assert (found.missing is None) == (found.state is not State.UNDETERMINED)


def codes(found: Due) -> list[str]:
    return [step.code.partition(".")[2] for step in found.trace]


def laws(found: Due, code: str) -> list[str]:
    [step] = [step for step in found.trace if step.code == f"due.{code}"]
    return [one.id for one in step.law]


def small(signed: str | None, **events: str | None) -> dict[str, Any]:
    """A small enterprise that a public body owes, with the days of its events."""
    names = {"delivered": DELIVERY, "passed": PASSED, "ends": INSPECTION_ENDED, "settled": SETTLED}
    days = {names.get(name, name): on for name, on in events.items()}
    if signed:
        days[SIGNED] = signed
    return {"events": days, "debtor": Debtor.PUBLIC, "creditor_size": Size.SMALL}

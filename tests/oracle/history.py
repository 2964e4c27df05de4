"""State(D, K) of an object, worked out slowly from the raw envelopes, without the fold's code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ledger import Book
from ledger.core.canonical import parse

FOUNDS = {
    "book.opened": "book",
    "organisation.registered": "organisation",
    "person.registered": "person",
    "post.established": "post",
    "tenure.began": "tenure",
}


def envelopes_of(book: Book) -> list[dict[str, Any]]:
    """The whole log, read past every room above the database."""
    rows = book.store.rows('SELECT "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"', (book.id,))
    return [parse(text) for (text,) in rows]


def heard_on(envelope: Mapping[str, Any]) -> str:
    """The day in Shanghai, eight hours ahead of UTC, on which an entry was recorded."""
    return (datetime.fromisoformat(envelope["recorded_at"]) + timedelta(hours=8)).date().isoformat()


def first_of(log_: Sequence[Mapping[str, Any]], envelope: Mapping[str, Any]) -> int:
    """Seq of the first entry of a chain of corrections."""
    while "corrects" in envelope:
        envelope = log_[envelope["corrects"]]
    return int(envelope["seq"])


def subject(log_: Sequence[Mapping[str, Any]], envelope: Mapping[str, Any]) -> str | None:
    """The one object whose state an entry founds or changes; an erasure changes none."""
    kind, data = envelope["kind"], envelope["data"]
    if kind in FOUNDS:
        return f"{FOUNDS[kind]}-{first_of(log_, envelope)}"
    return None if kind == "vault.erased" else str(data[kind.split(".")[0]])


def place(log_: Sequence[Mapping[str, Any]], envelope: Mapping[str, Any]) -> tuple[str, bool, int]:
    """What the entries of an object are ordered by: on one day the founding is first, then as first told."""
    return envelope["effective_on"], envelope["kind"] not in FOUNDS, first_of(log_, envelope)


def state_on(
    log_: Sequence[Mapping[str, Any]], identifier: str, day: str | None = None, known: str | None = None
) -> dict[str, Any] | None:
    """State(day, known) of an object; None before its founding."""
    heard = [e for e in log_ if known is None or heard_on(e) <= known]
    gone = {e["corrects"] for e in heard if "corrects" in e}
    live = [e for e in heard if e["seq"] not in gone and subject(log_, e) == identifier]
    state: dict[str, Any] | None = None
    for envelope in sorted(live, key=lambda e: place(log_, e)):
        if day is None or envelope["effective_on"] <= day:
            state = {**(state or {}), **changes(envelope)}
    return state


def changes(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """The members that an entry sets."""
    kind, data, seq, day = (envelope[name] for name in ("kind", "data", "seq", "effective_on"))
    given = {name: data.get(name) for name in ("level", "division", "superior", "credit_code")}
    if kind == "organisation.registered":
        fresh = {"name": data["name"], "organisation_class": data["class"], "size": None, "dissolved": False}
        return {**given, **fresh, "person": None, "ownership": None, "public_funding": None}
    if kind == "person.registered":
        at = {name: seq if name in data else None for name in ("identity_number", "contact")}
        return {"name_seq": seq, "identity_seq": at["identity_number"], "contact_seq": at["contact"]}
    if kind == "tenure.began":
        fresh = {name: data[name] for name in ("post", "person", "capacity")}
        return {**fresh, "since": day, "until": None, "end_reason": None}
    return {
        "book.opened": {**data, "earlier_keys": None},
        "organisation.renamed": {"name": data.get("name")},
        "organisation.reassigned": {name: value for name, value in given.items() if value is not None},
        "organisation.coded": {"credit_code": data.get("credit_code")},
        "organisation.sized": {"size": data.get("size")},
        "organisation.dissolved": {"dissolved": True},
        "person.renamed": {"name_seq": seq},
        "post.established": {**{n: data.get(n) for n in ("body", "title", "standing")}, "abolished": False},
        "post.retitled": {"title": data.get("title")},
        "post.abolished": {"abolished": True},
        "tenure.ended": {"until": day, "end_reason": data.get("reason")},
    }[kind]

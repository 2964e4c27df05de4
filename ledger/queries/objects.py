"""Reads: an object as of a day and as known on a day, its entries, the books, persons by name.

Reads go straight to tables and log; none of them writes. Personal values are revealed only where the caller
says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from ledger.book import Book, Ledger
from ledger.core import canonical
from ledger.core.credit_code import valid_credit_code
from ledger.core.declaration import Event
from ledger.core.errors import NotFound, Problem, refuse
from ledger.core.fields import DAY_MAX
from ledger.core.frozen import frozen
from ledger.core.members import Member, places_of, references_in, values_of
from ledger.core.names import name_key
from ledger.core.values import end_of_day, local_day, local_time, parse_day, split_object_id
from ledger.log import log, vault
from ledger.log.checkpoint import encode_base64, open_checkpoint
from ledger.projection.history import fold, known_by, load_events, read_events
from ledger.queries.sums import currency_of_object
from ledger.store.base import Store


@frozen
class Shown:
    """An object as a reader sees it, as ``show`` gives it.

    >>> found = show(book, "organisation-1", as_of="2020-01-01")
    >>> found.values["name"], found.since, len(found.entries)
    ('长平市财政局', '2015-03-01', 1)

    Attributes:
        state: the attributes of its state on the day asked for; None before its founding.
        values: what readers are told of that state, by the members that its type declares.
        since: the day from which that state holds.
        snapshots: (day, what readers are told) of every state up to that day.
        entries: every event known, corrected ones and those of later days included, in the order recorded.
        names: what other objects named in the state are called.
        personal: what the vault says at the places the state points to.
        currency: that of its sums.
        references: the other objects that it names, or named.
    """

    id: str
    type: str
    state: Mapping[str, Any] | None
    values: Mapping[str, Any] | None
    members: tuple[Member, ...]
    since: str | None
    snapshots: tuple[tuple[str, Mapping[str, Any]], ...]
    entries: tuple[Event, ...]
    names: Mapping[str, str]
    personal: Mapping[str, str | None]
    erased_on: str | None
    currency: str
    references: frozenset[str]

    @property
    def doubtful(self) -> tuple[str, ...]:
        """Members of the state that were kept though they can't be right: a code with a wrong check digit."""
        code = (self.state or {}).get("credit_code")
        return () if code is None or valid_credit_code(code) else ("credit_code",)

    def to_json(self) -> dict[str, Any]:
        """Plain members."""
        return {
            "id": self.id,
            "type": self.type,
            "since": self.since,
            "currency": self.currency,
            "state": self.values,
            "doubtful": list(self.doubtful),
            "personal": dict(self.personal),
            "erased_on": self.erased_on,
            "names": dict(self.names),
            "history": [{"from": day, **state} for day, state in self.snapshots],
            "entries": [asdict(event) for event in self.entries],
        }


def show(
    book: Book,
    identifier: str,
    *,
    as_of: str | None = None,
    known_on: str | None = None,
    reveal: bool = False,
) -> Shown:
    """An object as of a day, as known on a day: effective by ``as_of``, recorded by the end of ``known_on``.

    Args:
        book: the open book.
        identifier: the object's id.
        as_of: a day; the latest effective day known when None.
        known_on: a day in the book's time zone; now when None.
        reveal: whether to read names out of the vault.

    Raises:
        NotFound: no such object, or not yet known on that day.
        Refused: a day that is none.
    """
    for path, day in (("--as-of", as_of), ("--known-on", known_on)):
        if day is not None and parse_day(day) is None:
            raise refuse("day.invalid", path, value=day)
    parts = split_object_id(identifier)
    if parts is None or parts[0] not in book.registry.object_types:
        raise NotFound(Problem("object.malformed", "", {"value": identifier}))
    events = load_events(book.store, book.store, book.registry, book.id, [identifier]).get(identifier, [])
    if known_on is not None:
        events = known_by(events, end_of_day(known_on, book.time_zone))
    if not events:
        raise NotFound(Problem("object.unknown", "", {"value": identifier, "book": book.id}))
    snapshots = fold(book.registry, identifier, events, up_to=as_of)
    last = snapshots[-1] if snapshots else None
    state = asdict(last.state) if last else None
    members = book.registry.object_types[parts[0]].members
    told = tuple((one.day, values_of(members, one.state)) for one in snapshots)
    named = frozenset(one for _, values in told for one in references_in(members, values))
    places = places_of(members, last.state) if last else {}
    personal, erased_on = _personal(book, places) if reveal else ({}, None)
    return Shown(
        id=identifier,
        type=parts[0],
        state=state,
        values=told[-1][1] if told else None,
        members=members,
        since=last.day if last else None,
        snapshots=told,
        entries=tuple(events),
        names=names_of(book, named, on=as_of, reveal=reveal),
        personal=personal,
        erased_on=erased_on,
        currency=currency_of_object(book, identifier),
        references=named,
    )


def _personal(book: Book, seqs: Mapping[str, int]) -> tuple[dict[str, str | None], str | None]:
    """What the vault holds of some members, each in the entry that the state names."""
    places = {member: (seq, "/" + member) for member, seq in seqs.items()}
    revealed = vault.reveal(book.store, book.id, places.values())
    found: dict[str, str | None] = {}
    erased_on = None
    for member, place in places.items():
        if place in revealed:
            found[member] = revealed[place].value
            if revealed[place].erased_seq is not None:
                erasing = read_events(book.store, book.registry, book.id, [revealed[place].erased_seq or 0])
                erased_on = local_day(next(iter(erasing.values())).recorded_at, book.time_zone)
    return found, erased_on


def names_of(
    book: Book,
    identifiers: Iterable[str],
    *,
    on: str | None = None,
    reveal: bool = False,
    store: Store | None = None,
) -> dict[str, str]:
    """What organisations, posts and, if revealed, persons are called on a day; at last, when None.

    ``store`` may be a scratch one that stands in the book's past.

    >>> names_of(book, ["organisation-1"])
    {'organisation-1': '长平市财政局'}
    """
    read = store or book.store
    until = on or DAY_MAX
    wanted: dict[str, list[str]] = {}
    for identifier in identifiers:
        wanted.setdefault((split_object_id(identifier) or ("",))[0], []).append(identifier)
    found: dict[str, str] = {}
    for type_name, column in (("organisation", "name"), ("post", "title")):
        sql = (
            f'SELECT "id", "{column}" FROM "{type_name}" '
            'WHERE "book" = ? AND "valid_from" <= ? AND "id" IN (*) ORDER BY "valid_from"'
        )
        found.update(read.rows_in(sql, (book.id, until), wanted.get(type_name, ())))
    if reveal:
        found |= _traders(book, read, wanted.get("organisation", ()), until)
        sql = (
            'SELECT "id", "name_seq" FROM "person" '
            'WHERE "book" = ? AND "valid_from" <= ? AND "id" IN (*) ORDER BY "valid_from"'
        )
        rows = book.store.rows_in(sql, (book.id, until), wanted.get("person", ()))
        places: dict[str, int] = dict(rows)
        values = vault.reveal(book.store, book.id, [(seq, "/name") for seq in places.values()])
        for identifier, seq in places.items():
            value = values[seq, "/name"].value
            if value is not None:
                found[identifier] = value
    return found


def _traders(book: Book, read: Store, identifiers: Iterable[str], until: str) -> dict[str, str]:
    """The names of those who go by a natural person's, out of the vault."""
    sql = (
        'SELECT "id", "person" FROM "organisation" WHERE "book" = ? AND "valid_from" <= ? '
        'AND "person" IS NOT NULL AND "id" IN (*) ORDER BY "valid_from"'
    )
    persons: dict[str, str] = dict(read.rows_in(sql, (book.id, until), identifiers))
    names = names_of(book, set(persons.values()), reveal=True) if persons else {}
    return {one: names[person] for one, person in persons.items() if person in names}


@frozen
class FoundPerson:
    """A person found by name, with the tenures that tell namesakes apart."""

    id: str
    name: str
    tenures: tuple[Mapping[str, Any], ...]


def find_persons(book: Book, text: str) -> list[FoundPerson]:
    """The persons one of whose names contains a text, two characters or more being quick."""
    places = {seq: name for seq, _, name in vault.find_names(book.store, book.id, text)}
    rows = book.store.rows_in(
        'SELECT "id", "name_seq" FROM "person" WHERE "book" = ? AND "name_seq" IN (*)', (book.id,), places
    )
    names = {identifier: places[seq] for identifier, seq in rows}
    tenures = book.store.rows_in(
        'SELECT t."person", t."id", t."valid_from", t."valid_to", p."body", p."title" FROM "tenure" t '
        'JOIN "post" p ON p."book" = t."book" AND p."id" = t."post" AND p."valid_from" = '
        '(SELECT max(q."valid_from") FROM "post" q WHERE q."book" = t."book" AND q."id" = t."post") '
        'WHERE t."book" = ? AND t."person" IN (*) ORDER BY t."valid_from"',
        (book.id,),
        names,
    )
    bodies = names_of(book, {row[4] for row in tenures})
    return [
        FoundPerson(
            identifier,
            name,
            tuple(
                {"id": t, "from": start, "to": end, "body": bodies.get(body, body), "title": title}
                for person, t, start, end, body, title in tenures
                if person == identifier
            ),
        )
        for identifier, name in sorted(names.items(), key=lambda item: split_object_id(item[0]) or ("", 0))
    ]


@frozen
class FoundOrganisation:
    """An organisation found by name, as it was for a time.

    Attributes:
        valid_from, valid_to: first day, and first day no longer (None: still so).
        credit_code_valid: whether the check digit of the code is right; None where there is no code.
    """

    id: str
    name: str
    valid_from: str
    valid_to: str | None
    credit_code: str | None
    credit_code_valid: bool | None


def find_organisations(book: Book, text: str) -> list[FoundOrganisation]:
    """The organisations one of whose names contains a text, by their keys, each for as long as it was so.

    Those who go by a natural person's name are found by it; what is told of them names nobody.

    >>> [one.id for one in find_organisations(book, "财政")]
    ['organisation-1']
    """
    persons = [one.id for one in find_persons(book, text)]
    listed = (
        'SELECT "id", "name", "valid_from", "valid_to", "credit_code", "credit_code_valid" '
        'FROM "organisation" WHERE "book" = ?'
    )
    sql = f'{listed} AND instr("name_key", ?) > 0 ORDER BY "id", "valid_from"'
    rows = book.store.rows(sql, (book.id, name_key(text)))
    by_person = f'{listed} AND "person" IN (*) ORDER BY "id", "valid_from"'
    rows += book.store.rows_in(by_person, (book.id,), persons) if persons else []
    return [
        FoundOrganisation(identifier, name, start, end, code, None if valid is None else bool(valid))
        for identifier, name, start, end, code, valid in dict.fromkeys(rows)
    ]


def books(ledger: Ledger) -> list[dict[str, Any]]:
    """Every book with its authority, size, latest instant, root and verifier key."""
    found = []
    for book_id in ledger.books():
        book = ledger.book(book_id)
        head = log.read_head(ledger.store, book_id)
        checkpoint = open_checkpoint(head.note, book.verifier)
        found.append(
            {
                "book": book_id,
                "authority": book.authority,
                "origin": book.origin,
                "entries": head.size,
                "recorded_at": head.recorded_at,
                "recorded_local": local_time(head.recorded_at, book.time_zone),
                "root": encode_base64(checkpoint.root),
                "verifier_key": str(book.verifier),
            }
        )
    return found


def entry(book: Book, seq: int) -> dict[str, Any]:
    """One entry's envelope, as recorded.

    Raises:
        NotFound: the log is not that long.
    """
    envelope: dict[str, Any] = canonical.parse(log.entry_bytes(book.store, book.id, seq).envelope)
    return envelope

"""What a book holds already of the contracts of an OCDS file, and what of a file is new to it.

Entries are found again by number (contracts, awards), clause (obligations), and voucher or day and sum
(payments); what differs becomes a correction of the entry that stands. Reads tables; writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from marshmallow import ValidationError

from ledger.book import Book
from ledger.declaration import Event
from ledger.exchange.ocds_contract import Made
from ledger.exchange.ocds_duties import AWARD, CONTRACT, Entry
from ledger.history import load_events
from ledger.loading import under_member_names
from ledger.values import split_object_id

Key = tuple[Any, ...]

_REFERENCES = ("contract", "award", "obligation")
_TERM = ("due_day", "due_event", "due_count", "due_unit")


class Known:
    """What the book holds of some contracts; ``look_up`` asks for many at a time."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._contracts: dict[str, str] = {}
        self._ids: dict[str, dict[Key, str]] = {}
        self._awards: dict[str, str] = {}
        self._events: dict[str, list[Event]] = {}

    def look_up(self, wanted: Iterable[tuple[str, Sequence[Entry]]]) -> None:
        """Ask for contracts by number, and for all that hangs on those that are there."""
        made = dict(wanted)
        self._contracts = self._numbered("contract", made)
        awards = [entry.key[1] for entries in made.values() for entry in entries if entry.label == AWARD]
        self._awards = self._numbered("award", awards)
        self._ids = {identifier: {} for identifier in self._contracts.values()}
        self._ask_for_parts()
        ids = [*self._contracts.values(), *self._awards.values()]
        ids += [identifier for keys in self._ids.values() for identifier in keys.values()]
        book = self.book
        self._events = load_events(book.store, book.store, book.registry, book.id, ids) if ids else {}

    def _numbered(self, table: str, numbers: Iterable[str]) -> dict[str, str]:
        """The oldest object of a number."""
        sql = f'SELECT "number", "id" FROM "{table}" WHERE "book" = ? AND "number" IN (*)'
        rows = self.book.store.rows_in(sql, (self.book.id,), numbers)
        return dict(sorted(rows, key=_youngest_first))

    def _ask_for_parts(self) -> None:
        store, book, contracts = self.book.store, self.book.id, list(self._ids)
        if not contracts:
            return
        sql = 'SELECT "contract", "clause", "id" FROM "obligation" WHERE "book" = ? AND "contract" IN (*)'
        for contract, clause, identifier in sorted(
            store.rows_in(sql, (book,), contracts), key=_youngest_first
        ):
            self._ids[contract]["obligation", clause] = identifier
        sql = (
            'SELECT "contract", "type", "voucher", "performed_on", "amount", "id" FROM "performance" '
            'WHERE "book" = ? AND "contract" IN (*)'
        )
        alike: dict[Key, int] = defaultdict(int)
        rows = sorted(store.rows_in(sql, (book,), contracts), key=_youngest_first, reverse=True)
        for contract, what, voucher, day, amount, identifier in rows:
            key: Key = ("performance", what, voucher)
            if voucher is None:
                key = (*key, day, amount, alike[contract, what, day, amount])
                alike[contract, what, day, amount] += 1
            self._ids[contract].setdefault(key, identifier)

    def contract(self, number: str) -> str | None:
        """The id of a contract."""
        return self._contracts.get(number)

    def find(self, made: Made, entry: Entry) -> str | None:
        """The object that an entry is about, if the book holds it."""
        if entry.label == CONTRACT:
            return self.contract(made.number)
        if entry.label == AWARD:
            return self._awards.get(entry.key[1])
        return self._ids.get(self.contract(made.number) or "", {}).get(entry.key)

    def standing(self, identifier: str) -> Event:
        """The entry that founded an object, as it stands after corrections."""
        origin = (split_object_id(identifier) or ("", -1))[1]
        return [event for event in self._events[identifier] if event.origin == origin][-1]


def _youngest_first(row: Sequence[Any]) -> int:
    return -int(row[-1].rpartition("-")[2])


def differences(
    known: Known, made: Made, source: Mapping[str, str], labels: Mapping[str, str]
) -> tuple[list[Entry], list[dict[str, Any]]]:
    """What of a contract is to be recorded: entries and, for each, its command.

    Args:
        known: has looked the contract up.
        made: the contract.
        source: digest and title of the file it came from, kept among the documents of what is recorded.
        labels: ids of the organisations registered on the way.
    """
    found = {entry.label: known.find(made, entry) for entry in made.entries}
    entries: list[Entry] = []
    commands: list[dict[str, Any]] = []
    for entry in made.entries:
        command = {**entry.command, "label": entry.label}
        command["data"] = _with_ids(entry.command["data"], found, labels)
        identifier = found[entry.label]
        if identifier is None:
            if entry.label == CONTRACT:
                command["data"]["documents"] = [dict(source)]
            commands.append(command)
            entries.append(entry)
            continue
        correction = _correction(known, identifier, command, source)
        if correction is not None:
            commands.append(correction)
            entries.append(entry)
    return entries, commands


def _with_ids(
    data: Mapping[str, Any], found: Mapping[str, str | None], labels: Mapping[str, str]
) -> dict[str, Any]:
    """Data in which what the book knows goes by its id."""

    def resolved(value: Any) -> Any:
        name = value[1:] if isinstance(value, str) and value.startswith("@") else None
        return value if name is None else (found.get(name) or labels.get(name) or value)

    members = {name: resolved(value) if name not in _TEXTS else value for name, value in data.items()}
    if "parties" in data:
        members["parties"] = [{**one, "party": resolved(one["party"])} for one in data["parties"]]
    return members


_TEXTS = frozenset({"number", "title", "clause", "description", "voucher"})


def _correction(
    known: Known, identifier: str, command: dict[str, Any], source: Mapping[str, str]
) -> dict[str, Any] | None:
    """The correction of a known entry; None where it says the same."""
    live = known.standing(identifier)
    entry_type = known.book.registry.entry_types[command["kind"]]
    if live.kind != command["kind"]:
        return None
    try:
        loaded = under_member_names(entry_type.renamed, entry_type.loader.load(command["data"]))
    except ValidationError:
        return {**command, "corrects": live.seq}  # to be refused with its reasons
    kept = {name: value for name, value in live.data.items() if name not in loaded}
    if "term" in loaded:
        kept = {name: value for name, value in kept.items() if name not in _TERM}
    same = {**kept, **loaded} == live.data
    if same and live.effective_on == command["effective_on"]:
        return None
    data = {**kept, **command["data"]}
    if command["kind"] == "contract.signed":
        documents = live.data.get("documents", [])
        digests = {one["digest"] for one in documents}
        data["documents"] = [*documents, *([dict(source)] if source["digest"] not in digests else [])]
    return {**command, "data": data, "corrects": live.seq}

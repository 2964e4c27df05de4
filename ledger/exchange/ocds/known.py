"""What a book holds already of the contracts of an OCDS file, and what of a file is new to it.

Entries are found again by number (contracts, awards), clause (obligations), and voucher or day and sum
(payments); what differs becomes a correction of the entry that stands. Reads tables; writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ledger.book import Book
from ledger.core.declaration import Event
from ledger.core.vocabulary import ReversalReason
from ledger.exchange.comparison import correction, founding, standing
from ledger.exchange.ocds.award import StatedContract
from ledger.exchange.ocds.duties import CONTRACT, MILESTONE, StatedEntry
from ledger.projection.history import load_events

Key = tuple[Any, ...]

_REFERENCES = ("contract", "award", "obligation")


class Known:
    """What the book holds of some awards and contracts; ``look_up`` asks for many at a time."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._numbers: dict[tuple[str, str], str] = {}
        self._ids: dict[str, dict[Key, str]] = {}
        self._events: dict[str, list[Event]] = {}

    def look_up(self, wanted: Sequence[StatedContract]) -> None:
        """Ask for awards and contracts by number, and for all that hangs on those that are there."""
        self._numbers = {}
        for table in ("award", CONTRACT):
            numbers = [one.number for one in wanted if one.type == table]
            self._numbers |= {(table, number): one for number, one in self._numbered(table, numbers).items()}
        self._ids = {one: {} for (table, _), one in self._numbers.items() if table == CONTRACT}
        self._ask_for_parts()
        ids = [*self._numbers.values(), *(one for keys in self._ids.values() for one in keys.values())]
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
            'WHERE "book" = ? AND ("amount" IS NOT NULL OR "reversed_on" IS NULL) AND "contract" IN (*)'
        )
        alike: dict[Key, int] = defaultdict(int)
        rows = sorted(store.rows_in(sql, (book,), contracts), key=_youngest_first, reverse=True)
        for contract, what, voucher, day, amount, identifier in rows:
            key: Key = ("performance", what, voucher)
            if voucher is None:
                key = (*key, day, amount, alike[contract, what, day, amount])
                alike[contract, what, day, amount] += 1
            self._ids[contract].setdefault(key, identifier)

    def identifier(self, made: StatedContract) -> str | None:
        """The id of an award or a contract."""
        return self._numbers.get((made.type, made.number))

    def find(self, made: StatedContract, entry: StatedEntry) -> str | None:
        """The object that an entry founds, if the book holds it."""
        if entry.label == CONTRACT or made.type != CONTRACT:
            return self.identifier(made)
        return self._ids.get(self.identifier(made) or "", {}).get(entry.key)

    def performances(self, made: StatedContract) -> Iterator[tuple[Key, str]]:
        """The performances of a contract that the book holds, by what finds them again."""
        for key, identifier in self._ids.get(self.identifier(made) or "", {}).items():
            if key[0] == "performance":
                yield key, identifier

    def changes(self, made: StatedContract) -> list[Event]:
        """What was done to a contract after its signing, as it stands."""
        return standing(self._events.get(self.identifier(made) or "", []), CHANGES.values())

    def founding(self, identifier: str) -> Event:
        """The entry that founded an object, as it stands after corrections."""
        return founding(self._events[identifier], identifier)

    def standing(self, made: StatedContract, entry: StatedEntry) -> Event | None:
        """The entry of the book that an entry repeats."""
        if entry.key[0] in CHANGES:
            same = (one for one in self.changes(made) if change_key(one) == entry.key)
            return next(same, None)
        identifier = self.find(made, entry)
        return None if identifier is None else self.founding(identifier)


CHANGES = {"amended": "contract.amended", "closed": "contract.closed"}


def change_key(event: Event) -> Key:
    """What finds a change of a contract again."""
    if event.kind == CHANGES["closed"]:
        return ("closed",)
    return ("amended", str(event.data["summary"]).partition("]")[0] + "]")


def taken_back(
    known: Known, made: StatedContract
) -> Iterator[tuple[StatedEntry, dict[str, Any] | None, str, dict[str, Any]]]:
    """What the book holds of a contract and its publisher no longer says: as a command, or only to be told.

    A delivery that a milestone no longer has is reversed as of the latest release; an amendment or an end
    that is no longer told stays until a clerk corrects it.
    """
    stated = {entry.key for entry in made.entries}
    for key, identifier in known.performances(made):
        if str(key[2] or "").startswith(MILESTONE) and key not in stated:
            event = known.founding(identifier)
            data = {"performance": identifier, "reason": ReversalReason.RETRACTED.value}
            if "obligation" in event.data:
                data["obligation"] = event.data["obligation"]
            command = {"kind": "performance.reversed", "effective_on": event.effective_on, "data": data}
            entry = StatedEntry("back", command, ("reversed", identifier), made.pointer)
            yield entry, command, "ocds.taken-back", {"day": event.effective_on, "what": str(key[2])}
    for event in known.changes(made):
        mark = change_key(event)
        if mark not in stated and (
            mark == ("closed",) or str(mark[-1]).startswith(("[amendment ", "[release "))
        ):
            entry = StatedEntry("gone", {}, mark, made.pointer)
            yield entry, None, "ocds.no-longer-told", {"day": event.effective_on, "seq": event.seq}


def _youngest_first(row: Sequence[Any]) -> int:
    return -int(row[-1].rpartition("-")[2])


def differences(
    known: Known, made: StatedContract, source: Mapping[str, str], labels: Mapping[str, str]
) -> tuple[list[StatedEntry], list[dict[str, Any]]]:
    """What of a contract is to be recorded: entries and, for each, its command.

    Args:
        known: has looked the contract up.
        made: the contract.
        source: digest and title of the file it came from, kept among the documents of what is recorded.
        labels: ids of the organisations registered on the way.
    """
    found = {entry.label: known.find(made, entry) for entry in made.entries}
    entries: list[StatedEntry] = []
    commands: list[dict[str, Any]] = []
    for entry in made.entries:
        command = {**entry.command, "label": entry.label}
        command["data"] = _with_ids(entry.command["data"], found, labels)
        if entry.key[0] in CHANGES:
            del command["label"]  # it founds nothing
        live = known.standing(made, entry)
        if live is not None:
            corrected = _correction(known, live, command, source)
            if corrected is None:
                continue
            command = corrected
        elif entry.label == CONTRACT:
            command["data"]["documents"] = [dict(source)]
        commands.append(command)
        entries.append(entry)
    return entries, commands


def _with_ids(
    data: Mapping[str, Any], found: Mapping[str, str | None], labels: Mapping[str, str]
) -> dict[str, Any]:
    """Data in which what the book knows goes by its id; an award that could not be recorded is left out."""

    def resolved(value: Any) -> Any:
        name = value[1:] if isinstance(value, str) and value.startswith("@") else None
        return value if name is None else (found.get(name) or labels.get(name) or value)

    members = {name: resolved(value) if name not in _TEXTS else value for name, value in data.items()}
    if str(members.get("award", "")).startswith("@"):
        del members["award"]
    if "parties" in data:
        members["parties"] = [{**one, "party": resolved(one["party"])} for one in data["parties"]]
    return members


_TEXTS = frozenset({"number", "title", "clause", "description", "voucher"})


def _correction(
    known: Known, live: Event, command: dict[str, Any], source: Mapping[str, str]
) -> dict[str, Any] | None:
    """The correction of a known entry; None where it says the same."""
    if live.kind != command["kind"]:
        return None
    # a day of signing that is told now is known
    corrected = correction(known.book, command, live, gives_up=("day_unknown",))
    if corrected is not None and command["kind"] == "contract.signed":
        documents = live.data.get("documents", [])
        digests = {one["digest"] for one in documents}
        also = [dict(source)] if source["digest"] not in digests else []
        corrected["data"]["documents"] = [*documents, *also]
    return corrected

"""The list of what was erased, kept outside of the store, so that a restore can erase it again.

A backup made before an erasure brings the values back. Therefore every erasure is also written, as ids and
without any value, to a file beside the keys; whoever restores hands it in. A line names the entry that
founded the person (or is erased itself) by its 32 public bytes, so that a list of another store, or of a
history that was given up, erases nothing. Knows files and rows; ``ledger.record.record`` records erasures.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ledger.core import canonical
from ledger.core.errors import Problem, StoreUnusable
from ledger.core.files import read_input
from ledger.core.frozen import frozen
from ledger.core.values import split_object_id
from ledger.log.kinds import ERASED
from ledger.store.base import Store

LIST_FILE = "erasures.jsonl"
LIST_BYTES_MAX = 1024 * 1024 * 1024


@frozen
class Erasure:
    """One erasure: which entry's or person's values went, and the entry that says so.

    Attributes:
        seq, public: place and public bytes (hex) of the entry that says so.
        recorded_at: when the book learned it.
        person, entry: what was erased: everything of a person, or of one entry.
        target: public bytes (hex) of the entry that founded the person, or of that entry.
    """

    book: str
    seq: int
    public: str
    recorded_at: str
    target: str
    reason: str
    person: str | None = None
    entry: int | None = None
    document: str | None = None

    def to_line(self) -> bytes:
        """The line of the list file that says it: a JSON object."""
        members = {name: value for name, value in asdict(self).items() if value is not None}
        return canonical.canonical(members) + b"\n"

    @property
    def data(self) -> dict[str, Any]:
        """The data of an entry that says the same."""
        said = {"person": self.person, "entry": self.entry, "reason": self.reason, "document": self.document}
        return {name: value for name, value in said.items() if value is not None}

    @property
    def target_seq(self) -> int:
        """Place of the entry that ``target`` is of."""
        if self.entry is not None:
            return self.entry
        return (split_object_id(self.person or "") or ("", -1))[1]


def erasures_of(store: Store, books: Iterable[str], known: Iterable[Erasure] = ()) -> Iterator[Erasure]:
    """The erasures that the logs of some books tell of, oldest first, less those known already."""
    latest = {one.book: one for one in known}
    seen = {(one.book, one.public) for one in known}
    for book in books:
        last = latest.get(book)
        after = last.seq if last and _public(store, book, last.seq) == last.public else -1
        sql = (
            'SELECT "seq", "public", "envelope" FROM "entry" '
            'WHERE "book" = ? AND "seq" > ? AND "envelope" LIKE ? ORDER BY "seq"'
        )
        found = store.rows(sql, (book, after, f'%"{ERASED}"%'))
        for seq, public, text in found:
            envelope = canonical.parse(text)
            if envelope["kind"] == ERASED and (book, public.hex()) not in seen:
                yield _erasure(store, book, seq, public.hex(), envelope)


def _erasure(store: Store, book: str, seq: int, public: str, envelope: dict[str, Any]) -> Erasure:
    data = envelope["data"]
    members = {name: data[name] for name in ("person", "entry", "document") if name in data}
    one = Erasure(book, seq, public, envelope["recorded_at"], "", data["reason"], **members)
    return Erasure(**{**asdict(one), "target": _public(store, book, one.target_seq)})


def _public(store: Store, book: str, seq: int) -> str:
    found = store.rows('SELECT "public" FROM "entry" WHERE "book" = ? AND "seq" = ?', (book, seq))
    return bytes(found[0][0]).hex() if found else ""


def is_recorded(store: Store, one: Erasure) -> bool:
    """Whether the log says of an erasure what the list says: by its place and its public bytes."""
    return _public(store, one.book, one.seq) == one.public


def still_there(store: Store, listed: Iterable[Erasure], recorded_at: dict[str, str]) -> list[Erasure]:
    """The listed erasures that a restored store knows nothing of and whose values it holds.

    Args:
        store: the restored store.
        listed: erasures of the store that was backed up.
        recorded_at: for each book, the instant of the backup's latest entry; earlier erasures are in it.
    """
    found: dict[tuple[str, str], Erasure] = {}
    for one in listed:
        later = one.recorded_at >= recorded_at.get(one.book, "~")
        if later and one.target and _public(store, one.book, one.target_seq) == one.target:
            column, wanted = ("person", one.person) if one.entry is None else ("seq", one.entry)
            sql = (
                f'SELECT 1 FROM "vault_value" WHERE "book" = ? AND "{column}" = ? '
                'AND "erased_seq" IS NULL LIMIT 1'
            )
            if store.rows(sql, (one.book, wanted)):
                found.setdefault((one.book, str(wanted)), one)
    return list(found.values())


# --- The file -----------------------------------------------------------------------------------------------


def read_list(file: Path) -> list[Erasure]:
    """The erasures that a list file holds, in its order.

    Raises:
        StoreUnusable: unreadable, cut short, or a line that is none of this list's.
    """
    content = read_input(file, LIST_BYTES_MAX)
    lines = content.split(b"\n")
    found: list[Erasure] = []
    for number, line in enumerate(lines[:-1] if not lines[-1] else lines, 1):
        try:
            found.append(_parsed(line, whole=number < len(lines)))
        except (ValueError, TypeError, KeyError) as error:
            raise StoreUnusable(
                Problem("erasures.malformed", "", {"file": str(file), "line": number})
            ) from error
    return found


_TYPES: dict[str, type] = {"seq": int, "entry": int}


def _parsed(line: bytes, *, whole: bool) -> Erasure:
    one = Erasure(**canonical.parse(line))
    given: dict[str, Any] = {name: value for name, value in asdict(one).items() if value is not None}
    typed = all(type(value) is _TYPES.get(name, str) for name, value in given.items())
    if not whole or not typed or (one.person is None) == (one.entry is None):
        raise ValueError(line)
    return one


def note(folder: Path, store: Store, books: Sequence[str]) -> None:
    """Add to the list beside the keys what the logs of some books tell and it lacks; durable on return.

    Raises:
        StoreUnusable: the list can't be read or written; the erasures themselves have happened.
    """
    file = folder / LIST_FILE
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
        with os.fdopen(descriptor, "r+b") as stream:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            content = stream.read()
            whole = content.rfind(b"\n") + 1
            if whole < len(content):  # cut off while it was written: what it said is read from the log again
                os.truncate(descriptor, whole)
            lines = b"".join(one.to_line() for one in erasures_of(store, books, read_list(file)))
            stream.write(lines)
            stream.flush()
            os.fsync(descriptor)
    except OSError as error:
        params = {"file": str(file), "reason": error.strerror or str(error)}
        raise StoreUnusable(Problem("erasures.unwritable", "", params)) from error

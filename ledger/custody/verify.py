"""Verification: nothing here trusts a stored value that can be worked out from another one.

Two halves. ``check_log`` recomputes public entries, leaves, tiles and roots from the entries and holds them
against the stored ones and against every signed checkpoint. ``check_tables`` replays the log into a scratch
database and compares every projected table row by row, and the vault with its commitments. Findings are
values that name the first wrong entry or row; nothing is repaired here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import peewee

from ledger.book import Book, Ledger
from ledger.core import canonical
from ledger.core.errors import NotFound, Problem, ProofInvalid, StoreUnusable, shown
from ledger.core.limits import HASH_BYTES, TILE_WIDTH
from ledger.core.registry import Registry
from ledger.custody.verify_keys import check_keys, check_rotations, secret_of
from ledger.custody.verify_tables import check_tables
from ledger.log import erasures, log
from ledger.log.checkpoint import Checkpoint, KeyRing, Verifier
from ledger.log.key_history import ROTATION_MARK
from ledger.log.merkle import Frontier
from ledger.projection import projection
from ledger.store.base import Store
from ledger.store.catalogue import differences
from ledger.store.tables import (
    VAULT_TABLES,
    EntryTable,
    IdempotentCommandTable,
    KeptCheckpointTable,
    TileTable,
    name_of,
)

Progress = Callable[[int], None]
CHUNK_ENTRIES = 4_096
"""A multiple of the tile width, so that a chunk's tiles are whole but the last."""

_BEFORE_ALL = -(2**63)


@dataclass(slots=True)
class Report:
    """What a verification found.

    Attributes:
        size: entries read.
        root: root recomputed from them.
        checkpoints: kept checkpoints checked.
        tables: tables compared with the log.
        without_secret: the digests of identity numbers could not be worked out again.
        problems: what is wrong, the log first; empty when all is well.
    """

    book: str
    size: int = 0
    root: bytes = b""
    checkpoints: int = 0
    tables: int = 0
    without_secret: bool = False
    problems: list[Problem] = field(default_factory=list)

    def find(self, code: str, **params: object) -> None:
        """Add a finding."""
        self.problems.append(Problem(code, "", {"book": self.book, **params}))


def verify(
    book: Book,
    *,
    against: Sequence[str] = (),
    trusted: Verifier | None = None,
    tables: bool = True,
    progress: Progress = lambda entries: None,
) -> Report:
    """Verify a book whole.

    Args:
        book: the open book.
        against: signed checkpoints that somebody kept elsewhere; each must be a prefix of this log.
        trusted: a public key to hold the book to, when it is known from elsewhere: any of its history.
        tables: also replay and compare the tables (otherwise hashes and signatures only).
        progress: told how many more entries are done; each entry counts once for each half.
    """
    report = Report(book.id)
    with book.store.reading():
        with book.store.any_text():
            ring = check_keys(book, report.find, trusted)
            _LogCheck(book, report, against, ring, progress).run()
        if tables:
            elsewhere = trusted is not None
            report.tables = check_tables(book, report.find, progress, elsewhere=elsewhere)
            report.without_secret = elsewhere and secret_of(book, elsewhere=True) is None
    return report


class _LogCheck:
    """One pass over the entries, with the tree growing beside it."""

    def __init__(
        self, book: Book, report: Report, against: Sequence[str], ring: KeyRing, progress: Progress
    ) -> None:
        self.book, self.report, self.ring, self.progress = book, report, ring, progress
        self.rotations: list[int] = []
        self.frontier = Frontier()
        self.pending: dict[int, bytearray] = {}
        self.positions: dict[int, int] = {}
        self.tile_faults: list[tuple[int, int, int]] = []
        self.agreed_size = 0
        self.signed_over: list[tuple[int, str, str, Checkpoint]] = []
        for text in against:
            self._expect("verify.checkpoint-outside", "-", text)
        following, covered = 0, 0
        for number, size, note in log.kept_checkpoints(book.store, book.id):
            report.checkpoints += 1
            if number != following:
                report.find("verify.checkpoint-gap", number=following)
            opened = self._expect("verify.checkpoint-kept", shown(number), note, size)
            if opened is not None and opened.size <= covered:
                report.find("verify.checkpoint-order", number=shown(number), size=opened.size)
            following = number + 1 if isinstance(number, int) else following + 1
            covered = max(covered, opened.size if opened else 0)

    def _expect(self, code: str, number: str, note: object, size: object = None) -> Checkpoint | None:
        """Open a signed checkpoint and wait for the tree to reach its size."""
        try:
            checkpoint = self.ring.open(note if isinstance(note, str) else "")
        except ProofInvalid as error:
            problem = error.problems[0]
            self.report.find("verify.note", **{**problem.params, "number": number, "reason": problem.code})
            return None
        if size is not None and checkpoint.size != size:
            self.report.find("verify.note", number=number, reason="verify.size-differs")
        self.signed_over.append((checkpoint.size, code, number, checkpoint))
        return checkpoint

    def run(self) -> None:
        """Read every entry once."""
        store, book = self.book.store, self.book.id
        sql = 'SELECT "size", "recorded_at", "frontier", "note" FROM "head" WHERE "book" = ?'
        rows = store.rows(sql, (book,))
        if not rows:
            raise NotFound(Problem("book.unknown", "", {"book": book}))
        size, recorded_at, frontier, note = rows[0]
        self._expect("verify.head", "-", note, size)
        self.signed_over.sort(key=lambda item: item[0], reverse=True)
        self._reach()
        for leaves in self._chunks():
            self._grow(leaves)
        check_rotations(self.book, self.rotations, self.report.find)
        self._check_open_tiles()
        self._check_spare_tiles()
        found = self.report.size = self.frontier.size
        self.report.root = self.frontier.root()
        if size != found:
            self.report.find("verify.head-size", head=size, found=found)
        if frontier != self.frontier.to_bytes():
            self.report.find("verify.head-frontier", size=found)
        self._check_instant(recorded_at)
        for signed, code, number, _ in self.signed_over:
            self.report.find("verify.truncated", kind=code, number=number, size=signed, found=found)
        self._blame_tiles()

    def _check_instant(self, recorded_at: object) -> None:
        """The head's instant is the latest entry's: later entries are dated no earlier than it says."""
        sql = 'SELECT "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq" DESC LIMIT 1'
        for (text,) in self.book.store.rows(sql, (self.book.id,)):
            try:
                expected = canonical.parse(text)["recorded_at"]
            except (ValueError, KeyError, TypeError):
                return  # the entry itself is wrong, and found elsewhere
            if recorded_at != expected:
                self.report.find("verify.head-instant", found=shown(recorded_at), expected=expected)

    def _chunks(self) -> Iterator[list[bytes]]:
        """Leaves, recomputed from the entries, a chunk at a time; wrong rows are named."""
        sql = (
            'SELECT "seq", "salt", "public", CAST("envelope" AS BLOB) FROM "entry" '
            'WHERE "book" = ? AND "seq" >= ? ORDER BY "seq" LIMIT ?'
        )
        expected, first, hashed = 0, _BEFORE_ALL, sha256
        while rows := self.book.store.rows(sql, (self.book.id, first, CHUNK_ENTRIES)):
            leaves: list[bytes] = []
            for seq, salt, stored, envelope in rows:
                if seq != expected:
                    self.report.find("verify.entry-missing", seq=expected)
                    yield leaves
                    return
                try:
                    public = hashed(salt + envelope).digest()
                except TypeError:  # somebody put another type into the cell
                    public = b""
                if public != stored:
                    self.report.find("verify.entry-public", seq=seq)
                leaves.append(hashed(b"\x00" + public).digest())
                if ROTATION_MARK in envelope:
                    self.rotations.append(seq)
                expected += 1
            yield leaves
            first = expected
            self.progress(len(rows))

    def _grow(self, leaves: list[bytes]) -> None:
        """Append leaves, stopping at every size that somebody signed."""
        at = 0
        while at < len(leaves):
            stop = len(leaves)
            if self.signed_over:
                stop = min(stop, at + self.signed_over[-1][0] - self.frontier.size)
            for level, hashes in self.frontier.extend(leaves[at:stop]).items():
                self._compare_tiles(level, b"".join(hashes))
            at = stop
            self._reach()

    def _reach(self) -> None:
        """Compare the root with every checkpoint of exactly this size."""
        agreed = self.agreed_size
        while self.signed_over and self.signed_over[-1][0] <= self.frontier.size:
            size, code, number, checkpoint = self.signed_over.pop()
            if self.frontier.root() == checkpoint.root:
                self.agreed_size = max(self.agreed_size, size)
            else:
                self.report.find(
                    "verify.root", kind=code, number=number, size=size, first=agreed, last=size - 1
                )

    def _compare_tiles(self, level: int, hashes: bytes) -> None:
        """Collect a level's hashes and compare each tile once it is full."""
        pending = self.pending.setdefault(level, bytearray())
        pending += hashes
        while len(pending) >= TILE_WIDTH * HASH_BYTES:
            self._compare_tile(level, bytes(pending[: TILE_WIDTH * HASH_BYTES]))
            del pending[: TILE_WIDTH * HASH_BYTES]

    def _compare_tile(self, level: int, hashes: bytes) -> None:
        number = self.positions.get(level, 0)
        self.positions[level] = number + 1
        stored = self.book.store.rows(
            'SELECT "hashes" FROM "tile" WHERE "book" = ? AND "level" = ? AND "number" = ?',
            (self.book.id, level, number),
        )
        if not stored:
            self.report.find("verify.tile-missing", level=level, number=number)
        elif stored[0][0] != hashes:
            self.tile_faults.append((level, number, _first_difference(stored[0][0], hashes)))

    def _check_open_tiles(self) -> None:
        for level, pending in sorted(self.pending.items()):
            if pending:
                self._compare_tile(level, bytes(pending))

    def _check_spare_tiles(self) -> None:
        counts = self.book.store.rows(
            'SELECT "level", "number" FROM "tile" WHERE "book" = ? ORDER BY "level", "number"',
            (self.book.id,),
        )
        for level, number in counts:
            known = self.positions.get(level, 0)
            if type(level) is not int or type(number) is not int or not 0 <= number < known:
                self.report.find("verify.tile-spare", level=level, number=number)

    def _blame_tiles(self) -> None:
        """Where entries and tiles disagree, the signed root tells which of them was changed."""
        for level, number, offset in self.tile_faults:
            place = (number * TILE_WIDTH + offset) << (8 * level)
            entries_hold = self.agreed_size >= self.frontier.size
            code = "verify.tile" if entries_hold else "verify.tile-or-entry"
            self.report.find(code, level=level, number=number, offset=offset, seq=place)


def _first_difference(stored: object, expected: bytes) -> int:
    """Number of the first hash in which a stored tile is not the expected one."""
    if isinstance(stored, bytes):
        for at in range(0, max(len(stored), len(expected)), HASH_BYTES):
            if stored[at : at + HASH_BYTES] != expected[at : at + HASH_BYTES]:
                return at // HASH_BYTES
    return 0


def missing_triggers(store: Store) -> list[str]:
    """Triggers by which the database refuses changes, and that somebody took away or rewrote."""
    return store.missing_guards()


def catalogue_problems(store: Store, registry: Registry) -> list[Problem]:
    """What the database's own catalogue has more, less or other than the program would make there."""
    missing = [Problem("verify.trigger", "", {"name": name}) for name in missing_triggers(store)]
    names = {problem.params["name"] for problem in missing}
    found = differences(*store.catalogues(registry.tables()))
    return [
        *missing,
        *(one for one in found if one.params["kind"] != "trigger" or one.params["name"] not in names),
        *_property_problems(store),
    ]


def _property_problems(store: Store) -> list[Problem]:
    """What a store keeps of itself: its two versions and, with the first book, the mark of its secret."""
    try:
        there = {shown(row[0]) for row in store.rows('SELECT "name" FROM "store_property"')}
        opened = bool(store.rows('SELECT 1 FROM "head" LIMIT 1'))
    except StoreUnusable:
        return []  # no such table, which is told of as such
    known = {"schema", "projection", "secret"} if opened else {"schema", "projection"}
    codes = {"verify.catalogue-missing": known - there, "verify.catalogue-spare": there - known}
    return [
        Problem(code, "", {"kind": "property", "name": name})
        for code, names in codes.items()
        for name in sorted(names)
    ]


def erasures_unknown(ledger: Ledger, books: Sequence[str] | None = None) -> list[Problem]:
    """Erasures that the list beside the keys names, the log lacks, and whose values are here again.

    So an older store was put in the place of this one. A restore that erased them again is in order.

    Args:
        ledger: the open store.
        books: which books; all of them when None.
    """
    file = ledger.keys.folder / erasures.LIST_FILE
    if not file.exists():
        return []  # nothing was erased here yet, or it is a copy without keys
    listed = erasures.read_list(file)
    found: dict[str, Problem] = {}
    ever = dict.fromkeys(ledger.books() if books is None else books, "")
    for one in erasures.still_there(ledger.store, listed, ever):
        if not erasures.is_recorded(ledger.store, one):
            params = {"book": one.book, "seq": one.seq, "day": one.recorded_at[:10]}
            found.setdefault(one.book, Problem("verify.erasure-unknown", "", params))
    return list(found.values())


def stray_books(store: Store, registry: Registry) -> list[tuple[str, str]]:
    """(table, book) of rows whose book has no head: nothing of the log stands behind them."""
    record: tuple[type[peewee.Model], ...] = (
        EntryTable,
        TileTable,
        KeptCheckpointTable,
        IdempotentCommandTable,
    )
    tables = (*record, *VAULT_TABLES, *projection.projected_tables(registry))
    parts = [
        f'SELECT DISTINCT \'{name}\', "book" FROM "{name}" WHERE "book" NOT IN (SELECT "book" FROM "head")'
        for name in map(name_of, tables)
    ]
    return [(row[0], row[1]) for row in store.rows(" UNION ALL ".join(parts))]

"""OCDS files into the book: each contract an atomic batch, compared with what the book holds.

A contract is new, changed (what differs is recorded as corrections), unchanged or refused. What of it can't
be taken (a payment before the signing, a milestone that names nobody) is left out and told with its JSON
pointer; the rest goes on. The same file twice changes nothing. What a newer file no longer tells stays.

The book keeps no identifiers of other countries: within a file an organisation is found by its id, in the
book by its unified social credit code, else by its name. Refuses to know what a release means
(``ocds_contract``).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any
from zoneinfo import ZoneInfo

from ledger.book import Book
from ledger.commands import Batch, read_batch
from ledger.errors import Problem, Refused, refuse
from ledger.exchange.ocds_contract import Made, Process, contracts_of
from ledger.exchange.ocds_duties import CONTRACT, Entry
from ledger.exchange.ocds_file import Document, digest_of, documents
from ledger.exchange.ocds_known import Known, differences
from ledger.exchange.ocds_merge import COMPILED, Apart, compiled
from ledger.exchange.ocds_values import PartyName, Reader
from ledger.exchange.outcomes import Outcome, Tally
from ledger.exchange.sheet_lookup import Lookup
from ledger.fields import Named
from ledger.frozen import frozen
from ledger.record import Receipt, record_batches
from ledger.values import Actor
from ledger.vocabulary import PartyRole

CHUNK_CONTRACTS = 250
NOTES_MAX = 1_000
"""Notes that a summary keeps; the counts are of all."""

_REGISTER_AS = "other"
_REFERENCES = ("award", "obligation")


class Grave(Named):
    """What a note means for what it is about."""

    UNREADABLE = "unreadable", "无法读取", "can't be read"
    REFUSED = "refused", "退回", "refused"
    LEFT_OUT = "left-out", "未采入", "left out"
    REMARK = "remark", "提示", "note"


@frozen
class Note:
    """What was wrong or odd, with the process it is about (empty where that is not known)."""

    grave: Grave
    ocid: str
    problem: Problem


@dataclass(slots=True)
class OcdsSummary(Tally):
    """What became of a file, by contracts.

    Attributes:
        processes: contracting processes.
        unreadable: documents and lines that could not be read.
        left_out: parts of contracts that were not taken.
        digest: SHA-256 of the file.
        notes: the first of them, each with its place.
    """

    processes: int = 0
    unreadable: int = 0
    left_out: int = 0
    digest: str = ""
    notes: list[Note] = field(default_factory=list)

    def note(self, grave: Grave, ocid: str, problem: Problem) -> None:
        """Keep a note, as long as there is room."""
        if len(self.notes) < NOTES_MAX:
            self.notes.append(Note(grave, ocid, problem))


@dataclass(slots=True)
class _Pending:
    """A contract waiting for its batch to be recorded; ``entries`` go with the commands one by one."""

    made: Made
    ocid: str
    line: int | None
    entries: list[Entry]
    commands: list[dict[str, Any]]
    is_new: bool
    batch: Batch | None = None


class OcdsImporter:
    """One run over one file.

    Args:
        book: the book.
        actor: who records.
        source: the file's name, noted beside its digest in each contract's documents.
        zone: the publisher's time zone, where it writes its midnights in UTC.
        progress: told of every contract read.
    """

    def __init__(
        self,
        book: Book,
        actor: Actor,
        source: str,
        *,
        zone: ZoneInfo | None = None,
        progress: Callable[[int], None] = lambda contracts: None,
    ) -> None:
        self.book, self.actor, self.source = book, actor, source
        self.progress = progress
        self.summary = OcdsSummary()
        self._reader = Reader(zone)
        self._lookup = Lookup(book)
        self._known = Known(book)
        self._labels: dict[str, str] = {}
        self._fresh: list[Batch] = []
        self._pending: dict[str, _Pending] = {}
        self._line: int | None = None

    def run(self, stream: IO[bytes]) -> OcdsSummary:
        """Import a file that can be sought in."""
        self.summary.digest = digest_of(stream)
        with tempfile.TemporaryFile() as file:
            apart = Apart(file)
            for found in documents(stream):
                if isinstance(found, Problem):
                    self._unreadable(found)
                    continue
                try:
                    self._document(found, apart)
                except Refused as refused:
                    for problem in refused.problems:
                        self._unreadable(_at(problem.under(found.pointer), found.line))
            for ocid, pointer, releases in apart.processes():
                try:
                    self._process(compiled(releases), pointer, ocid, None)
                except Refused as refused:
                    for problem in refused.problems:
                        self._unreadable(problem, ocid)
        self._flush()
        return self.summary

    def _unreadable(self, problem: Problem, ocid: str = "") -> None:
        self.summary.unreadable += 1
        self.summary.note(Grave.UNREADABLE, ocid, problem)

    # --- From documents to contracts -----------------------------------------------------------------------

    def _document(self, document: Document, apart: Apart) -> None:
        """Take a record or compiled release at once; put any other release by for its process."""
        value, pointer = document.value, document.pointer
        if not isinstance(value, Mapping):
            raise refuse("ocds.no-process")
        release = value.get("compiledRelease")
        if isinstance(release, Mapping):
            self._process(release, f"{pointer}/compiledRelease", _ocid(release, value), document.line)
            return
        releases = value.get("releases")
        if isinstance(releases, list):  # a record without a compiled release
            inside = [one for one in releases if isinstance(one, Mapping) and "ocid" in one]
            if len(inside) < len(releases) or not inside:
                raise refuse("ocds.linked-releases", "/releases")
            self._process(compiled(inside), pointer, _ocid(value, inside[0]), document.line)
            return
        ocid, tag = _ocid(value), value.get("tag")
        if isinstance(tag, list) and COMPILED in tag:
            self._process(value, pointer, ocid, document.line)
            return
        try:
            apart.add(ocid, value, pointer)
        except RecursionError as error:
            raise refuse("ocds.too-deep", maximum=0) from error

    def _process(self, release: Mapping[str, Any], base: str, ocid: str, line: int | None) -> None:
        self.summary.processes += 1
        self._line = line
        for made in contracts_of(Process(release, base, ocid, self._reader, self._resolve)):
            self.summary.read += 1
            self.progress(1)
            if made is None:
                self.summary.count(Outcome.REFUSED)
                self._tell(ocid, Grave.REFUSED)
            elif not made.entries:
                self.summary.skipped += 1
                self._tell(ocid, Grave.LEFT_OUT)
            else:
                self._tell(ocid, Grave.LEFT_OUT)
                self._wait(made, ocid)
        self._tell(ocid, Grave.LEFT_OUT)

    def _resolve(self, party: PartyName, role: PartyRole, foreign: bool) -> str:
        """An organisation's id or label; one that is not known is registered, unless it is one of ours."""
        known = self._lookup
        may_register = foreign or role in (PartyRole.SUPPLIER, PartyRole.PAYEE)
        register_as = (_REGISTER_AS if foreign else "enterprise") if may_register else None
        found = known.organisation(party.name, party.credit_code, register_as)
        try:
            for command in known.fresh:
                self._fresh.append(read_batch(self.book.registry, self.actor, command))
        except Refused:
            known.forget(party.name, party.credit_code)
            raise
        finally:
            known.fresh.clear()
        return found

    def _tell(self, ocid: str, grave: Grave) -> None:
        """Move the reader's notes of a contract to the summary, each place once."""
        reader, summary = self._reader, self.summary
        for level, problems in ((grave, reader.left_out), (Grave.REMARK, reader.remarks)):
            once = {(problem.code, problem.path): problem for problem in problems}
            for problem in once.values():
                summary.note(level, ocid, _at(problem, self._line))
            if level is Grave.LEFT_OUT:
                summary.left_out += len(once)
            elif level is Grave.REMARK:
                summary.remarks += len(once)
            problems.clear()

    # --- From contracts to the book ------------------------------------------------------------------------

    def _wait(self, made: Made, ocid: str) -> None:
        if made.number in self._pending or len(self._pending) >= CHUNK_CONTRACTS:
            self._flush()
        self._pending[made.number] = _Pending(made, ocid, self._line, made.entries, [], True)

    def _flush(self) -> None:
        """Compare what waits with the book and record it in one transaction, then settle each contract."""
        waiting, self._pending = list(self._pending.values()), {}
        self._record_fresh()
        source = {"digest": self.summary.digest, "title": self.source}
        self._known.look_up([(one.made.number, one.entries) for one in waiting])
        for one in waiting:
            one.is_new = self._known.contract(one.made.number) is None
            one.entries, one.commands = differences(self._known, one.made, source, self._labels)
        self._record(waiting)

    def _record_fresh(self) -> None:
        """Register the organisations that the waiting contracts name, and go by their ids from then on."""
        batches, self._fresh = self._fresh, []
        if batches:
            record_batches(self.book, batches, labels=self._labels)
            self._lookup.settle(self._labels)

    def _record(self, waiting: list[_Pending]) -> None:
        """Record; a contract with a bad part is recorded without it in the next round."""
        while waiting:
            again: list[_Pending] = []
            ready: list[_Pending] = []
            for one in waiting:
                self._check(one, ready, again)
            batches = [one.batch for one in ready if one.batch is not None]
            found = record_batches(self.book, batches) if batches else []
            for one, outcome in zip(ready, found, strict=True):
                if isinstance(outcome, Refused):
                    self._blame(one, outcome, again)
                else:
                    self._done(one, outcome)
            waiting = again

    def _check(self, one: _Pending, ready: list[_Pending], again: list[_Pending]) -> None:
        if not one.commands:
            self.summary.count(Outcome.UNCHANGED)
            return
        try:
            one.batch = read_batch(self.book.registry, self.actor, one.commands)
        except Refused as refused:
            self._blame(one, refused, again)
        else:
            ready.append(one)

    def _done(self, one: _Pending, receipt: Receipt) -> None:
        self.summary.count(Outcome.NEW if one.is_new else Outcome.CHANGED)
        for warned in receipt.warnings:
            at = warned.seq - receipt.first_seq
            problem = Problem(warned.code, one.entries[at].pointer, warned.params)
            self.summary.note(Grave.REMARK, one.ocid, _at(problem, one.line))
            self.summary.remarks += 1

    def _blame(self, one: _Pending, refused: Refused, again: list[_Pending]) -> None:
        """Take the bad parts out of a contract and try again; without its signing it is refused whole."""
        bad: dict[int, list[Problem]] = {}
        for problem in refused.problems:
            index, _, _ = problem.path[1:].partition("/")
            bad.setdefault(int(index) if index.isdigit() else -1, []).append(problem)
        whole = any(at < 0 or one.entries[at].label == CONTRACT for at in bad)
        for at, problems in bad.items():
            pointer = one.entries[at].pointer if at >= 0 else one.made.pointer
            for problem in problems:
                told = _at(Problem(problem.code, pointer, problem.params), one.line)
                self.summary.note(Grave.REFUSED if whole else Grave.LEFT_OUT, one.ocid, told)
        if whole:
            self.summary.count(Outcome.REFUSED)
            return
        self.summary.left_out += len(bad)
        _take_out(one, set(bad))
        again.append(one)


def _take_out(one: _Pending, bad: set[int]) -> None:
    """Take commands out of a batch, and what can't be without them."""
    gone = {f"@{one.entries[at].label}" for at in bad}
    kept: list[tuple[Entry, dict[str, Any]]] = []
    for at, (entry, command) in enumerate(zip(one.entries, one.commands, strict=True)):
        data = command["data"]
        lost = [name for name in _REFERENCES if data.get(name) in gone]
        if at in bad or (lost and command["kind"] == "performance.granted"):
            continue
        for name in lost:
            del data[name]
        kept.append((entry, command))
    one.entries, one.commands = [entry for entry, _ in kept], [command for _, command in kept]


def _at(problem: Problem, line: int | None) -> Problem:
    return problem if line is None else problem.at_line(line)


def _ocid(*members: Mapping[str, Any]) -> str:
    """The id of the process, from the first that tells it.

    Raises:
        Refused: none does.
    """
    for one in members:
        value = one.get("ocid")
        if isinstance(value, str) and value.strip():
            return value.strip()
    raise refuse("ocds.no-process", "/ocid")

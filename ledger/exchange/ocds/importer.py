"""OCDS files into the book: each award and contract an atomic batch, compared with what the book holds.

The releases of a process are merged with those that the book kept of it, in the order of their instants, so
that files may come in any order. A contract is new, changed, unchanged or refused; what the publisher
amended is an amendment, what it said otherwise a correction. What of a contract can't be taken (a payment
before the signing, a milestone that names nobody) is left out and told with its JSON pointer; the rest goes
on. The same file twice changes nothing. Refuses to know what a release means (``contract``).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import IO, Any
from zoneinfo import ZoneInfo

from ledger.book import Book
from ledger.core.errors import Problem, Refused, refuse
from ledger.core.values import Actor
from ledger.core.vocabulary import PartyRole
from ledger.exchange.ocds.award import Process
from ledger.exchange.ocds.contract import stated_in
from ledger.exchange.ocds.duties import CONTRACT
from ledger.exchange.ocds.file import Document, digest_of, documents
from ledger.exchange.ocds.history import history_of
from ledger.exchange.ocds.kept import KeptReleases, reduced
from ledger.exchange.ocds.merge import COMPILED, Apart, Release, at_one_instant, in_order
from ledger.exchange.ocds.parties import ForeignParties
from ledger.exchange.ocds.record import Account, OcdsRecorder, OcdsSummary, Severity, placed
from ledger.exchange.ocds.values import PartyName, ValueReader
from ledger.exchange.organisations import OrganisationLookup
from ledger.exchange.outcomes import Outcome
from ledger.exchange.party_cells import party_name

CHUNK_PROCESSES = 250

_VERSIONED = frozenset({"releaseDate", "value"})


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
        self._reader = ValueReader(zone)
        self._at_home = OrganisationLookup(book)
        self._kept = KeptReleases(book)
        self._recorder = OcdsRecorder(book, actor, self.summary)
        self._abroad = ForeignParties(book, self._recorder.prepare)
        self._line: int | None = None

    def run(self, stream: IO[bytes]) -> OcdsSummary:
        """Import a file that can be sought in."""
        self.summary.digest = digest_of(stream)
        source = {"digest": self.summary.digest, "title": self.source}
        with tempfile.TemporaryFile() as file:
            apart = Apart(file)
            for found in documents(stream):
                if isinstance(found, Problem):
                    self._unreadable(found)
                    continue
                try:
                    for release, pointer in releases_in(found):
                        apart.add(_ocid(release), reduced(release), pointer, found.line)
                except Refused as refused:
                    for problem in refused.problems:
                        self._unreadable(placed(problem.under(found.pointer), found.line))
                except RecursionError:
                    self._unreadable(
                        placed(Problem("ocds.too-deep", found.pointer, {"maximum": 0}), found.line)
                    )
            processes = apart.processes()
            while chunk := list(islice(processes, CHUNK_PROCESSES)):
                kept = self._kept.of(ocid for ocid, _ in chunk)
                for ocid, releases in chunk:
                    self._take(ocid, releases, kept.get(ocid, []))
                self._recorder.flush(source)
                self._at_home.settle(self._recorder.labels)
                self._abroad.settle(self._recorder.labels)
        return self.summary

    def _unreadable(self, problem: Problem, ocid: str = "") -> None:
        self.summary.unreadable += 1
        self.summary.note(Severity.UNREADABLE, ocid, problem)

    # --- From releases to contracts ------------------------------------------------------------------------

    def _take(self, ocid: str, releases: Sequence[Release], kept: Sequence[Release]) -> None:
        """A process: what the file says of it, merged with what the book kept."""
        self.summary.processes += 1
        had = {one.digest for one in kept}
        for one in releases:
            self.summary.releases += 1
            name = str(one.members.get("id") or "")
            self.summary.accounts.append(Account(ocid, name, one.pointer, one.digest in had))
        ordered = in_order([*releases, *kept])
        self._line = releases[0].line if len(releases) == 1 else None
        base = ordered[-1].pointer if len(ordered) == 1 else ""
        self._odd_order(ordered, [one for one in releases if one.digest not in had], kept)
        for one in {one.digest: one for one in releases if one.digest not in had}.values():
            self._keep(ocid, one)
        try:
            release, histories = history_of(ordered)
            reader, resolve = self._reader, self._resolve
            process = Process(release, base, ocid, histories, reader, resolve, self._abroad.is_home)
            self._stated(process)
        except Refused as refused:
            for problem in refused.problems:
                self._unreadable(problem, ocid)

    def _odd_order(self, ordered: Sequence[Release], new: Sequence[Release], kept: Sequence[Release]) -> None:
        """Tell where the order of releases can't be told, or where one comes after it was overtaken."""
        read = self._reader
        undated = [one for one in ordered if one.day is None]
        if undated and len(ordered) > 1:
            read.remark("ocds.release-undated", undated[0].pointer, count=len(undated))
        same = at_one_instant(ordered)
        if any(one in new for one in same):
            read.remark("ocds.same-instant", same[0].pointer, count=len(same))
        latest = max((one.instant for one in kept), default=None)
        older = [one for one in new if latest is not None and one.instant < latest]
        if older:
            read.remark("ocds.older-release", older[0].pointer, day=older[0].day or "-")

    def _keep(self, ocid: str, release: Release) -> None:
        command = self._kept.command(ocid, release)
        if command is None:
            self._reader.remark("ocds.release-not-kept", release.pointer)
            return
        try:
            self._recorder.keep(command)
        except Refused as refused:
            for problem in refused.problems:
                self._reader.remark(problem.code, release.pointer, **problem.params)
            self._reader.remark("ocds.release-not-kept", release.pointer)

    def _stated(self, process: Process) -> None:
        ocid = process.ocid
        for made in stated_in(process):
            if made is not None and made.type != CONTRACT:
                self._recorder.wait(made, ocid, self._line)
                continue
            self.summary.read += 1
            self.progress(1)
            if made is None:
                self.summary.count(Outcome.REFUSED)
                self._tell(ocid, Severity.REFUSED)
            elif not made.entries:
                self.summary.skipped += 1
                self._tell(ocid, Severity.LEFT_OUT)
            else:
                self._tell(ocid, Severity.LEFT_OUT)
                self._recorder.wait(made, ocid, self._line)
        self._tell(ocid, Severity.LEFT_OUT)

    def _resolve(self, party: PartyName, role: PartyRole, foreign: bool) -> str:
        """An organisation's id or label; one that is not known is registered, unless it is a body of ours."""
        party = replace(party, name=party_name(party.name, published=True))
        if foreign:
            return self._abroad.organisation(party, self._reader.remarks.append)
        known = self._at_home
        may_register = role in (PartyRole.SUPPLIER, PartyRole.PAYEE)
        found = known.organisation(party.name, party.credit_code, "enterprise" if may_register else None)
        try:
            for command in known.fresh:
                self._recorder.prepare(command)
        except Refused:
            known.forget(party.name, party.credit_code)
            raise
        finally:
            known.fresh.clear()
        return found

    def _tell(self, ocid: str, grave: Severity) -> None:
        """Move the reader's notes of a contract to the summary, each place once."""
        reader, summary = self._reader, self.summary
        for level, problems in ((grave, reader.left_out), (Severity.REMARK, reader.remarks)):
            once = {(problem.code, problem.path): problem for problem in problems}
            for problem in once.values():
                summary.note(level, ocid, placed(problem, self._line))
            if level is Severity.LEFT_OUT:
                summary.left_out += len(once)
            elif level is Severity.REMARK:
                summary.remarks += len(once)
            problems.clear()


def releases_in(document: Document) -> Iterator[tuple[Mapping[str, Any], str]]:
    """The releases that a document holds, each with its JSON pointer; a record's compiled one among them.

    Raises:
        Refused: it holds none that can be read, or names no process.
    """
    value, pointer = document.value, document.pointer
    if not isinstance(value, Mapping):
        raise refuse("ocds.no-process")
    compiled, listed = value.get("compiledRelease"), value.get("releases")
    inside = [
        (one, f"{pointer}/releases/{at}")
        for at, one in enumerate(listed if isinstance(listed, list) else [])
        if isinstance(one, Mapping) and "ocid" in one
    ]
    if isinstance(compiled, Mapping):
        ocid = _ocid(compiled, value)
        yield from ((release, at) for release, at in inside if release.get("ocid") == ocid)
        yield {**compiled, "ocid": ocid, "tag": [COMPILED]}, f"{pointer}/compiledRelease"
    elif isinstance(listed, list):
        if len(inside) < len(listed) or not inside:
            raise refuse("ocds.linked-releases", "/releases")
        yield from inside
    elif "versionedRelease" in value or _is_versioned(value):
        raise refuse("ocds.versioned")
    else:
        _ocid(value)
        yield value, pointer


def _is_versioned(release: Mapping[str, Any]) -> bool:
    """Whether each member is the list of its values over time instead of a value."""
    return any(
        isinstance(value, list)
        and value
        and all(isinstance(one, Mapping) and one.keys() >= _VERSIONED for one in value)
        for value in release.values()
    )


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

"""What awards and contracts of OCDS files state, recorded.

Each an atomic batch, compared with what the book holds.

A part that can't be taken is left out and told, and the rest tried again; without its signing a contract is
refused whole. What another country's party is known by comes with the first contract that needs it, so that a
refused one leaves no organisation behind. Refuses to know releases (``importer``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledger.book import Book
from ledger.core.errors import Problem, Refused
from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.values import Actor
from ledger.exchange.intake import Intake, IntakeUnit
from ledger.exchange.ocds.award import StatedContract
from ledger.exchange.ocds.duties import CONTRACT, StatedEntry
from ledger.exchange.ocds.known import Known, differences, taken_back
from ledger.exchange.outcomes import Outcome, Spool, Tally
from ledger.record.commands import Batch, read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches

_REFERENCES = ("award", "obligation")


class Severity(Named):
    """What a note means for what it is about."""

    UNREADABLE = "unreadable", "无法读取", "can't be read"
    REFUSED = "refused", "退回", "refused"
    LEFT_OUT = "left-out", "未采入", "left out"
    REMARK = "remark", "提示", "note"


@frozen
class Note:
    """What was wrong or odd, with the process it is about (empty where that is not known)."""

    grave: Severity
    ocid: str
    problem: Problem


@frozen
class Account:
    """What became of one release of a file: whether the book had it already."""

    ocid: str
    release: str
    pointer: str
    known: bool


@dataclass(slots=True)
class OcdsSummary(Tally):
    """What became of a file, by contracts.

    Attributes:
        processes: contracting processes. ``releases``: releases and records, of which each has its account.
        awards: award notices recorded or corrected.
        unreadable: documents and lines that could not be read.
        left_out: parts of contracts that were not taken.
        digest: SHA-256 of the file.
        registered: the organisations that the file registered, each by id and name.
        notes: every one of them, each with its place.
    """

    processes: int = 0
    releases: int = 0
    awards: int = 0
    unreadable: int = 0
    left_out: int = 0
    digest: str = ""
    registered: Spool[tuple[str, str]] = field(default_factory=Spool)
    notes: Spool[Note] = field(default_factory=Spool)
    accounts: Spool[Account] = field(default_factory=Spool)

    def note(self, grave: Severity, ocid: str, problem: Problem) -> None:
        """Keep a note."""
        self.notes.append(Note(grave, ocid, problem))


@dataclass(slots=True, kw_only=True)
class _Pending(IntakeUnit):
    """An award or contract waiting to be recorded.

    ``entries`` go with the commands one by one.
    """

    made: StatedContract
    ocid: str
    line: int | None
    entries: list[StatedEntry]

    @property
    def is_contract(self) -> bool:
        """Contracts are what the summary counts."""
        return self.made.type == CONTRACT


@frozen
class _Fresh:
    """What is recorded before the contracts that need it: the label it founds, or the label it speaks of."""

    label: str | None
    speaks_of: str | None
    batch: Batch


class OcdsRecorder:
    """One run's way into the book.

    Args:
        book: the book.
        actor: who records.
        summary: what became of the file.

    Attributes:
        labels: ids of the organisations and awards recorded on the way.
    """

    def __init__(self, book: Book, actor: Actor, summary: OcdsSummary) -> None:
        self.book, self.actor, self.summary = book, actor, summary
        self.labels: dict[str, str] = {}
        self._known = Known(book)
        self._fresh: list[_Fresh] = []
        self._releases: list[Batch] = []
        self._pending: dict[tuple[str, str], _Pending] = {}
        self._intake = Intake(book, actor, self)

    def prepare(self, command: dict[str, Any]) -> None:
        """Have something recorded before the contracts that need it."""
        organisation = str(command["data"].get("organisation", ""))
        speaks_of = organisation[1:] if organisation.startswith("@") else None
        batch = read_batch(self.book.registry, self.actor, command)
        self._fresh.append(_Fresh(command.get("label"), speaks_of, batch))

    def keep(self, command: Mapping[str, Any]) -> None:
        """Have a release kept. Raises ``Refused`` if it can't be."""
        self._releases.append(read_batch(self.book.registry, self.actor, command))

    def wait(self, made: StatedContract, ocid: str, line: int | None) -> None:
        """Have an award or a contract recorded with the next flush."""
        waiting = _Pending(made=made, ocid=ocid, line=line, entries=made.entries)
        self._pending[made.type, made.number] = waiting

    def flush(self, source: Mapping[str, str]) -> None:
        """Record what waits: releases and parties, then awards, then contracts.

        Args:
            source: digest and title of the file, kept among the documents of what is recorded.
        """
        waiting, self._pending = list(self._pending.values()), {}
        if self._releases:
            record_batches(self.book, self._releases)
            self._releases = []
        self._record_fresh(waiting)
        self._known.look_up([one.made for one in waiting])
        for awards in (True, False):
            chosen = [one for one in waiting if one.is_contract is not awards]
            for one in chosen:
                self._compare(one, source)
            self._intake.take(chosen)

    def _compare(self, one: _Pending, source: Mapping[str, str]) -> None:
        if self._known.identifier(one.made) is not None:
            one.outcome = Outcome.CHANGED
        one.entries, one.commands = differences(self._known, one.made, source, self.labels)
        for entry, command, code, params in taken_back(self._known, one.made):
            problem = placed(Problem(code, entry.pointer, params), one.line)
            self.summary.note(Severity.REMARK, one.ocid, problem)
            self.summary.remarks += 1
            if command is not None:
                one.entries.append(entry)
                one.commands.append(command)
        if not one.commands:
            one.outcome = Outcome.UNCHANGED

    def _record_fresh(self, waiting: Sequence[_Pending]) -> None:
        """Record the parties that the waiting contracts name, and go by their ids from then on.

        What no contract needs that can be taken stays behind, so that a refused one leaves no organisation.
        """
        needed = set(_labels_in([entry.command["data"] for one in waiting for entry in one.entries]))
        chosen = [one for one in self._fresh if _is_needed(one, needed)]
        self._fresh = [one for one in self._fresh if one not in chosen]
        if chosen:
            found = record_batches(self.book, [one.batch for one in chosen], labels=self.labels)
            for one, receipt in zip(chosen, found, strict=True):
                if one.label is not None and isinstance(receipt, Receipt):
                    name = str(one.batch.commands[0].data["name"])
                    self.summary.registered.append((str(receipt.ids[0]), name))

    def mend(self, unit: _Pending, refused: Refused) -> bool:
        """Take the bad parts out of a contract; without its signing it is refused whole, as an award is."""
        bad = _by_entry(refused)
        if not unit.is_contract or any(at < 0 or unit.entries[at].label == CONTRACT for at in bad):
            return False
        self._note(unit, bad, Severity.LEFT_OUT)
        self.summary.left_out += len(bad)
        _take_out(unit, set(bad))
        if not unit.commands:
            unit.outcome = Outcome.UNCHANGED
        return True

    def tell(self, units: Sequence[_Pending]) -> None:
        """Count contracts and awards; tell why they were refused, and what was odd."""
        for one in units:
            if one.is_contract:
                self.summary.count(one.outcome)
            elif one.outcome is Outcome.REFUSED:
                self.summary.left_out += 1
            elif one.outcome is not Outcome.UNCHANGED:
                self.summary.awards += 1
            if isinstance(one.result, Refused):
                grave = Severity.REFUSED if one.is_contract else Severity.LEFT_OUT
                self._note(one, _by_entry(one.result), grave)
            elif one.result is not None:
                self._done(one, one.result)

    def _done(self, one: _Pending, receipt: Receipt) -> None:
        if not one.is_contract and one.outcome is Outcome.NEW:
            self.labels[one.made.entries[0].label] = f"award-{receipt.first_seq}"
        for warned in receipt.warnings:
            at = warned.seq - receipt.first_seq
            problem = Problem(warned.code, one.entries[at].pointer, warned.params)
            self.summary.note(Severity.REMARK, one.ocid, placed(problem, one.line))
            self.summary.remarks += 1

    def _note(self, one: _Pending, bad: Mapping[int, Sequence[Problem]], grave: Severity) -> None:
        """Note problems of a contract, each with the place of the file that its entry came from."""
        for at, problems in bad.items():
            pointer = one.entries[at].pointer if at >= 0 else one.made.pointer
            for problem in problems:
                told = placed(Problem(problem.code, pointer, problem.params), one.line)
                self.summary.note(grave, one.ocid, told)


def _by_entry(refused: Refused) -> dict[int, list[Problem]]:
    """The problems of a batch by the entry that they are about; -1 for the batch as a whole."""
    bad: dict[int, list[Problem]] = {}
    for problem in refused.problems:
        index, _, _ = problem.path[1:].partition("/")
        bad.setdefault(int(index) if index.isdigit() else -1, []).append(problem)
    return bad


def _take_out(one: _Pending, bad: set[int]) -> None:
    """Take commands out of a batch, and what can't be without them."""
    gone = {f"@{one.entries[at].label}" for at in bad}
    kept: list[tuple[StatedEntry, dict[str, Any]]] = []
    for at, (entry, command) in enumerate(zip(one.entries, one.commands, strict=True)):
        data = command["data"]
        lost = [name for name in _REFERENCES if data.get(name) in gone]
        if at in bad or (lost and command["kind"] == "performance.granted"):
            continue
        for name in lost:
            del data[name]
        kept.append((entry, command))
    one.entries, one.commands = [entry for entry, _ in kept], [command for _, command in kept]


def _labels_in(value: Any) -> Iterator[str]:
    """The labels that some data name."""
    if isinstance(value, str):
        if value.startswith("@"):
            yield value[1:]
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _labels_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from _labels_in(one)


def _is_needed(fresh: _Fresh, needed: set[str]) -> bool:
    wanted = fresh.label or fresh.speaks_of
    return wanted is None or wanted in needed


def placed(problem: Problem, line: int | None) -> Problem:
    """A problem with the line of its document, where it has one."""
    return problem if line is None else problem.at_line(line)

"""Sheets into the book: each row a batch of its own, compared with what the book holds, answered in turn.

A row is new, changed (recorded as a correction), unchanged or refused; a bad row costs no other. The same
file twice changes nothing. Memory does not grow with the file, but for one key a row. Refuses to know what a
column means (``sheet_rows``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ledger import vault
from ledger.book import Book
from ledger.commands import Batch, read_batch
from ledger.contract_defaults import default_obligations
from ledger.declaration import EntryType, Event
from ledger.entries.contracts import Contract, Party
from ledger.errors import Problem, Refused
from ledger.exchange import sheet_payroll, sheet_rows
from ledger.exchange.sheet_answer import Answer, Outcome, Reason, placed
from ledger.exchange.sheet_columns import Layout, is_data, recognise
from ledger.exchange.sheet_file import Sheet, SourceRow, open_sheets
from ledger.exchange.sheet_kinds import CONTRACTS, PAYROLLS, SHEET_KINDS, SheetKind
from ledger.exchange.sheet_lookup import Lookup
from ledger.exchange.sheet_rows import Made, Values
from ledger.history import load_events
from ledger.kinds import KINDS
from ledger.loading import under_member_names
from ledger.places import replaced_at
from ledger.record import Receipt, record_batches
from ledger.values import Actor, split_object_id
from ledger.words import say

CHUNK_ROWS = 300

_MAKERS: Mapping[str, Callable[[Values, Lookup], Made | None]] = {
    "contracts": sheet_rows.contract,
    "obligations": sheet_rows.obligation,
    "payments": sheet_rows.payment,
    "promises": sheet_rows.promise,
    "tenures": sheet_rows.tenure,
    "listings": sheet_rows.listing,
}


@dataclass(slots=True)
class Summary:
    """What became of a file.

    Attributes:
        read: rows of data. ``skipped``: totals and examples.
        remarks: what was odd but taken; notes about sheets and columns left aside.
    """

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    skipped: int = 0
    hidden: int = 0
    warnings: int = 0
    unknown_columns: list[str] = field(default_factory=list)
    hidden_sheets: list[str] = field(default_factory=list)
    refusals: list[tuple[str, int, str]] = field(default_factory=list)

    def count(self, outcome: Outcome, rows: int = 1) -> None:
        """Add rows of an outcome."""
        setattr(self, outcome.value, getattr(self, outcome.value) + rows)


@dataclass(slots=True)
class _Pending:
    """Rows waiting for their batch to be recorded."""

    rows: list[tuple[SourceRow, Values]]
    outcome: Outcome
    batch: Batch | None = None
    made: Made | None = None
    identifier: str = ""
    lead: int = 0


class SheetImporter:
    """One run over one file."""

    def __init__(
        self,
        book: Book,
        actor: Actor,
        kind: SheetKind,
        *,
        language: str = "zh",
        answer: Answer | None = None,
        progress: Callable[[int], None] = lambda rows: None,
    ) -> None:
        self.book, self.actor, self.kind, self.language = book, actor, kind, language
        self.answer, self.progress = answer, progress
        self.summary = Summary()
        self.lookup = Lookup(book)
        self._pending: list[_Pending] = []
        self._waiting = 0
        self._batches: list[Batch] = []
        self._labels: dict[str, str] = {}
        self._seen: dict[int, int] = {}
        self._times: Counter[int] = Counter()
        self._sheet = ""

    def run(self, path: Path) -> Summary:
        """Import every visible sheet that is of the kind.

        Raises:
            Refused: the file can't be read, or none of its sheets is of the kind.
        """
        opened = open_sheets(path)
        self.summary.hidden_sheets = opened.hidden_sheets
        refused: list[Refused] = []
        taken = 0
        for sheet in opened.sheets:
            try:
                self._run_sheet(sheet)
                taken += 1
            except Refused as error:
                self._flush()
                if self._sheet == sheet.name:  # it broke off: what was read before stands
                    told = [_sentence(problem, self.language) for problem in error.problems]
                    self.summary.refusals += [(sheet.name, 0, sentence) for sentence in told]
                    self.summary.refused += 1
                    taken += 1
                refused.append(error)
        if not taken:
            raise refused[0] if refused else Refused(Problem("sheet.empty"))
        return self.summary

    def _run_sheet(self, sheet: Sheet) -> None:
        layout, rows = recognise(sheet.rows, self.kind.columns)
        self._sheet = sheet.name
        self.summary.unknown_columns += layout.unknown
        if self.answer is not None:
            self.answer.sheet(sheet.name, layout.headings)
        if self.kind is PAYROLLS:
            self._payrolls(layout, rows)
        else:
            for row in rows:
                if self._counts(row):
                    self._take(Values(row, layout))
        self._flush()

    def _counts(self, row: SourceRow) -> bool:
        if not is_data(row):
            self.summary.skipped += 1
            return False
        self.summary.read += 1
        self.summary.hidden += row.hidden
        self.progress(1)
        return True

    def _take(self, values: Values) -> None:
        """Make of a row what it states, and put it in line."""
        made = _MAKERS[self.kind.code](values, self.lookup)
        if made is not None and self.kind is CONTRACTS and not made.existing and values.read("defaults"):
            made.following += _defaults(made)
        if made is None or values.problems:
            self._wait(_Pending([(values.row, values)], Outcome.REFUSED))
            return
        self._line_up(made, [(values.row, values)])
        if any("label" in command for command in made.leading):
            self._flush()  # the next row may be about what this one founds

    def _payrolls(self, layout: Layout, rows: Any) -> None:
        """Rows that follow one another with one key are one payroll; a bad row refuses its whole payroll."""
        group: list[tuple[SourceRow, Values]] = []
        lines: list[dict[str, Any]] = []
        current: tuple[str, ...] | None = None
        paid = 0
        for row in rows:
            if not self._counts(row):
                continue
            values = Values(row, layout)
            key, line = sheet_payroll.key_of(values), sheet_payroll.worker_of(values)
            if group and (key != current or len(group) >= sheet_payroll.GROUP_MAX):
                self._close(current, group, lines, paid)
                group, lines, paid = [], [], 0
            current = key
            group.append((row, values))
            if line is not None:
                lines.append(line)
            paid += sheet_payroll.paid_of(values) or 0
        if group:
            self._close(current, group, lines, paid)

    def _close(
        self,
        key: tuple[str, ...] | None,
        group: list[tuple[SourceRow, Values]],
        lines: list[dict[str, Any]],
        paid: int,
    ) -> None:
        made = None
        if key is not None and not any(values.problems for _, values in group):
            made = sheet_payroll.payroll(key, [values for _, values in group], lines, paid, self.lookup)
        if made is None or any(values.problems for _, values in group):
            self._wait(_Pending(group, Outcome.REFUSED))
            return
        self._line_up(made, group)

    # --- new, changed or unchanged -------------------------------------------------------------------------

    def _line_up(self, made: Made, rows: list[tuple[SourceRow, Values]]) -> None:
        row, values = rows[0]
        key = hash(made.key)
        occurrence = self._times[key]
        self._times[key] += 1
        if occurrence and not made.repeatable:
            values.wrong(None, Problem("sheet.row-twice", "", {"row": self._seen[key]}))
            self._wait(_Pending(rows, Outcome.REFUSED))
            return
        self._seen.setdefault(key, row.number)
        pending = _Pending(rows, Outcome.NEW, made=made)
        commands = [
            *made.leading,
            {**made.command, "label": made.command.get("label", "row")},
            *made.following,
        ]
        pending.lead = len(made.leading)
        if occurrence < len(made.existing):
            pending.identifier = made.existing[occurrence]
            commands = self._changes(made, pending)
            pending.lead = 0
            pending.outcome = Outcome.CHANGED if commands else Outcome.UNCHANGED
        if commands:
            try:
                pending.batch = read_batch(self.book.registry, self.actor, commands)
            except Refused as refused:
                self._blame(pending, refused)
        self._wait(pending)

    def _changes(self, made: Made, pending: _Pending) -> list[dict[str, Any]]:
        """What to record of a row the book knows: nothing, a correction, or what follows."""
        book = self.book
        identifier = pending.identifier
        events = load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
        origin = (split_object_id(identifier) or ("", -1))[1]
        live = [event for event in events if event.origin == origin][-1]
        entry_type = book.registry.entry_types[made.command["kind"]]
        loaded = under_member_names(entry_type.renamed, entry_type.loader.load(made.command["data"]))
        known = _clear(book, entry_type, live)
        apart = made.apart
        same = {name: one for name, one in loaded.items() if name not in apart} == {
            name: one for name, one in known.items() if name not in apart and name in loaded
        }
        if same and live.effective_on == made.command["effective_on"]:
            return self._follow(made, identifier)
        data = {**{name: known[name] for name in known if name not in loaded}, **made.command["data"]}
        data |= {name: live.data[name] for name in apart if name in live.data}
        return [{**made.command, "data": data, "corrects": live.seq}]

    def _follow(self, made: Made, identifier: str) -> list[dict[str, Any]]:
        """A tenure that is known, and whose end the row tells for the first time."""
        if self.kind.code != "tenures" or not made.following:
            return []
        open_ones = self.lookup.ids("tenure", id=identifier, valid_to=None)
        return made.following if open_ones else []

    # --- recording -----------------------------------------------------------------------------------------

    def _wait(self, pending: _Pending) -> None:
        for command in self.lookup.fresh:
            self._batches.append(read_batch(self.book.registry, self.actor, command))
        self.lookup.fresh.clear()
        if pending.batch is not None:
            self._batches.append(pending.batch)
        self._pending.append(pending)
        self._waiting += len(pending.rows)
        if self._waiting >= CHUNK_ROWS:
            self._flush()

    def _flush(self) -> None:
        """Record what waits in one transaction and answer every row in the file's order."""
        batches, self._batches = self._batches, []
        found = record_batches(self.book, batches, labels=self._labels) if batches else []
        outcomes = {id(batch): outcome for batch, outcome in zip(batches, found, strict=True)}
        waiting, self._pending, self._waiting = self._pending, [], 0
        for pending in waiting:
            if pending.batch is not None:
                self._settle(pending, outcomes[id(pending.batch)])
            self._tell(pending)

    def _settle(self, pending: _Pending, outcome: Receipt | Refused) -> None:
        if isinstance(outcome, Refused):
            self._blame(pending, outcome)
            return
        pending.identifier = pending.identifier or str(outcome.ids[pending.lead])
        for warned in outcome.warnings:
            pending.rows[0][1].remarks.append((self._column(pending, warned.path), warned.problem()))

    def _blame(self, pending: _Pending, refused: Refused) -> None:
        """Put a refusal beside the cell it is about."""
        pending.outcome, pending.batch = Outcome.REFUSED, None
        for problem in refused.problems:
            _, values = pending.rows[_line_of(problem.path, len(pending.rows))]
            values.problems.append((self._column(pending, problem.path), problem))

    def _column(self, pending: _Pending, path: str) -> int | None:
        """The column that a place in the entry came from."""
        values = pending.rows[0][1]
        steps = [step for step in path.split("/") if step and not step.isdigit() and step != "data"]
        places = pending.made.places if pending.made else {}
        for step in steps:
            name = {"effective_on": _DAY_OF.get(self.kind.code, "")}.get(step, places.get(step, step))
            column = values.place(name)
            if column is not None:
                return column
        return None

    def _tell(self, pending: _Pending) -> None:
        self.summary.count(pending.outcome, len(pending.rows))
        if pending.outcome is Outcome.REFUSED:
            _refuse_whole(pending.rows)
        for row, values in pending.rows:
            reasons = [Reason(_sentence(p, self.language), place) for place, p in values.problems]
            remarks = [
                Reason(_sentence(p, self.language), place, warning=True) for place, p in values.remarks
            ]
            self.summary.warnings += len(remarks)
            if pending.outcome is Outcome.REFUSED and len(self.summary.refusals) < _REFUSALS_TOLD:
                told = " ".join(placed(reason, row.number, self.language) for reason in reasons)
                self.summary.refusals.append((self._sheet, row.number, told))
            if self.answer is not None:
                self.answer.row(row, pending.outcome, [*reasons, *remarks], pending.identifier)


_REFUSALS_TOLD = 200
_LINE = re.compile(r"/data/lines/(\d+)(?:/|$)")
_DAY_OF = {
    "contracts": "signed_on",
    "payments": "day",
    "payrolls": "payday",
    "tenures": "since",
    "listings": "decided_on",
}
"""The column that an entry's effective day came from."""


def _line_of(path: str, rows: int) -> int:
    """Which row of several that are one entry a place in it is about: the first, unless it is in a line."""
    found = _LINE.search(path)
    return min(int(found[1]), rows - 1) if found else 0


def _refuse_whole(rows: list[tuple[SourceRow, Values]]) -> None:
    """Tell the good rows of an entry which of its rows is why they are refused with it."""
    bad = next((row.number for row, values in rows if values.problems), 0)
    for _, values in rows:
        if not values.problems:
            values.wrong(None, Problem("sheet.payroll-refused", "", {"row": bad}))


def _sentence(problem: Problem, language: str) -> str:
    """A problem in words; the place is told by the cell, not by the path."""
    return say(Problem(problem.code, "", problem.params), language)


def _clear(book: Book, entry_type: EntryType, event: Event) -> dict[str, Any]:
    """An event's data with its personal values in clear."""
    data = dict(event.data)
    for place, _ in entry_type.personal:

        def reveal(pointer: str, _: Any) -> Any:
            return vault.reveal(book.store, book.id, [(event.seq, pointer)])[event.seq, pointer].value

        data = replaced_at(data, place, reveal)
    return data


def _defaults(made: Made) -> list[dict[str, Any]]:
    """The obligations that a contract of the row's kind has by default, as commands of the same batch."""
    data = made.command["data"]
    state = Contract(
        number=data["number"],
        title=data["title"],
        kind=data["kind"],
        signed_on=made.command["effective_on"],
        currency=data.get("currency", "CNY"),
        parties=tuple(Party(one["role"], one["party"], one.get("size")) for one in data["parties"]),
        amount=data.get("amount"),
    )
    return default_obligations(KINDS[data["kind"]], state, "@row")


def import_sheet(book: Book, actor: Actor, kind: str, path: Path, **options: Any) -> Summary:
    """Import a file of one kind of sheet; see ``SheetImporter``."""
    return SheetImporter(book, actor, SHEET_KINDS[kind], **options).run(path)

"""Sheets into the book: each row a batch of its own, compared with what the book holds, answered in turn.

A row is new, changed (recorded as a correction), unchanged or refused; a bad row costs no other. The same
file twice changes nothing. Memory does not grow with the file, but for a key a row. Refuses to know columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ledger.book import Book
from ledger.core.errors import Problem, Refused
from ledger.core.identity_numbers import without_identity_numbers
from ledger.core.values import Actor
from ledger.exchange.intake import Intake
from ledger.exchange.outcomes import Outcome, Tally
from ledger.exchange.sheets import duties as sheet_duties
from ledger.exchange.sheets import payroll as sheet_payroll
from ledger.exchange.sheets import rows as sheet_rows
from ledger.exchange.sheets import wage_payments as sheet_wage_payments
from ledger.exchange.sheets.answer import AnswerWorkbook, Reason, placed
from ledger.exchange.sheets.asides import is_blank, states_nothing
from ledger.exchange.sheets.changes import changes_of
from ledger.exchange.sheets.columns import CHOICES_SHEET, Layout, SheetKind, recognise
from ledger.exchange.sheets.defaults import defaults_of_row
from ledger.exchange.sheets.file import Sheet, SheetFile, SourceRow
from ledger.exchange.sheets.kinds import CONTRACTS
from ledger.exchange.sheets.kinds_wages import PAYROLLS
from ledger.exchange.sheets.known import changes, new_commands
from ledger.exchange.sheets.lookup import Lookup
from ledger.exchange.sheets.open import opened_sheets
from ledger.exchange.sheets.parsed_row import ROW, ParsedRow
from ledger.exchange.sheets.pending import Pending, in_order
from ledger.exchange.sheets.row_values import Values
from ledger.exchange.sheets.telling import DAY_OF, line_of, sentence_of
from ledger.record.receipts import Receipt
from ledger.words.say import say

CHUNK_ROWS = 300
_REFUSALS_TOLD = 200
_BY_THE_CELL = "credit-code.check-digit"  # told where its cell is read

_MAKERS: Mapping[str, Callable[[Values, Lookup], ParsedRow | None]] = {
    "contracts": sheet_rows.contract,
    "obligations": sheet_duties.obligation,
    "payments": sheet_duties.payment,
    "promises": sheet_duties.promise,
    "wage-payments": sheet_wage_payments.wage_payment,
    "tenures": sheet_rows.tenure,
    "listings": sheet_rows.listing,
}


@dataclass(slots=True)
class SheetSummary(Tally):
    """What became of a file, by rows of data.

    Attributes:
        hidden: rows that the sheet hides; they are read like any other.
        hidden_columns: headings of columns that the sheet hides; they are read too.
        unknown_columns, hidden_sheets: what was left aside.
        refusals: sheet, row and reasons, of the first that were refused.
        passed_over: sheet and row of the first totals, examples and notes.
        registered: the organisations that the file registered, each by id and name.
    """

    hidden: int = 0
    registered: list[tuple[str, str]] = field(default_factory=list)
    unknown_columns: list[str] = field(default_factory=list)
    hidden_sheets: list[str] = field(default_factory=list)
    hidden_columns: list[str] = field(default_factory=list)
    refusals: list[tuple[str, int, str]] = field(default_factory=list)
    passed_over: list[tuple[str, int]] = field(default_factory=list)


class SheetImporter:
    """One run over one file."""

    def __init__(
        self,
        book: Book,
        actor: Actor,
        kind: SheetKind,
        *,
        language: str = "zh",
        answer: AnswerWorkbook | None = None,
        progress: Callable[[int], None] = lambda rows: None,
    ) -> None:
        self.book, self.actor, self.kind, self.language = book, actor, kind, language
        self.answer, self.progress = answer, progress
        self.summary = SheetSummary()
        self.lookup = Lookup(book)
        self._labels: dict[str, str] = {}
        most = None if kind is PAYROLLS else CHUNK_ROWS
        self._intake = Intake(book, actor, self, most=most, labels=self._labels)
        self._founding: dict[str, dict[str, Any]] = {}
        self._brought: set[str] = set()
        self._seen: dict[int, int] = {}
        self._times: Counter[int] = Counter()
        self._said: dict[int, tuple[int, int]] = {}
        self._sheet = self._file = ""

    def run(self, path: Path) -> SheetSummary:
        """Import every visible sheet that is of the kind.

        Raises:
            Refused: the file can't be read, or none of its sheets is of the kind.
        """
        self._file = path.stem
        with opened_sheets(path) as opened:
            return self._run_all(opened)

    def _run_all(self, opened: SheetFile) -> SheetSummary:
        self.summary.hidden_sheets = [name for name in opened.hidden_sheets if name != CHOICES_SHEET]
        refused: list[Refused] = []
        taken = 0
        for sheet in opened.sheets:
            try:
                self._run_sheet(sheet)
                taken += 1
            except Refused as error:
                self._intake.flush()
                if self._sheet == sheet.name:  # it broke off: what was read before stands
                    self.summary.refusals += [(sheet.name, 0, say(p, self.language)) for p in error.problems]
                    self.summary.count(Outcome.REFUSED)
                    taken += 1
                refused.append(error)
        if not taken:
            raise refused[0] if refused else Refused(Problem("sheet.empty"))
        return self.summary

    def _run_sheet(self, sheet: Sheet) -> None:
        layout, rows = recognise(sheet.rows, self.kind.columns, (sheet.name, self._file))
        self._sheet = sheet.name
        self.summary.hidden_columns += [
            heading for at, heading in enumerate(layout.headings) if at in sheet.hidden_columns and heading
        ]
        self.summary.unknown_columns += map(without_identity_numbers, layout.unknown)
        if self.answer is not None:
            self.answer.sheet(sheet.name, layout.headings)
        if self.kind is PAYROLLS:
            self._payrolls(layout, rows)
        else:
            for row in rows:
                if self._counts(row, layout):
                    self._take(Values(row, layout))
        self._intake.flush()
        for heading in layout.taken:
            self.summary.unknown_columns.remove(heading)

    def _counts(self, row: SourceRow, layout: Layout) -> bool:
        if is_blank(row):
            self.summary.skipped += 1
            return False
        if states_nothing(row, layout):
            self.summary.skipped += 1
            if len(self.summary.passed_over) < _REFUSALS_TOLD:
                self.summary.passed_over.append((self._sheet, row.number))
            return False
        self.summary.read += 1
        self.summary.hidden += row.hidden
        self.progress(1)
        return True

    def _take(self, values: Values) -> None:
        """Make of a row what it states, and put it in line."""
        made = _MAKERS[self.kind.code](values, self.lookup)
        if made is not None and self.kind is CONTRACTS and values.read("defaults"):
            made.following += defaults_of_row(self.book, made.command or {}, made.existing)
        if made is None or values.problems:
            self._refuse([(values.row, values)])
            return
        self._line_up(made, [(values.row, values)])
        if any("label" in command for command in made.leading):
            self._intake.flush()  # the next row may be about what this one founds

    def _payrolls(self, layout: Layout, rows: Iterable[SourceRow]) -> None:
        """The rows of one payroll may lie anywhere in the file; a bad one costs no other."""
        payrolls = sheet_payroll.Payrolls(self.lookup)
        for row in rows:
            if not self._counts(row, layout):
                continue
            values = Values(row, layout)
            if not payrolls.add(values):
                self._refuse([(row, values)])
            if payrolls.count >= sheet_payroll.GROUP_MAX:
                self._close(payrolls)
        self._close(payrolls)

    def _close(self, payrolls: sheet_payroll.Payrolls) -> None:
        """Line up the payrolls of the rows that wait."""
        for made, lines in payrolls.made():
            group = [(line.values.row, line.values) for line in lines]
            if made is None:
                self._refuse(group)
            else:
                self._line_up(made, group, [line.outcome for line in lines])
        self._intake.flush()

    # --- new, changed or unchanged -------------------------------------------------------------------------

    def _line_up(
        self, made: ParsedRow, rows: list[tuple[SourceRow, Values]], each: Sequence[Outcome] = ()
    ) -> None:
        row, values = rows[0]
        key = hash(made.key)
        occurrence = self._times[key]
        problem = self._said_otherwise(made, row)
        if occurrence and not made.repeatable:
            problem = Problem("sheet.row-twice", "", {"row": self._seen[key]})
        if problem is not None:
            values.wrong(None, problem)
            self._refuse(rows)
            return
        self._times[key] += 1  # what is refused stands for nothing in the book
        self._seen.setdefault(key, row.number)
        pending = Pending(rows=rows, lead=len(made.leading), each=each)
        at = 0 if made.claims else occurrence
        if at < len(made.existing):
            pending.identifier = made.existing[at]
            self.lookup.performances.claimed.add(pending.identifier)
            placed = changes(self.book, made, pending.identifier)
            corrects = any("corrects" in command for command, _ in placed)
            pending.outcome = Outcome.CHANGED if corrects or made.command is not None else Outcome.NEW
        else:
            placed = new_commands(self.book, made)
        if placed:
            pending.places = [places for _, places in placed]
            pending.commands = [command for command, _ in placed]
            self._note_changes(pending)
            for command in reversed(self.lookup.organisations.fresh):
                pending.bring(command, values.brought.get(command["label"], {}))
        else:
            pending.outcome = Outcome.UNCHANGED
        if not placed or not self._intake.shape(pending):
            self._give_up()
        self._wait(pending)

    def _note_changes(self, pending: Pending) -> None:
        """Note old and new value of what is corrected; what goes back to an older value is remarked."""
        corrections = [(at, one) for at, one in enumerate(pending.commands) if "corrects" in one]
        fresh = self.lookup.organisations.registering.items() if corrections else ()
        named = {label: one["data"].get("name", "…") for label, one in fresh}
        for at, command in corrections:
            for change in changes_of(self.book, command, named, self.language):
                column = self._column(pending, f"/{at}{change.path}")
                told = pending.rows[0][1].remarks if change.taken_back else pending.notes
                told.append((column, change.problem))

    def _refuse(self, rows: list[tuple[SourceRow, Values]]) -> None:
        self._give_up()
        self._wait(Pending(rows=rows, outcome=Outcome.REFUSED))

    def _give_up(self) -> None:
        """Leave whom a row would have registered for the next one that names it."""
        self.lookup.organisations.give_up([command["label"] for command in self.lookup.organisations.fresh])
        self.lookup.organisations.fresh.clear()

    def _said_otherwise(self, made: ParsedRow, row: SourceRow) -> Problem | None:
        """Whether a row before this one says something else of the same.

        What repeats another row waits until that is recorded, and is compared with it.
        """
        for one in made.further:
            if one.data[one.about] == ROW:
                continue  # of the row's own object: told apart by the row's key
            told = one.effective_on, sorted(one.data.items())
            named = [one.effective_on if name == "effective_on" else one.data.get(name) for name in one.by]
            key, said = hash((one.kind, one.data[one.about], *named)), hash(str(told))
            before = self._said.setdefault(key, (said, row.number))
            if before[0] != said:
                return Problem("sheet.said-otherwise", "", {"row": before[1]})
            if before[1] != row.number:
                self._intake.flush()
        return None

    # --- recording -----------------------------------------------------------------------------------------

    def _wait(self, pending: Pending) -> None:
        self._founding |= {command["label"]: command for command in self.lookup.organisations.fresh}
        self.lookup.organisations.fresh.clear()
        self._intake.wait(pending, len(pending.rows))

    def mend(self, unit: Pending, refused: Refused) -> bool:
        """Bring whom the row of a party was to register, where that row was refused; else tell why.

        A row brings nobody twice; once one has somebody with it, all others wait for that.
        """
        named = [str(one.params["value"])[1:] for one in refused.problems if one.code == "label.unknown"]
        missing = [label for label in dict.fromkeys(named) if label in self._founding]
        for label in missing:
            if label not in self._brought:
                unit.bring(self._founding[label], unit.rows[0][1].brought.get(label, {}))
                self._brought.add(label)
        if not missing:
            self._blame(unit, refused)
        return bool(missing)

    def tell(self, units: Sequence[Pending]) -> None:
        """Answer every row in the file's order; who was to come with a refused one is known no longer."""
        for pending in units:
            lost = [label for label in pending.founds if label not in self._labels]
            self.lookup.organisations.give_up(lost)
        self.lookup.settle(self._labels)
        for pending in units:
            if isinstance(pending.result, Receipt):
                self._settle(pending, pending.result)
        for row, values, pending, outcome in in_order(units):
            self._answer(row, values, pending, outcome)

    def _settle(self, pending: Pending, receipt: Receipt) -> None:
        """Note what a receipt says: the row's object, whom it registered, what was odd."""
        pending.identifier = pending.identifier or str(receipt.ids[pending.lead])
        self.lookup.performances.claimed.add(pending.identifier)
        self.summary.registered += pending.registered(receipt.ids)
        for label in pending.founds:
            self._founding.pop(label, None)
        values = pending.rows[0][1]
        told = {problem.params.get("value") for _, problem in values.remarks if problem.code == _BY_THE_CELL}
        for warned in receipt.warnings:
            if self.kind is PAYROLLS and warned.code == "wage.paid-beyond":
                continue  # told beside its own worker
            if warned.code != _BY_THE_CELL or warned.params["value"] not in told:
                path = f"/{warned.seq - receipt.first_seq}{warned.path}"
                values.remarks.append((self._column(pending, path), warned.problem()))

    def _blame(self, pending: Pending, refused: Refused) -> None:
        """Put a refusal beside the cell it is about."""
        self._brought.difference_update(pending.founds)
        self.lookup.performances.claimed.discard(pending.identifier)
        for problem in refused.problems:
            _, values = pending.rows[line_of(problem.path, len(pending.rows))]
            values.problems.append((self._column(pending, problem.path), problem))

    def _column(self, pending: Pending, path: str) -> int | None:
        """The column that a place in the batch came from."""
        values = pending.rows[0][1]
        first, *steps = path.split("/")[1:] or [""]
        places = pending.places[int(first)] if first.isdigit() else {}
        for step in steps:
            own = DAY_OF.get(self.kind.code, step) if step == "effective_on" else step
            column = values.place(places.get(step, own))
            if column is not None and step != "data":
                return column
        return None

    def _answer(self, row: SourceRow, values: Values, pending: Pending, outcome: Outcome) -> None:
        self.summary.count(outcome)
        reasons = [
            Reason(sentence_of(p, values.layout, self.language), place) for place, p in values.problems
        ]
        remarks = [
            Reason(sentence_of(p, values.layout, self.language), place, warning=True)
            for place, p in values.remarks
        ]
        self.summary.remarks += len(remarks)
        if outcome is Outcome.CHANGED and pending.notes:
            notes, pending.notes = pending.notes, []
            remarks += [
                Reason(sentence_of(p, values.layout, self.language), place, warning=True)
                for place, p in notes
            ]
        if outcome is Outcome.REFUSED and len(self.summary.refusals) < _REFUSALS_TOLD:
            told = " ".join(
                placed(reason, row.number, self.language, values.layout.headings) for reason in reasons
            )
            self.summary.refusals.append((self._sheet, row.number, told))
        if self.answer is not None:
            self.answer.row(row, outcome, [*reasons, *remarks], pending.identifier)

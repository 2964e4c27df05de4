"""Planning: commands against the book as it stands, in memory, before a single row is written.

A plan collects batches within one write transaction. Each batch either fits (labels resolve, references
exist, the touched objects fold to a coherent history, every check holds) and is taken in whole, or it is
refused whole and leaves no trace, so one bad line of an import never costs the good ones. Later batches see
earlier ones. Nothing here writes: ``ledger.record.record`` does, once, at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledger.core.declaration import EntryType, Event, Snapshot
from ledger.core.errors import Problem, Refused
from ledger.core.field_paths import replaced_at, values_at
from ledger.core.frozen import frozen
from ledger.core.registry import Registry
from ledger.core.sums import EchoedSum, currency_of, minor_of, sum_text
from ledger.core.values import object_id, split_object_id
from ledger.log.keys import Entropy
from ledger.log.vault import SALT_BYTES, VaultInput, commitment
from ledger.projection.history import extend, fold, load_events, read_events
from ledger.projection.projection import touched_objects
from ledger.record import separation as duties
from ledger.record.commands import Batch, Command
from ledger.store.base import Store
from ledger.store.tables import name_of


@frozen
class Draft:
    """An entry that fits and gets its number: what will be hashed, and what goes to the vault beside it."""

    event: Event
    entry_type: EntryType
    kept: tuple[VaultInput, ...]
    main_object: str | None
    warnings: tuple[Problem, ...]
    sums: tuple[EchoedSum, ...] = ()


@dataclass(slots=True)
class _Stage:
    """What one batch would add, until it is known to fit."""

    drafts: list[Draft] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    events: dict[str, list[Event]] = field(default_factory=dict)
    snapshots: dict[str, list[Snapshot[Any]]] = field(default_factory=dict)
    subjects: list[tuple[str, int]] = field(default_factory=list)
    by_seq: dict[int, Event] = field(default_factory=dict)


class Plan:
    """The batches of one transaction, checked against the book in memory before a row is written.

    Attributes:
        drafts: entries to append, in seq order.
        folded: every touched object with its states.
        subjects: new (object, seq) pairs of the index.
        labels: label -> object id, across batches (an import's whole file).
    """

    def __init__(
        self,
        store: Store,
        registry: Registry,
        book: str,
        *,
        size: int,
        recorded_at: str,
        today: str,
        entropy: Entropy,
        labels: dict[str, str] | None = None,
    ) -> None:
        self._store, self._registry, self._book = store, registry, book
        self._first, self._recorded_at, self._entropy = size, recorded_at, entropy
        self._today = today
        self.drafts: list[Draft] = []
        self.labels: dict[str, str] = {} if labels is None else labels
        self.folded: dict[str, list[Snapshot[Any]]] = {}
        self.subjects: list[tuple[str, int]] = []
        self._events: dict[str, list[Event]] = {}
        self._snapshots: dict[str, list[Snapshot[Any]]] = {}
        self._exists: dict[str, bool] = {}
        self._by_seq: dict[int, Event] = {}
        self._stage = _Stage()

    # --- reading ahead -------------------------------------------------------------------------------------

    def prefetch(self, batches: Iterable[Batch]) -> None:
        """Ask the store once for what these batches refer to."""
        named: set[str] = set()
        histories: set[str] = set()
        for batch in batches:
            for command in batch.commands:
                data = command.data
                named.update(value for _, _, value in command.named)
                for member in command.entry_type.histories:
                    if member in data and data[member][0] != "@":
                        histories.add(data[member])
        self._look_up(name for name in named - self._exists.keys() if name[0] != "@")
        self._load(name for name in histories if self._exists.get(name) and name not in self._events)

    def _look_up(self, identifiers: Iterable[str]) -> None:
        wanted = sorted(identifiers)
        if wanted:
            sql = 'SELECT "id" FROM "object" WHERE "book" = ? AND "id" IN (*)'
            found = {row[0] for row in self._store.rows_in(sql, (self._book,), wanted)}
            self._exists.update((name, name in found) for name in wanted)

    def _load(self, identifiers: Iterable[str]) -> None:
        wanted = sorted(identifiers)
        if wanted:
            loaded = load_events(self._store, self._store, self._registry, self._book, wanted)
            self._events.update((name, loaded.get(name, [])) for name in wanted)

    # --- what checks may ask (``declaration.BookView``) ----------------------------------------------------

    def history(self, identifier: str) -> Sequence[Snapshot[Any]]:
        """The states of an object with everything planned so far."""
        for known in (self._stage.snapshots, self.folded, self._snapshots):
            if identifier in known:
                return known[identifier]
        self._snapshots[identifier] = fold(self._registry, identifier, self._events_of(identifier))
        return self._snapshots[identifier]

    def entry(self, seq: int) -> Event | None:
        """An entry of the log or of this plan."""
        for known in (self._stage.by_seq, self._by_seq):
            if seq in known:
                return known[seq]
        return read_events(self._store, self._registry, self._book, [seq]).get(seq)

    def of_type(self, type_name: str) -> Sequence[str]:
        """The ids of the objects of a type, those of this plan among them; asked for at once."""
        table = name_of(self._registry.object_types[type_name].tables[0])
        stored = {
            row[0] for row in self._store.rows(f'SELECT "id" FROM "{table}" WHERE "book" = ?', (self._book,))
        }
        self._load(stored - self._events.keys())
        planned = {name for known in (self.folded, self._stage.snapshots) for name in known}
        return sorted(stored | {name for name in planned if name.rpartition("-")[0] == type_name})

    def _events_of(self, identifier: str) -> list[Event]:
        if identifier in self._stage.events:
            return self._stage.events[identifier]
        if identifier not in self._events:
            parts = split_object_id(identifier)
            if parts and parts[1] >= self._first:
                return []
            self._load([identifier])
        return self._events[identifier]

    def _known(self, identifier: str) -> bool:
        if identifier in self._stage.types or identifier in self._exists:
            return identifier in self._stage.types or self._exists[identifier]
        self._look_up([identifier])
        return self._exists[identifier]

    # --- taking in batches ---------------------------------------------------------------------------------

    def add(self, batch: Batch) -> list[Draft]:
        """Take in a batch whole.

        Raises:
            Refused: with every problem; the plan is as it was.
        """
        self._stage = _Stage()
        first = self._first + len(self.drafts)
        problems: list[Problem] = []
        for at, command in enumerate(batch.commands):
            prefix = "" if batch.single else f"/{at}"
            faults = self._stage_command(batch, command, first, first + at)
            problems += [problem.under(prefix) for problem in faults]
        if not problems:
            problems = self._fold_stage(batch, first)
        if not problems:
            problems = self._check_stage(batch)
        stage, self._stage = self._stage, _Stage()
        if problems:
            raise Refused(problems)
        self._commit(stage)
        return stage.drafts

    def _commit(self, stage: _Stage) -> None:
        self.drafts += stage.drafts
        self.subjects += stage.subjects
        self.labels.update(stage.labels)
        self._events.update(stage.events)
        self.folded.update(stage.snapshots)
        self._by_seq.update(stage.by_seq)
        self._exists.update(dict.fromkeys(stage.types, True))

    def _stage_command(self, batch: Batch, command: Command, first: int, seq: int) -> list[Problem]:
        entry_type = command.entry_type
        replaced, problems = self._replaced(command)
        origin = replaced.origin if replaced else seq
        data, faults = self._resolve(command)
        problems += faults
        sums: tuple[EchoedSum, ...] = ()
        if not faults and entry_type.sums:
            data, sums, faults = self._in_minor_units(entry_type, data, seq)
            problems += faults
        if command.label is not None and command.label in self._stage.labels:
            problems.append(Problem("label.twice", "/label", {"value": command.label}))
        if problems:
            return problems
        founded = object_id(entry_type.founds, origin) if entry_type.founds else None
        data, kept = self._seal(entry_type, data, seq, origin)
        event = Event(
            seq=seq,
            origin=origin,
            recorded_at=self._recorded_at,
            effective_on=command.effective_on or (replaced.effective_on if replaced else self._today),
            actor=batch.actor.reference,
            kind=entry_type.kind,
            data=data,
            command=first,
            corrects=command.corrects,
        )
        self._enter(command, event, replaced, founded, kept, sums)
        return []

    def _in_minor_units(
        self, entry_type: EntryType, data: dict[str, Any], seq: int
    ) -> tuple[dict[str, Any], tuple[EchoedSum, ...], list[Problem]]:
        """Data with every sum in minor units of the currency it is of, and the sums as they are echoed."""
        found = [one for place, _ in entry_type.sums if place[0] in data for one in values_at(data, place)]
        if not found:
            return data, (), []
        currency = currency_of(data, "currency" in entry_type.declared, self._founding)
        written = [one for one in found if isinstance(one[1], str)]
        if not written:
            return data, _echoed(found, seq, currency), []
        problems: list[Problem] = []
        minor: dict[str, int] = dict(found)
        for pointer, value in written:
            try:
                minor[pointer] = minor_of(value, currency)
            except Refused as refused:
                problems += [problem.under(f"/data{pointer}") for problem in refused.problems]
        if problems:
            return data, (), problems
        for place, _ in entry_type.sums:
            data = replaced_at(data, place, lambda pointer, _: minor[pointer])
        return data, _echoed(minor.items(), seq, currency), []

    def _founding(self, identifier: str) -> tuple[Mapping[str, Any], bool] | None:
        """The data of the entry that founded an object as it stands, and whether it declares a currency."""
        origin = (split_object_id(identifier) or ("", -1))[1]
        events = self._events_of(identifier)
        live = events if len(events) == 1 else [event for event in events if event.origin == origin]
        if not live:
            return None
        return live[-1].data, "currency" in self._registry.entry_types[live[-1].kind].declared

    def _enter(
        self,
        command: Command,
        event: Event,
        replaced: Event | None,
        founded: str | None,
        kept: tuple[VaultInput, ...],
        sums: tuple[EchoedSum, ...],
    ) -> None:
        """Put an event into the histories of the objects it touches."""
        stage, entry_type = self._stage, command.entry_type
        own = [name for name, _ in entry_type.touched(event.data, event.origin)]
        touched = own
        if replaced is not None or len(own) > 1:
            touched = sorted(touched_objects(self._registry, event, replaced))
        for identifier in touched:
            if identifier not in stage.events:
                before = () if identifier == founded and replaced is None else self._events_of(identifier)
                stage.events[identifier] = list(before)
            stage.events[identifier].append(event)
            stage.subjects.append((identifier, event.seq))
        if founded is not None:
            stage.types[founded] = entry_type.founds or ""
            if command.label is not None:
                stage.labels[command.label] = founded
        stage.by_seq[event.seq] = event
        main = own[0] if own else None
        stage.drafts.append(Draft(event, entry_type, kept, main, tuple(entry_type.warn(event)), sums))

    def _replaced(self, command: Command) -> tuple[Event | None, list[Problem]]:
        """The entry a correction replaces, if it may be replaced."""
        if command.corrects is None:
            return None, []
        target = self.entry(command.corrects)
        params: dict[str, Any] = {"seq": command.corrects}
        if target is None:
            return None, [Problem("entry.unknown", "/corrects", params)]
        if target.kind != command.entry_type.kind:
            return None, [Problem("correction.other-kind", "/corrects", {**params, "kind": target.kind})]
        touched = self._registry.entry_types[target.kind].touched(target.data, target.origin)
        for other in self._events_of(touched[0][0]) if touched else []:
            if other.corrects == target.seq:
                return None, [Problem("correction.replaced", "/corrects", {**params, "by": other.seq})]
        return target, []

    def _resolve(self, command: Command) -> tuple[dict[str, Any], list[Problem]]:
        """Data with labels replaced by ids, every reference known to exist."""
        if not command.named:
            return command.data, []
        data, problems, references = command.data, [], command.entry_type.references
        labelled: dict[int, None] = {}
        for at, pointer, value in command.named:
            if value[0] == "@":
                labelled[at] = None
                problems += self._label_problems(value, references[at][1].types, pointer)
            elif not self._known(value):
                problems.append(Problem("reference.unknown", f"/data{pointer}", {"value": value}))
        for at in labelled if not problems else ():
            data = replaced_at(data, references[at][0], lambda _, value: self._labelled(value) or value)
        return data, problems

    def _labelled(self, value: str) -> str | None:
        """The id behind a ``@label``, this batch's own labels first."""
        return self._stage.labels.get(value[1:]) or self.labels.get(value[1:])

    def _label_problems(self, value: str, types: Sequence[str], pointer: str) -> list[Problem]:
        identifier = self._labelled(value)
        if identifier is None:
            return [Problem("label.unknown", f"/data{pointer}", {"value": value})]
        if (split_object_id(identifier) or ("",))[0] not in types:
            params = {"value": f"{value} = {identifier}", "types": ", ".join(types)}
            return [Problem("reference.malformed", f"/data{pointer}", params)]
        return []

    def _seal(
        self, entry_type: EntryType, data: dict[str, Any], seq: int, origin: int
    ) -> tuple[dict[str, Any], tuple[VaultInput, ...]]:
        """Data with personal values replaced by commitments, and the values for the vault."""
        if not entry_type.personal:
            return data, ()
        person = entry_type.person_of(data, origin)
        kept: list[VaultInput] = []
        for place, item in entry_type.personal:

            def seal(pointer: str, value: str, index: str | None = item.index) -> str:
                salt = self._entropy(SALT_BYTES)
                kept.append(VaultInput(seq, pointer, person, salt, str(value), index))
                return commitment(salt, value)

            data = replaced_at(data, place, seal)
        return data, tuple(kept)

    def _fold_stage(self, batch: Batch, first: int) -> list[Problem]:
        """Fold every touched object; an incoherent history is blamed on the batch's latest entry in it."""
        problems: list[Problem] = []
        for identifier, events in self._stage.events.items():
            try:
                self._stage.snapshots[identifier] = self._folded(identifier, events)
            except Refused as refused:
                prefix = "" if batch.single else f"/{events[-1].seq - first}"
                problems += [problem.under(prefix) for problem in refused.problems]
        return problems

    def _folded(self, identifier: str, events: list[Event]) -> list[Snapshot[Any]]:
        """The states with this batch's events: one step on, where an earlier batch left off just there."""
        if identifier in self.folded:
            fresh = events[len(self._events.get(identifier, ())) :]
            further = extend(self._registry, identifier, self.folded[identifier], fresh)
            if further is not None:
                return further
        return fold(self._registry, identifier, events)

    def _check_stage(self, batch: Batch) -> list[Problem]:
        problems: list[Problem] = []
        for at, draft in enumerate(self._stage.drafts):
            prefix = "" if batch.single else f"/{at}"
            faults = [*draft.entry_type.check(draft.event, self)]
            if draft.entry_type.decides is not None or draft.event.corrects is not None:
                faults += self._whose_hand(draft)
            problems += [problem.under(prefix) for problem in faults]
        return problems

    def _whose_hand(self, draft: Draft) -> Iterable[Problem]:
        """Whether a decision is made by other hands than shaped its object, and a correction touches none."""
        event, decides = draft.event, draft.entry_type.decides
        if decides is not None and decides.member in event.data:
            events = self._events_of(event.data[decides.member])
            yield from duties.decision_problems(event, decides, events, self._registry)
        if event.corrects is not None:
            touched = sorted(touched_objects(self._registry, event, self.entry(event.corrects)))
            histories = map(self._events_of, touched)
            yield from duties.correction_problems(histories, event, self._registry)


def _echoed(sums: Iterable[tuple[str, int]], seq: int, currency: str) -> tuple[EchoedSum, ...]:
    """Sums as a receipt tells them, by their pointers."""
    return tuple(
        [EchoedSum(seq, f"/data{pointer}", sum_text(one, currency), currency) for pointer, one in sums]
    )

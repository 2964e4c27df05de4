"""The one way anything is written: authorise, check, append, apply, in one transaction.

``record`` takes one command or one atomic batch; ``record_batches`` takes many independent batches and pays
for one transaction, refusing the bad ones alone. Nothing else in this program appends to a log or writes a
projected table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ledger.core.errors import Problem, Refused, StoreBusy, StoreUnusable, refuse
from ledger.core.values import Actor, format_instant, local_day
from ledger.log import log, vault
from ledger.log.kinds import ROTATED
from ledger.log.log import HeadNotSigned, HeadState
from ledger.log.signing import Signing
from ledger.projection import projection
from ledger.projection.history import envelope_of
from ledger.record.commands import Batch, read_batch
from ledger.record.plan import Draft, Plan
from ledger.record.receipts import (
    Receipt,
    Warned,
    earlier_receipts,
    keep_receipts,
    key_digests,
    labels_of,
    repeated_receipt,
)
from ledger.record.warnings import warnings_of

if TYPE_CHECKING:
    from ledger.book import Book


def record(
    book: Book,
    actor: Actor,
    entries: Mapping[str, Any] | Sequence[Mapping[str, Any]],
    idempotency_key: str | None = None,
    *,
    keep_checkpoint: bool = False,
) -> Receipt:
    """Record one command, or several as one atomic batch.

    >>> data = {"name": "长平市教育局", "class": "organ", "level": "prefecture", "division": "990100"}
    >>> receipt = record(book, actor, {"kind": "organisation.registered", "data": data})
    >>> receipt.first_seq, receipt.ids
    (2, ('organisation-2',))

    A batch refers to what it founds by label:

    >>> post = {"body": "@bureau", "title": "局长", "standing": "head"}
    >>> batch = [
    ...     {"kind": "organisation.registered", "label": "bureau", "data": data},
    ...     {"kind": "post.established", "data": post},
    ... ]
    >>> record(book, actor, batch).ids
    ('organisation-3', 'post-4')

    Args:
        book: the open book.
        actor: who records.
        entries: a command or a sequence of commands (members: kind, data, and optionally effective_on,
            label, corrects, version, idempotency_key).
        idempotency_key: a repetition under the same key returns the first receipt and writes nothing.
        keep_checkpoint: hand out a signed checkpoint that covers the entries.

    Raises:
        Refused: with every problem found; nothing was written.
        StoreBusy, StoreUnusable, KeyUnusable: nothing was written.
    """
    batch = read_batch(book.registry, actor, entries, idempotency_key)
    [outcome] = record_batches(book, [batch], keep_checkpoint=keep_checkpoint)
    if isinstance(outcome, Refused):
        raise outcome
    return outcome


def record_batches(
    book: Book,
    batches: Sequence[Batch],
    *,
    labels: dict[str, str] | None = None,
    keep_checkpoint: bool = False,
    signing: Signing | None = None,
) -> list[Receipt | Refused]:
    """Record independent batches in one transaction; each is accepted or refused on its own.

    Args:
        book: the open book.
        batches: already authorised and shaped; no two with the same idempotency key.
        labels: labels known from earlier in the same import; gains those of accepted batches.
        keep_checkpoint: keep a checkpoint that covers them all, if anything is written.
        signing: the private keys, where the one batch puts another key in force (``ledger.record.rotation``).

    Returns:
        For each batch, in order, its receipt or its refusal.
    """
    keys = signing or book.signing()
    if any(
        batch.key is not None or command.entry_type.personal
        for batch in batches
        for command in batch.commands
    ):
        book.secret()  # read before the lock is taken: no file is opened within it
    given = dict(labels or {})
    attempt = _Attempt(book, batches, given, keep_checkpoint, keys)
    try:
        receipts = book.store.write(attempt.work, book=book.id, was_committed=attempt.was_committed)
    except HeadNotSigned:
        # Somebody may have put another key in force since this book was opened.
        if signing is not None or not book.refresh_keys():
            raise
        return record_batches(book, batches, labels=labels, keep_checkpoint=keep_checkpoint)
    if labels is not None:
        labels.update(attempt.known)
    return _with_pending_erasures(book, batches, receipts)


@dataclass(slots=True)
class _Attempt:
    """The work of one transaction, which the store may run again where nothing of it was committed.

    Attributes:
        given, known: labels known before, and after.
        sealed: seq and salt of the first entry of the last try; None where it wrote none.
    """

    book: Book
    batches: Sequence[Batch]
    given: Mapping[str, str]
    keep_checkpoint: bool
    keys: Signing
    known: dict[str, str] = field(default_factory=dict)
    sealed: tuple[int, bytes] | None = None

    def work(self) -> list[Receipt | Refused]:
        """Plan, append, apply; the outcome of each batch."""
        book, self.sealed, self.known = self.book, None, dict(self.given)
        rotating = self.keys.following is not None
        outcomes, plan, head = _plan(book, self.batches, self.known, rotating=rotating)
        note = None
        odd: Mapping[int, Sequence[Problem]] = {}
        if plan.drafts:
            first = head.size
            firsts = [one[0].event.seq if isinstance(one, list) else None for one in outcomes]
            keyed = key_digests(book, self.batches, firsts)
            head, salt = write_plan(book, plan, head, self.keys, keyed)
            self.sealed = first, salt
            if self.keep_checkpoint:
                log.keep_checkpoint(book.store, book.id, head)
                note = head.note
            odd = warnings_of(book.store, book.id, plan.drafts)
        receipts = [_receipt(book, outcome, note, odd) for outcome in outcomes]
        if self.keep_checkpoint:
            receipts = [_with_kept_note(book, receipt) for receipt in receipts]
        made = [
            receipt if isinstance(outcome, list) and isinstance(receipt, Receipt) else None
            for outcome, receipt in zip(outcomes, receipts, strict=True)
        ]
        keep_receipts(book, self.batches, made)
        return receipts

    def was_committed(self) -> bool:
        """Whether the entries of the last try are in the log: nobody else drew the same salt."""
        return self.sealed is None or log.entry_has_salt(self.book.store, self.book.id, *self.sealed)


def _with_pending_erasures(
    book: Book, batches: Sequence[Batch], receipts: list[Receipt | Refused]
) -> list[Receipt | Refused]:
    """Finish what was erased, and say what keeps it from its end: a reader, or a list that can't be written.

    Also for a repeated command: its first try may have left the last step to a reader.
    """
    erasing = [
        at
        for at, batch in enumerate(batches)
        if isinstance(receipts[at], Receipt) and any(command.entry_type.erases for command in batch.commands)
    ]
    problem = _unfinished(book) if erasing else None
    if problem is not None:
        for at in erasing:
            receipts[at] = _with_problem(receipts[at], problem)
    return receipts


def _unfinished(book: Book) -> Problem | None:
    """What keeps an erasure from its end, if anything does; it is committed whatever comes of this."""
    try:
        return None if book.finish_erasure() else Problem("erasures.held-up")
    except (StoreBusy, StoreUnusable) as error:
        return error.problems[0]


def _with_problem(receipt: Receipt | Refused, problem: Problem) -> Receipt | Refused:
    if isinstance(receipt, Refused):
        return receipt
    warned = Warned(receipt.first_seq, problem.code, problem.path, problem.params)
    return replace(receipt, erasure_pending=True, warnings=(*receipt.warnings, warned))


def _plan(
    book: Book, batches: Sequence[Batch], labels: dict[str, str], *, rotating: bool
) -> tuple[list[list[Draft] | Receipt | Refused], Plan, HeadState]:
    head = log.read_head(book.store, book.id)
    book.ledger.check_writable(head.projection)
    now = format_instant(book.clock())
    plan = Plan(
        book.store,
        book.registry,
        book.id,
        size=head.size,
        recorded_at=max(now, head.recorded_at),  # never decreases; the default day is today's all the same
        today=local_day(now, book.time_zone),
        entropy=book.entropy,
        labels=labels,
    )
    earlier = earlier_receipts(book, batches)
    plan.prefetch(batches)
    outcomes: list[list[Draft] | Receipt | Refused] = []
    for batch in batches:
        try:
            if not rotating and any(command.entry_type.kind == ROTATED for command in batch.commands):
                raise refuse("key.rotated-by-command", "/kind")
            repeated = repeated_receipt(book, batch, earlier)
            outcomes.append(repeated if repeated is not None else plan.add(batch))
            if repeated is not None:
                labels.update(labels_of(batch, repeated))
        except Refused as refused:
            outcomes.append(refused)
            for command in batch.commands:
                labels.pop(command.label or "", None)  # what it would have named is not what went before
    return outcomes, plan, head


def write_plan(
    book: Book, plan: Plan, head: HeadState, keys: Signing, keyed: Mapping[int, str] | None = None
) -> tuple[HeadState, bytes]:
    """Append a plan's entries and apply them; within the write transaction. Head, and salt of the first.

    ``keyed``: digests of idempotency keys, by the first seq of their batches (``ledger.record.receipts``).
    """
    store, drafts = book.store, plan.drafts
    sealed = [
        log.Sealed(
            book.entropy(vault.SALT_BYTES),
            envelope_of(
                d.event,
                book.id,
                d.entry_type.version,
                keyed=keyed.get(d.event.seq) if keyed else None,
                kept=head.kept if d.event.seq == head.size else None,
            ),
        )
        for d in drafts
    ]
    first, recorded_at = head.size, drafts[0].event.recorded_at
    signers = keys.on(local_day(recorded_at, book.time_zone))
    head = log.append(store, book.id, head, sealed, recorded_at, keys.newest, signers=signers)
    affected = projection.write(store, book.registry, book.id, plan.subjects, plan.folded, first)
    events = (draft.event for draft in drafts)
    projection.note_upcoming(store, book.id, book.time_zone, events, plan.subjects)
    affected.settle(store, book.id)
    kept = [value for draft in drafts for value in draft.kept]
    if kept:
        vault.keep(store, book.secret(), book.id, kept)
    for draft in drafts:
        if draft.entry_type.erases:
            data, seq = draft.event.data, draft.event.seq
            vault.erase(store, book.id, seq, person=data.get("person"), entry=data.get("entry"))
    return head, sealed[0].salt


def _with_kept_note(book: Book, receipt: Receipt | Refused) -> Receipt | Refused:
    """A repeated receipt with a kept checkpoint: whose first answer was lost gets it now."""
    if isinstance(receipt, Refused) or receipt.checkpoint is not None:
        return receipt
    covering = log.covering_note(book.store, book.id, receipt.last_seq)
    return replace(receipt, checkpoint=covering[1]) if covering else receipt


def _receipt(
    book: Book,
    outcome: list[Draft] | Receipt | Refused,
    note: str | None,
    odd: Mapping[int, Sequence[Problem]],
) -> Receipt | Refused:
    if not isinstance(outcome, list):
        return outcome
    return Receipt(
        book=book.id,
        first_seq=outcome[0].event.seq,
        last_seq=outcome[-1].event.seq,
        ids=tuple(draft.main_object for draft in outcome),
        recorded_at=outcome[0].event.recorded_at,
        warnings=tuple(
            Warned(draft.event.seq, w.code, w.path, dict(w.params))
            for draft in outcome
            for w in (*draft.warnings, *odd.get(draft.event.seq, ()))
        ),
        checkpoint=note,
        sums=tuple(one for draft in outcome for one in draft.sums),
    )

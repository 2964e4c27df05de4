"""What a batch got for its answer, and what it gets again when it comes again under its idempotency key.

A key belongs to its actor: another's like command under the same key is his own. The first entry of a keyed
batch bears a digest of the key and of what came with it, and the receipt a keyed digest of all it says, so
that a row taken away or rewritten is found, and never handed out.
Knows rows and digests; refuses to know how a batch is planned.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from ledger.core import canonical
from ledger.core.errors import Problem, Refused
from ledger.core.frozen import frozen
from ledger.core.sums import EchoedSum
from ledger.log import vault
from ledger.record.commands import Batch
from ledger.store.tables import IdempotentCommandTable

if TYPE_CHECKING:
    from ledger.book import Book


@frozen
class Warned:
    """Something odd in an entry that was accepted: the code and pointer of a problem, and the entry's seq."""

    seq: int
    code: str
    path: str
    params: Mapping[str, Any]

    def problem(self) -> Problem:
        """The same as a problem, to be put into words."""
        return Problem(self.code, self.path, self.params)


@frozen
class Receipt:
    """The answer to a batch that was recorded: its numbers in the log, what it founded, what was odd.

    Attributes:
        first_seq, last_seq: its places in the log.
        ids: for each entry the object it founded or changed, None where it has none.
        recorded_at: instant at which the book learned it.
        warnings: what was odd but accepted.
        checkpoint: signed note covering it, kept for good, when asked for.
        repeated: whether the key had been used before and nothing was written now.
        erasure_pending: personal values are gone from the tables, but the last step failed: a warning says
            what held it up, and ``Book.finish_erasure`` tries again.
        sums: every sum that was recorded, as text with its currency.
    """

    book: str
    first_seq: int
    last_seq: int
    ids: tuple[str | None, ...]
    recorded_at: str
    warnings: tuple[Warned, ...] = ()
    checkpoint: str | None = None
    repeated: bool = False
    erasure_pending: bool = False
    sums: tuple[EchoedSum, ...] = ()

    @property
    def seqs(self) -> range:
        """The number of each of its entries."""
        return range(self.first_seq, self.last_seq + 1)

    def to_json(self) -> dict[str, Any]:
        """Plain members."""
        return asdict(self)

    @classmethod
    def from_json(cls, members: Mapping[str, Any], **changes: Any) -> Receipt:
        """The inverse of ``to_json``."""
        given = {**members, **changes}
        warnings = tuple(Warned(**warning) for warning in given.pop("warnings"))
        sums = tuple(EchoedSum(**one) for one in given.pop("sums", ()))
        return cls(**{**given, "ids": tuple(given["ids"])}, warnings=warnings, sums=sums)


def kept_text(receipt: Receipt, secret: bytes, key: str, body: bytes) -> str:
    """A receipt as it is kept: canonical JSON of its members, and a keyed digest over them."""
    members = receipt.to_json()
    mark = vault.receipt_digest(secret, key, body, canonical.canonical(members))
    return canonical.canonical({**members, "digest": mark}).decode()


def read_kept(text: str) -> tuple[Receipt, str | None]:
    """A kept receipt and its digest; those of the first release have none.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is no receipt.
    """
    members = canonical.parse(text)
    mark = members.pop("digest", None)
    return Receipt.from_json(members), mark


def holds_together(receipt: Receipt, mark: str | None, secret: bytes, key: str, body: bytes) -> bool:
    """Whether a kept receipt is what it was when it was kept: its digest is the one it bears."""
    expected = vault.receipt_digest(secret, key, body, canonical.canonical(receipt.to_json()))
    return isinstance(mark, str) and hmac.compare_digest(mark.encode(), expected.encode())


def _digest(book: Book, batch: Batch) -> bytes:
    return vault.body_digest(book.secret(), batch.body or b"")


def own_key(actor: str, key: str) -> str:
    """A key as it is kept: it belongs to its actor, and no key holds a line break itself."""
    return f"{actor}\n{key}"


def earlier_receipts(book: Book, batches: Sequence[Batch]) -> dict[str, tuple[bytes, Receipt | None]]:
    """What the keys of some batches got before, by the key as it is kept; None where it was changed since.

    Rows of the first release bear the key alone; they are those of whoever made the entries they name.
    """
    own = {own_key(one.actor.reference, one.key): one for one in batches if one.key is not None}
    if not own:
        return {}
    keys = sorted({*own, *(one.key for one in own.values() if one.key is not None)})
    rows = book.store.rows_in(
        'SELECT "key", "body_digest", "receipt" FROM "idempotent_command" WHERE "book" = ? AND "key" IN (*)',
        (book.id,),
        keys,
    )
    found = {key: (digest, _unchanged(book, key, digest, text)) for key, digest, text in rows}
    bare = {key: (one[0], one[1]) for key, one in found.items() if key not in own and one[1] is not None}
    actors = _actors_of(book, [receipt.first_seq for _, receipt in bare.values()])
    for key, one in bare.items():
        found.setdefault(own_key(actors.get(one[1].first_seq, ""), key), one)
    return found


def _unchanged(book: Book, key: str, digest: bytes, text: str) -> Receipt | None:
    """A kept receipt, if it is as it was kept, told as one that comes again."""
    try:
        receipt, mark = read_kept(text)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if "\n" in key and not holds_together(receipt, mark, book.secret(), key, digest):
        return None
    return replace(receipt, repeated=True)


def _actors_of(book: Book, seqs: Sequence[int]) -> dict[int, str]:
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? AND "seq" IN (*)'
    rows = book.store.rows_in(sql, (book.id,), seqs) if seqs else []
    return {seq: canonical.parse(envelope)["actor"] for seq, envelope in rows}


def repeated_receipt(
    book: Book, batch: Batch, earlier: Mapping[str, tuple[bytes, Receipt | None]]
) -> Receipt | None:
    """The receipt a key got before, if it was used before for the same body.

    Raises:
        Refused: the key was used for another body, or what it got was changed since.
    """
    own = None if batch.key is None else own_key(batch.actor.reference, batch.key)
    if own is None or own not in earlier:
        return None
    digest, receipt = earlier[own]
    if digest != _digest(book, batch):
        raise Refused(Problem("idempotency.other-body", "/idempotency_key", {"key": batch.key}))
    if receipt is None:
        raise Refused(Problem("idempotency.receipt-changed", "/idempotency_key", {"key": batch.key}))
    return receipt


def labels_of(batch: Batch, receipt: Receipt) -> dict[str, str]:
    """What a repeated batch founded when it was first recorded, for later lines that refer to it."""
    named = zip(batch.commands, receipt.ids, strict=True)
    return {command.label: identifier for command, identifier in named if command.label and identifier}


def key_digests(book: Book, batches: Sequence[Batch], firsts: Sequence[int | None]) -> dict[int, str]:
    """The digest that the first entry of each keyed batch bears, by its seq.

    Args:
        book: the book.
        batches: what is recorded.
        firsts: for each, the first seq it gets; None where it gets none.
    """
    return {
        first: vault.key_digest(
            book.secret(), own_key(batch.actor.reference, batch.key), _digest(book, batch)
        )
        for batch, first in zip(batches, firsts, strict=True)
        if batch.key is not None and first is not None
    }


def keep_receipts(book: Book, batches: Sequence[Batch], receipts: Sequence[Receipt | None]) -> None:
    """Keep what keyed batches got; None stands for one that wrote nothing."""
    rows: list[tuple[str, str, bytes, str]] = []
    for batch, receipt in zip(batches, receipts, strict=True):
        if batch.key is not None and receipt is not None:
            key, body = own_key(batch.actor.reference, batch.key), _digest(book, batch)
            rows.append((book.id, key, body, kept_text(receipt, book.secret(), key, body)))
    book.store.insert(IdempotentCommandTable, rows)

"""A book filled at random: parties, law, duties and contracts, recorded in large batches.

What the book refuses of what was made up is left out and counted. Knows no rule.
"""

from __future__ import annotations

from collections import defaultdict
from random import Random

from ledger import Book, Refused, record
from ledger.core.canonical import parse
from ledger.record.commands import read_batch
from ledger.record.receipts import Receipt
from ledger.record.record import record_batches
from tests.conftest import OPERATOR
from tests.worlds.random_contracts import Command, policy
from tests.worlds.random_duties import Duties, disclosure, offices
from tests.worlds.random_parties import organisations

CHUNK = 500


def prepare(book: Book, random: Random, *, asked: bool = True) -> Duties:
    """Record what contracts need, and give the maker; ``asked``: up to the last day bodies state arrears and
    are asked, and rates are announced."""
    record(book, OPERATOR, organisations(random))
    sql = 'SELECT DISTINCT "organisation_class", "id" FROM "organisation" WHERE "book" = ? ORDER BY 1, 2'
    by_class: dict[str, list[str]] = defaultdict(list)
    for kind, identifier in book.store.rows(sql, (book.id,)):
        by_class[kind].append(identifier)
    record(book, OPERATOR, offices(by_class["organ"][0]))
    sql = 'SELECT "id" FROM "tenure" WHERE "book" = ? ORDER BY "id"'
    tenures = [row[0] for row in book.store.rows(sql, (book.id,))]
    for one in policy(random):
        if asked or one["kind"] != "rate.added":
            record(book, OPERATOR, one)
    if asked:
        record(book, OPERATOR, disclosure(random, [*by_class["organ"], *by_class["institution"]]))
    return Duties(random, dict(by_class), tenures, book.id)


def fill(book: Book, maker: Duties, count: int) -> list[Receipt]:
    """Record so many contracts, each a batch; the receipts of those that the book took."""
    taken: list[Receipt] = []
    for at in range(0, count, CHUNK):
        batches = [maker.contract() for _ in range(min(CHUNK, count - at))]
        read = [read_batch(book.registry, OPERATOR, one) for one in batches]
        taken += [one for one in record_batches(book, read) if not isinstance(one, Refused)]
    return taken


def correct(book: Book, random: Random, share: float) -> int:
    """Correct the day or sum of some entries, each on its own; how many the book took."""
    sql = 'SELECT "seq", "envelope" FROM "entry" WHERE "book" = ? ORDER BY "seq"'
    taken = 0
    batches = []
    for seq, envelope in book.store.rows(sql, (book.id,)):
        if random.random() < share:
            command = _corrected(random, seq, envelope)
            if command is not None:
                batches.append(read_batch(book.registry, OPERATOR, command))
    for at in range(0, len(batches), CHUNK):
        outcomes = record_batches(book, batches[at : at + CHUNK])
        taken += sum(not isinstance(one, Refused) for one in outcomes)
    return taken


_CORRECTED = (
    "performance.",
    "obligation.",
    "contract.signed",
    "wage.",
    "organisation.sized",
    "award.noticed",
)


def _corrected(random: Random, seq: int, envelope: str | bytes) -> Command | None:
    entry = parse(envelope)
    if not entry["kind"].startswith(_CORRECTED):
        return None
    data = entry["data"]
    for at, line in enumerate(data.get("lines", [])):
        if "name" in line:
            line["name"] = f"工人{at}"  # the log holds no names
    if "amount" in data and random.random() < 0.5:
        data["amount"] = max(1, data["amount"] // 2)
    year = str(random.randint(2020, 2026))
    moved = year + entry["effective_on"][4:]
    day = moved if moved[5:] != "02-29" and moved <= "2026-11-20" else entry["effective_on"]
    return {"kind": entry["kind"], "corrects": seq, "effective_on": day, "data": data}


def answer(book: Book, random: Random, day: str, share: float = 0.3) -> int:
    """Let bodies answer some of the flags that stand, with a reason; how many the book took."""
    sql = 'SELECT "id", "subject" FROM "flag" WHERE "book" = ? AND "cleared_on" IS NULL ORDER BY "id"'
    reasons = ("leader-change", "internal-process", "government-change", "awaiting-audit", "other")
    batches = []
    for flag, subject in book.store.rows(sql, (book.id,)):
        if random.random() < share:
            data = {"flag": flag, "subject": subject, "answer": "explained", "reason": random.choice(reasons)}
            command = {"kind": "flag.answered", "effective_on": day, "data": data}
            batches.append(read_batch(book.registry, OPERATOR, command))
    parts = (batches[at : at + CHUNK] for at in range(0, len(batches), CHUNK))
    return sum(not isinstance(one, Refused) for part in parts for one in record_batches(book, part))

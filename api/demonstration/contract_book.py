"""The city's contracts go into the book: entered when the bureau takes them over, then sheets, then sweeps.

Between sheets and sweeps come contracts that a foreign publisher really published (``published/NOTICE``).

Records on the invented clock, in the order in which an office would. Refuses to know how a contract is
invented (``purchases``, ``promised``, ``clauses``, ``rulings``, ``debts``).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from api.demonstration import clauses, clerks, debts, neglected, promised, purchases, rulings
from api.demonstration.facts import Command, command
from api.demonstration.parties import cast_of
from ledger.book import Book
from ledger.core.errors import Refused
from ledger.core.values import Actor
from ledger.exchange.ocds.importer import OcdsImporter
from ledger.exchange.sheets.importer import SheetSummary
from ledger.record.commands import read_batch
from ledger.record.record import record_batches
from ledger.watch.sweep import Swept, sweep
from ledger.words.say import say

TAKEN_OVER, HANDED_IN = "2026-11-12", "2026-11-17"
NIGHTS = ("2026-11-18", "2026-11-19", "2026-11-20")
"""The nights that are swept; between them a few debts are paid."""
TODAY = NIGHTS[-1]
CHUNK = 40
PUBLISHED = Path(__file__).parent / "published"
PUBLISHER = "Public Bureau of Procurement, Nigeria"
LICENCE = "BSD-3-Clause (open-contracting/sample-data), api/demonstration/published/NOTICE"
PUBLISHED_ANSWER = "published.json"

Progress = Callable[[int], None]


class OfficeClock(Protocol):
    """The invented clock."""

    def step(self) -> None:
        """A few minutes on."""

    def to(self, day: str) -> None:
        """The morning of a day."""


def enter(book: Book, clock: OfficeClock, actor: Actor, seed: int, progress: Progress) -> None:
    """Every contract with what is known of it, a batch each; then decisions and what befell contracts."""
    clock.to(TAKEN_OVER)
    cast = cast_of(book)
    made = [
        *(*purchases.batches(seed, cast), *promised.batches(seed, cast)),
        *(*clauses.batches(cast), *neglected.batches(seed, cast)),
    ]
    _record(book, clock, actor, [commands for _, commands in made], progress)
    _record(book, clock, actor, [list(rulings.decisions(seed, cast))], progress)
    _record(book, clock, actor, [[one] for one in rulings.judgments(seed, _overdue(book))], progress)
    rows = book.store.rows(
        'SELECT "id", "signed_on", "amount" FROM "contract" WHERE "book" = ? AND "kind" = \'procurement\'',
        (book.id,),
    )
    contracts = sorted(rows, key=lambda row: int(row[0].rpartition("-")[2]))
    _record(book, clock, actor, [[one] for one in rulings.changes(seed, contracts)], progress)
    owed = debts.commands(seed, cast, debts.bought(book), _overdue(book))
    _record(book, clock, actor, [list(owed)], progress)
    _record(book, clock, actor, [[one] for one in rulings.completions(_done(book))], progress)


def _record(
    book: Book, clock: OfficeClock, actor: Actor, batches: Iterable[list[Command]], progress: Progress
) -> None:
    """Record independent batches, some at a time; the clock moves on between."""
    waiting = list(batches)
    for at in range(0, len(waiting), CHUNK):
        clock.step()
        part = [read_batch(book.registry, actor, commands) for commands in waiting[at : at + CHUNK]]
        for outcome in record_batches(book, part):
            if isinstance(outcome, Refused):
                raise outcome
            progress(len(outcome.ids))


def _done(book: Book) -> list[tuple[str, str]]:
    """Contracts under which nothing is open any more, with the day of the latest fact about each."""
    sql = (
        'SELECT k."id", k."last_fact_on" FROM "contract_status" k WHERE k."book" = ? '
        'AND k."under_way" = TRUE AND k."open_obligations" = 0 AND NOT EXISTS (SELECT 1 FROM '
        '"obligation_status" s '
        'WHERE s."book" = k."book" AND s."contract" = k."id" AND s."open" = TRUE)'
    )
    return sorted(book.store.rows(sql, (book.id,)), key=lambda row: int(row[0].rpartition("-")[2]))


def _overdue(book: Book) -> list[dict[str, Any]]:
    names = ("id", "contract", "debtor", "creditor", "due_on", "remaining")
    # what of the sum itself was not paid: where interest went first, more than that is owed
    sql = (
        'SELECT s."id", s."contract", s."debtor", s."creditor", s."due_on", '
        'o."amount" - o."waived" - o."performed" FROM "obligation_status" s '
        'JOIN "obligation" o ON o."book" = s."book" AND o."id" = s."id" '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."type" = \'payment\' AND s."due_on" < ? '
        'AND s."creditor" IS NOT NULL AND o."amount" - o."waived" - o."performed" > 0 '
        'ORDER BY s."due_on", s."id"'
    )
    rows = book.store.rows(sql, (book.id, "2026-06-01"))
    return [dict(zip(names, row, strict=True)) for row in rows]


def hand_in(book: Book, clock: OfficeClock, actor: Actor, folder: Path, seed: int) -> dict[str, SheetSummary]:
    """Three sheets as a clerk would hand them in, with their answers beside them."""
    clock.to(HANDED_IN)
    return clerks.hand_in(book, actor, folder, cast_of(book), seed)


def take_published(book: Book, clock: OfficeClock, actor: Actor, folder: Path) -> dict[str, Any]:
    """The published contracts that come with the demonstration, with the answer to them beside the sheets."""
    clock.step()
    told: dict[str, Any] = {"publisher": PUBLISHER, "licence": LICENCE, "files": 0, "notes": []}
    counts: Counter[str] = Counter()
    for path in sorted(PUBLISHED.glob("*.json")):
        with path.open("rb") as stream:
            found = OcdsImporter(book, actor, path.name).run(stream)
        counts.update({name: value for name, value in asdict(found).items() if isinstance(value, int)})
        told["files"] += 1
        told["notes"] += [
            {"file": path.name, "outcome": note.grave.value, "place": say(note.problem, "zh")}
            for note in found.notes
        ]
    told |= counts
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / PUBLISHED_ANSWER).write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    return told


def watch(book: Book, clock: OfficeClock, actor: Actor) -> list[Swept]:
    """Sweep the nights; between them the oldest debts of a few bodies are paid."""
    found = []
    for at, night in enumerate(NIGHTS):
        clock.to(night)
        if at:
            for debt in _overdue(book)[-2 * at : -2 * at + 2 or None]:
                paid = command(
                    "performance.paid",
                    night,
                    contract=debt["contract"],
                    obligation=debt["id"],
                    amount=debt["remaining"],
                    voucher=f"清欠-{night[8:]}-{debt['id'].rpartition('-')[2]}",
                )
                _record(book, clock, actor, [[paid]], lambda entries: None)
        found.append(sweep(book))
    return found

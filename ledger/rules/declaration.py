"""What a rule declares: what it is about, on which basis, who comes into question, and its verdict.

A rule is pure: the same facts, law and day give the same findings. ``candidates`` is set-based SQL over the
standing of obligations and may let too many through; ``judge`` decides. "Cannot tell" is not a finding: the
standing itself says which field is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ledger import canonical
from ledger.book_law import BookLaw
from ledger.kinds.foreign import FOREIGN
from ledger.store import Store
from ledger.vocabulary import Level

COLUMNS = (
    's."id", s."contract", s."kind", s."type", s."debtor", s."remaining", s."disputed", s."due_on", s."law"'
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An obligation or payroll that comes into question, as it stands."""

    id: str
    contract: str
    kind: str
    type: str
    debtor: str
    remaining: int | None
    disputed: int
    due_on: str
    law: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: only what does not change from night to night."""

    rule: str
    subject: str
    contract: str
    level: Level
    due_on: str | None
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: its name in flags and settings.
        zh, en: its title.
        topics: topics of the statute book it rests on.
        candidates: SQL that takes (book, day) and gives ``COLUMNS``, ordered by the subject's id.
        judge: whether the candidate is one, on a day; days and sums come with the candidate.
        say_zh, say_en: the sentence of a finding: {debtor}, {due_on}, {days}, {remaining}, {what}.
    """

    code: str
    zh: str
    en: str
    topics: tuple[str, ...]
    candidates: str
    judge: Callable[[Candidate, str], bool]
    say_zh: str
    say_en: str

    def findings(self, store: Store, book: str, day: str, law: BookLaw) -> Iterator[Finding]:
        """Everything the rule finds on a day, ordered by subject."""
        for row in store.stream(self.candidates, (book, day)):
            candidate = Candidate(*row)
            if self.judge(candidate, day):
                yield self._finding(candidate, law)

    def _finding(self, candidate: Candidate, law: BookLaw) -> Finding:
        """The finding with its basis; what rests on unconfirmed law may only remind."""
        statutes = law.law.statutes
        found = [statutes.in_force(topic, candidate.due_on) for topic in self.topics]
        own = tuple(one.id for one in found if one is not None)
        counted = tuple(canonical.parse(candidate.law)) if candidate.law else ()
        read = [statutes.get(identifier) for identifier in counted]
        level = Level.BREACH if all(one.confirmed for one in read) else Level.REMIND
        basis = tuple(dict.fromkeys((*own, *counted)))
        return Finding(self.code, candidate.id, candidate.contract, level, candidate.due_on, basis)


def overdue(where: str) -> str:
    """Candidates that are open and past their day, of which the rest of the condition is true.

    Rules rest on our statutes, so none speaks of a contract under the law of another country.
    """
    return (
        f'SELECT {COLUMNS} FROM "standing" s WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? '
        # an expression, since a plain column tempts the planner into walking the whole key in that order
        f"AND s.\"kind\" <> '{FOREIGN}' AND {where} ORDER BY s.\"id\" || ''"
    )


def listed(values: tuple[str, ...]) -> str:
    """Values of a closed list for an IN list."""
    return ", ".join(f"'{value}'" for value in values)

"""What can go wrong, as values: a problem has a code, a place and parameters; words are elsewhere.

Knows nothing of languages (``ledger.words.say``), exit codes (``api.cli``) or HTTP statuses (later, ``api``):
those are attached at the edge, so that the same refusal reads right on a terminal, a page and in a workbook.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from ledger.core.frozen import frozen

SHOWN_CHARACTERS_MAX = 60
PROBLEMS_MAX = 200
"""Problems that one refusal names; whoever has more mends these first."""


def shown(value: object) -> str:
    """A value as a message may quote it: short, and printable whatever it holds."""
    text = str(value)[:SHOWN_CHARACTERS_MAX]
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@frozen
class Problem:
    """One thing that is wrong.

    Attributes:
        code: stable dotted name, a key of ``ledger.words.say.WORDS``.
        path: where, as a JSON pointer (RFC 6901) into the command; empty for the whole of it.
        params: what the sentence needs to name: the offending value, the limit, the known kinds.
    """

    code: str
    path: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    def under(self, prefix: str) -> Problem:
        """The same problem seen from further out: ``/name`` under ``/data`` is ``/data/name``."""
        return replace(self, path=prefix + self.path)

    def at_line(self, line: int) -> Problem:
        """The same problem with the line of the file it stands in."""
        return replace(self, params={**self.params, "line": line})


class ShouxinError(Exception):
    """Base of every error this program raises on purpose; carries the problems that explain it."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        found = (problems,) if isinstance(problems, Problem) else tuple(problems)
        if len(found) > PROBLEMS_MAX:
            more = Problem("problems.more", "", {"count": len(found) - PROBLEMS_MAX})
            found = (*found[:PROBLEMS_MAX], more)
        self.problems: tuple[Problem, ...] = found
        super().__init__("; ".join(f"{p.code} {p.path}".strip() for p in self.problems))


class Refused(ShouxinError):
    """A command was not accepted; nothing of it was written."""


class NotFound(ShouxinError):
    """What was asked for is not in the store."""


class StoreBusy(ShouxinError):
    """Another writer held the store for longer than the configured time; nothing was written."""


class StoreUnusable(ShouxinError):
    """The store can't be opened, read or written as it is; nothing was written."""


class OutcomeUnknown(ShouxinError):
    """The connection broke while committing, and nobody could be asked: written whole, or not at all."""


class KeyUnusable(ShouxinError):
    """A key file is missing, unreadable, wrong or open to others."""


class ProofInvalid(ShouxinError):
    """A proof, checkpoint or signed note does not hold."""


def refuse(code: str, path: str = "", **params: object) -> Refused:
    """A refusal with one problem, to be raised by the caller."""
    return Refused(Problem(code, path, params))

"""What the releases of a process say of each contract one after another.

First terms, amendments, status, statements.

An amendment is a change with a day of its own, not a correction of the signing: a release tagged
``contractAmendment``, or a new item of ``amendments``. Whatever else changes corrects what was said before.
Refuses to know what becomes of it in the book (``contract``).

Source: OCDS 1.1, guidance on amendments (standard.open-contracting.org/1.1/en/guidance/map/amendments).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ledger.exchange.ocds.merge import Release, states

AMENDMENT = "contractAmendment"
ACTIVE, TERMINATED = "active", "terminated"
TERMS = ("value", "period")


@dataclass(slots=True)
class Amendment:
    """One amendment.

    Attributes:
        key: its id, or the id of the release that tells of it.
        day: its own date, or that of the release, as published.
        words: rationale or description, if there is one.
        terms: what holds from then on, where that is known.
    """

    key: str
    day: Any
    words: Any
    terms: dict[str, Any] | None = None


@dataclass(slots=True)
class ContractHistory:
    """What was said of one contract.

    Attributes:
        first: the terms as signed, less what an amendment brought; None before anything was said.
        unknown_before: it was amended before the first release there is: the terms as signed are not known.
        status, since: the latest status, and the day of the first release that it stands in since.
        in_force: whether any release has it active or terminated.
        stated: the day of the latest release that itself speaks of a milestone, by the milestone's id.
    """

    first: dict[str, Any] | None = None
    unknown_before: bool = False
    amendments: list[Amendment] = field(default_factory=list)
    status: Any = None
    since: str | None = None
    in_force: bool = False
    stated: dict[str, str] = field(default_factory=dict)


def objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of what should be a list of objects."""
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, Mapping))


def milestones_of(contract: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The milestones of a contract, wherever they lie."""
    implementation = contract.get("implementation")
    if isinstance(implementation, Mapping):
        yield from objects(implementation.get("milestones"))
    yield from objects(contract.get("milestones"))


def history_of(ordered: Sequence[Release]) -> tuple[dict[str, Any], dict[str, ContractHistory]]:
    """The compiled release of a process, and the history of each of its contracts by id.

    Raises:
        Refused: nested deeper than any contract is.
    """
    state: dict[str, Any] = {}
    found: dict[str, ContractHistory] = {}
    for release, state in states(ordered):
        own = _by_id(release.members.get("contracts"))
        for identifier, contract in _by_id(state.get("contracts")).items():
            history = found.setdefault(identifier, ContractHistory())
            _terms(history, contract, release, spoken_of=identifier in own)
            _status(history, contract, release)
            if not release.compiled and release.day is not None:
                for milestone in milestones_of(own.get(identifier, {})):
                    if milestone.get("status"):
                        history.stated[str(milestone.get("id"))] = release.day
    return state, found


def _by_id(contracts: Any) -> dict[str, Mapping[str, Any]]:
    """Contracts by their ids; of two with one id the first, as nothing is taken of the second."""
    found: dict[str, Mapping[str, Any]] = {}
    for one in objects(contracts):
        found.setdefault(str(one.get("id")), one)
    return found


def _terms(
    history: ContractHistory, contract: Mapping[str, Any], release: Release, *, spoken_of: bool
) -> None:
    terms = {name: contract.get(name) for name in TERMS}
    known = {one.key for one in history.amendments}
    new = [one for one in _told(contract) if one.key not in known]
    tags = release.members.get("tag")
    if not new and spoken_of and AMENDMENT in (tags if isinstance(tags, list) else [tags]):
        key = f"release {release.members.get('id') or release.day}"
        new = [] if key in known else [Amendment(key, release.members.get("date"), None)]
    if history.first is None:
        history.first, history.unknown_before = terms, bool(new)
    else:
        latest = next((one for one in reversed(history.amendments) if one.terms is not None), None)
        before = latest.terms if latest else history.first
        if terms != before and new:
            new[-1].terms = terms
        elif terms != before and latest is not None:
            latest.terms = terms
        elif terms != before:
            history.first = terms
    history.amendments += new


def _told(contract: Mapping[str, Any]) -> Iterator[Amendment]:
    """The amendments that a contract lists; 1.0 had one object instead of a list."""
    single = contract.get("amendment")
    listed = [
        *objects(contract.get("amendments")),
        *([single] if isinstance(single, Mapping) and single else []),
    ]
    seen: Counter[str] = Counter()
    for at, one in enumerate(listed):
        key = f"amendment {one.get('id') or one.get('date') or at + 1}"
        seen[key] += 1  # two of one id are two all the same, and each is found again
        key += f" ({seen[key]})" if seen[key] > 1 else ""
        yield Amendment(key, one.get("date"), one.get("description") or one.get("rationale"))


def _status(history: ContractHistory, contract: Mapping[str, Any], release: Release) -> None:
    status = contract.get("status")
    if status != history.status or history.since is None:
        history.status, history.since = status, release.day
    known = status.strip().casefold() if isinstance(status, str) else status
    history.in_force = history.in_force or known in (ACTIVE, TERMINATED, None, "")

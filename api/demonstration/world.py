"""The invented city 长平市 as a sequence of steps: what is entered together, on which day, by whom.

First the backlog that a bureau enters when it starts (bodies, enterprises, then what changed, year by year),
then 2026 as it happens, with two corrections and one erasure. Pure: a seed in, commands out. It refuses to
know the clock, the store and the receipts; a label stands for what only a receipt can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from api.demonstration import bodies, firms, names, stories
from api.demonstration.careers import Careers
from api.demonstration.facts import LIVE_FROM, Command, command, later, stream, workday
from ledger.core.frozen import frozen

SEED = 76
BATCH = 60
"""Backlog commands entered at a time."""
PRIVATE_PERSONS = 44
"""Persons without a post: contacts of enterprises, people who asked or reported something."""

NAME_CORRECTED_ON, DAY_CORRECTED_ON, ERASED_ON = "2026-02-11", "2026-04-16", "2026-09-21"
_RENAMED_PERSON, _NAMESAKE, _WITH_DOT, _ERASED = 7, 11, 19, 30


@frozen
class RecordedBatch:
    """Commands recorded as one batch.

    Attributes:
        title: what is entered, for whoever watches.
        recorded_on: the day on which it is recorded; None for the next minutes of the backlog.
        keeps_checkpoint: whether a checkpoint is handed out after it.
        by_operator: recorded by whoever runs the machine, not by a clerk.
    """

    title: str
    commands: tuple[Command, ...]
    recorded_on: str | None = None
    keeps_checkpoint: bool = False
    by_operator: bool = False


@lru_cache(maxsize=4)
def steps(seed: int = SEED) -> tuple[RecordedBatch, ...]:
    """Everything that is recorded after the opening of the book, in order."""
    ground, events = _facts(seed)
    backlog = [event for event in events if event["effective_on"] < LIVE_FROM]
    live = [event for event in events if event["effective_on"] >= LIVE_FROM]
    found = list(_ground(ground))
    for year, of_year in groupby(backlog, lambda event: str(event["effective_on"][:4])):
        found += _chunks(f"{year}年变动", list(of_year))
    found += sorted(
        [*_live(live), *_corrections(ground, events), _erasure()], key=lambda step: step.recorded_on or ""
    )
    return tuple(found)


def _facts(seed: int) -> tuple[dict[str, list[Command]], list[Command]]:
    """The ground by group, and all later events in the order of their days."""
    registrations = bodies.registrations(seed)
    events = registrations.pop("")
    register = firms.register(seed)
    people = names.People(stream(seed, "names"))
    careers = Careers(seed, people)
    stories.tell(careers)
    careers.run()
    events += [*bodies.reforms(), *careers.commands, *register.later, *_private(seed, people)]
    events.sort(key=lambda event: str(event["effective_on"]))
    return {**registrations, **register.groups}, _misdated(events)


def _private(seed: int, people: names.People) -> Iterator[Command]:
    """Persons without a post, one of whom later changes her name and one of whom has a namesake in office."""
    rng = stream(seed, "private")
    for at in range(PRIVATE_PERSONS):
        day = workday(rng, "2018-06-01", "2025-11-14")
        name = {_WITH_DOT: names.WITH_DOT, _NAMESAKE: people.namesake()}.get(at)
        registered = people.register(day, name=name, contact_share=0.7 if at != _ERASED else 1.0)
        if at == _ERASED:
            registered["label"] = "erased"
        yield registered
        if at == _RENAMED_PERSON:
            changed = later(day, 30)
            yield command(
                "person.renamed", changed, person=f"@{registered['label']}", name=people.name(), since=changed
            )


def _misdated(events: list[Command]) -> list[Command]:
    """The events, with the one tenure whose first day was typed wrongly."""
    changed: list[Command] = []
    for event in events:
        wrong = _is_misdated(event, stories.MISDATED_DAY)
        changed.append({**event, "effective_on": stories.MISDATED_AS} if wrong else event)
    return changed


def _is_misdated(event: Command, day: str) -> bool:
    at_post = event["data"].get("post") == f"@{stories.MISDATED_POST}"
    return bool(at_post and event["kind"] == "tenure.began" and event["effective_on"] == day)


# --- Steps --------------------------------------------------------------------------------------------------


def _ground(groups: dict[str, list[Command]]) -> Iterator[RecordedBatch]:
    chunks = [chunk for title, found in groups.items() for chunk in _chunks(title, found, keep=False)]
    yield from chunks[:-1]
    yield RecordedBatch(chunks[-1].title, chunks[-1].commands, keeps_checkpoint=True)


def _chunks(title: str, commands: list[Command], *, keep: bool = True) -> Iterator[RecordedBatch]:
    """Batches of a bounded length; a checkpoint is kept after the last."""
    for at in range(0, len(commands), BATCH):
        last = at + BATCH >= len(commands)
        yield RecordedBatch(title, tuple(commands[at : at + BATCH]), keeps_checkpoint=keep and last)


def _live(events: Iterable[Command]) -> list[RecordedBatch]:
    """One batch a day; a checkpoint is kept after the last one of a quarter."""
    days = [(day, tuple(found)) for day, found in groupby(events, lambda event: str(event["effective_on"]))]
    ends = {_quarter(day): day for day, _ in days}
    return [
        RecordedBatch(f"{day}变动", found, recorded_on=day, keeps_checkpoint=ends[_quarter(day)] == day)
        for day, found in days
    ]


def _quarter(day: str) -> int:
    return (int(day[5:7]) - 1) // 3


def _corrections(ground: dict[str, list[Command]], events: Iterable[Command]) -> Iterator[RecordedBatch]:
    """The wrongly typed name of a body, and the wrong first day of a tenure."""
    [body] = [c for found in ground.values() for c in found if c.get("label") == bodies.MISTYPED]
    right = bodies.MISTYPED_AS.replace("建没", "建设")
    yield RecordedBatch(
        "更正单位名称", (_corrected(body, {**body["data"], "name": right}),), NAME_CORRECTED_ON
    )
    [tenure] = [event for event in events if _is_misdated(event, stories.MISDATED_AS)]
    again = {**_corrected(tenure, tenure["data"]), "effective_on": stories.MISDATED_DAY}
    yield RecordedBatch("更正任职首日", (again,), DAY_CORRECTED_ON)


def _corrected(original: Command, data: Command) -> Command:
    return {"kind": original["kind"], "corrects": f"@{original['label']}", "data": data}


def _erasure() -> RecordedBatch:
    """A person asked for erasure; the vault lets go, the log stays."""
    erased = command(
        "vault.erased",
        ERASED_ON,
        person="@erased",
        reason="requested",
        document="个人信息删除申请（2026年第3号）",
    )
    return RecordedBatch("删除个人信息", (erased,), ERASED_ON, keeps_checkpoint=True, by_operator=True)

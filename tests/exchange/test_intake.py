"""The way into the book that every outside format takes: shapes, rounds, mending, telling in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from ledger import Book, Refused
from ledger.exchange.intake import Intake, IntakeUnit
from ledger.exchange.outcomes import Outcome
from tests.conftest import OPERATOR

GOOD = {"name": "长平市水务局", "class": "other"}
SHAPELESS = {"name": 7, "class": "other"}
UNFIT = {"name": "长平市水务局", "class": "natural-person", "person": "@nobody"}


def founding(data: dict[str, Any], label: str = "") -> dict[str, Any]:
    command = {"kind": "organisation.registered", "effective_on": "2020-01-01", "data": data}
    return {**command, "label": label} if label else command


@dataclass(slots=True, kw_only=True)
class Numbered(IntakeUnit):
    number: int


@dataclass(slots=True)
class Plain:
    """Mends by taking out what a problem is about, where that is allowed; remembers what it was asked."""

    mending: bool = False
    asked: list[tuple[int, str]] = field(default_factory=list)
    told: list[tuple[int, Outcome]] = field(default_factory=list)

    def mend(self, unit: Numbered, refused: Refused) -> bool:
        self.asked.append((unit.number, refused.problems[0].code))
        if self.mending:
            bad = {int(problem.path[1:].partition("/")[0]) for problem in refused.problems}
            unit.commands = [one for at, one in enumerate(unit.commands) if at not in bad]
        return self.mending

    def tell(self, units: Sequence[Numbered]) -> None:
        self.told += [(unit.number, unit.outcome) for unit in units]


def taken(book: Book, format_: Plain, *units: Sequence[dict[str, Any]], most: int | None = None) -> int:
    """Put units in line one after another; how many organisations the book has then."""
    intake: Intake[Numbered] = Intake(book, OPERATOR, format_, most=most)
    for number, commands in enumerate(units):
        intake.wait(Numbered(number=number, commands=[founding(data) for data in commands]))
    intake.flush()
    return len(book.store.rows('SELECT "id" FROM "organisation"'))


def test_a_bad_unit_costs_no_other_and_each_is_told_in_its_turn(book: Book) -> None:
    format_ = Plain()
    assert taken(book, format_, [GOOD], [SHAPELESS], [UNFIT], [GOOD, SHAPELESS], [GOOD]) == 2
    refused = [(1, Outcome.REFUSED), (2, Outcome.REFUSED), (3, Outcome.REFUSED)]
    assert format_.told == [(0, Outcome.NEW), *refused, (4, Outcome.NEW)]
    assert [number for number, _ in format_.asked] == [1, 3, 2]  # shapes first, then what does not fit


def test_what_is_mended_is_tried_again_until_nothing_is_left(book: Book) -> None:
    format_ = Plain(mending=True)
    assert taken(book, format_, [GOOD, SHAPELESS, UNFIT], [SHAPELESS], [GOOD]) == 2
    assert format_.asked == [(0, "field.not-text"), (1, "field.not-text"), (0, "label.unknown")]
    assert [number for number, _ in format_.told] == [0, 1, 2]


@pytest.mark.parametrize("most", [1, 2, None])
def test_what_waits_is_recorded_when_there_is_enough_of_it(book: Book, most: int | None) -> None:
    format_ = Plain()
    assert taken(book, format_, [GOOD], [], [GOOD], most=most) == 2
    assert [number for number, _ in format_.told] == [0, 1, 2]


def test_labels_of_one_unit_are_known_to_the_next_where_they_hold_for_the_file(book: Book) -> None:
    labels: dict[str, str] = {}
    intake: Intake[Numbered] = Intake(book, OPERATOR, Plain(), labels=labels)
    post = {"kind": "post.established", "effective_on": "2020-01-01"}
    about = {"body": "@body", "title": "局长", "standing": "section"}
    intake.wait(Numbered(number=0, commands=[founding(GOOD, "body")]))
    second = Numbered(number=1, commands=[{**post, "data": about}])
    intake.wait(second)
    intake.flush()
    assert (second.outcome, list(labels)) == (Outcome.NEW, ["body"])
    alone = Numbered(number=2, commands=[{**post, "data": about}])
    Intake(book, OPERATOR, Plain()).take([alone])
    assert (alone.outcome, isinstance(alone.result, Refused)) == (Outcome.REFUSED, True)


def test_a_shape_can_be_asked_for_before_a_unit_waits(book: Book) -> None:
    intake: Intake[Numbered] = Intake(book, OPERATOR, Plain())
    given: list[dict[str, Any]] = [GOOD, SHAPELESS]
    units = [Numbered(number=at, commands=[founding(data)]) for at, data in enumerate(given)]
    assert [intake.shape(unit) for unit in units] == [True, False]
    intake.take(units)
    assert [unit.outcome for unit in units] == [Outcome.NEW, Outcome.REFUSED]

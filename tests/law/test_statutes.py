"""The statute book as data: every machine value says what its prose says; the reader finds the right one."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from ledger.core.canonical import parse
from ledger.core.errors import NotFound
from ledger.law.statutes import DATA, DOMAINS, EVENTS, STATUSES, Parameter, Statutes, shipped
from ledger.rules import RULES
from ledger.words.law import LAW_WORDS
from tests.support import places
from tests.support.prose import BOUND_WORDS, EVENT_WORDS, quantities

SOURCE = places.SHARED / "law" / "statute_book.csv"
BOOK = shipped()


def every(check: Callable[[Parameter], None]) -> Callable[[], None]:
    """A test that holds every parameter to a check and lists those that do not pass it."""

    def every_parameter_passes() -> None:
        offenders: dict[str, str] = {}
        for parameter in BOOK.all():
            try:
                check(parameter)
            except (AssertionError, LookupError, ValueError) as error:
                offenders[parameter.id] = f"{type(error).__name__}: {error}"
        assert not offenders, "\n".join(f"{one}: {why}" for one, why in offenders.items())

    return every_parameter_passes


MEMBERS = {
    "term": {"bound", "count", "unit", "starts", "needs", "where", "principle", "generally", "ends_with"}
    | {"with_interest", "agreed_otherwise"},
    "term-range": {"bound", "least", "most", "unit"},
    "rate": {"per_ten_thousand", "per_million", "per", "of"},
    "reference-rate": {"rate", "bound", "on", "where"},
    "unit-length": {"unit", "days"},
    "holidays": {"count", "days"},
    "prose": set(),
    "share": {"bound", "per_ten_thousand", "of", "form"},
    "share-range": {"least_per_ten_thousand", "most_per_ten_thousand", "of"},
    "sum": {"bound", "fen"},
    "sum-range": {"least_fen", "most_fen"},
    "count": {"bound", "count", "of"},
    "day-unit": {"counts", "unit"},
    "yearly-day": {"bound", "month", "day", "covers"},
    "start-event": {"event"},
    "at-event": {"event"},
    "list": {"closed", "items", "codes", "count", "any", "all", "ordered", "rule", "rules", "unless", "of"}
    | {"numbers", "unless_agreed", "ends_with_term", "reported_to", "where", "first"},
    "same-as": {"parameter", "part", "count"},
    "rule": {"code", "unless", "debtors", "weekend"},
    "several": {"parts"},
}
DEBTOR_WORDS = {"public-body": "机关、事业单位", "state-owned-large-enterprise": "国有大型企业"}
UNITS = {"calendar-day", "working-day", "month", "year"}


def machines(machine: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A machine value and those inside it."""
    yield machine
    for part in machine.get("parts", {}).values():
        yield from machines(part)


def of_kind(parameter: Parameter, *kinds: str) -> list[Mapping[str, Any]]:
    return [one for one in machines(parameter.machine) if one["kind"] in kinds]


def numbers_of(machine: Mapping[str, Any]) -> Iterator[tuple[object, ...]]:
    """The quantities of a machine value, as ``tests.support.prose.quantities`` writes them."""
    for one in machines(machine):
        match one:
            case {"kind": "term", "count": count, "unit": unit}:
                yield "term", count, unit
            case {"kind": "term-range", "least": least, "most": most, "unit": unit}:
                yield "term", least, most, unit
            case {"kind": "rate", "per_million": millionths}:
                yield "rate-per-million", millionths
            case {"kind": "unit-length", "unit": unit, "days": days}:
                yield "unit-length", unit, days
            case {"kind": "rate" | "share", "per_ten_thousand": share}:
                yield "share", share
            case {"kind": "share-range", "least_per_ten_thousand": least, "most_per_ten_thousand": most}:
                yield "share", least, most
            case {"kind": "sum", "fen": fen}:
                yield "sum", fen
            case {"kind": "sum-range", "least_fen": least, "most_fen": most}:
                yield "sum", least, most
            case {"kind": "yearly-day", "month": month, "day": day}:
                yield "yearly-day", month, day
            case {"kind": "reference-rate", "rate": rate}:
                yield "reference-rate", rate
            case {"kind": "day-unit", "counts": counts, "unit": unit}:
                yield from (("day-unit", count, unit) for count in counts)
            case {"kind": "list" | "count" | "same-as"}:
                yield from (
                    ("count", one[name]) for name in ("count", "of") if isinstance(one.get(name), int)
                )
                yield from (("ordinal", number) for number in one.get("numbers", ()))


def test_the_counts_are_those_of_the_statute_book() -> None:
    assert len(BOOK.all()) == len({one.id for one in BOOK.all()}) == 624
    assert Counter(one.domain for one in BOOK.all()) == {
        **{"SME": 76, "MW": 40, "BL": 22, "GP": 34, "BID": 13, "ENG": 26, "PPP": 6, "INV": 18},
        **{"GOV": 19, "CR": 12, "CT": 18, "GI": 6, "PR": 21, "CC": 41, "HD": 8, "CP": 123, "PROC": 141},
    }
    assert Counter(one.status for one in BOOK.all()) == {"V1": 504, "V2": 55, "V2n": 53, "M": 12}
    assert len(list(DATA.glob("*.json"))) == len(
        {(one.instrument, one.document_number) for one in BOOK.all()}
    )


@pytest.mark.skipif(not SOURCE.exists(), reason="the statute book itself is not at hand")
def test_every_cell_is_that_of_the_statute_book() -> None:
    columns = {"doc_no": "document_number"}
    with SOURCE.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [one.id for one in BOOK.all()]
    for row, parameter in zip(rows, BOOK.all(), strict=True):
        for column, cell in row.items():
            name = columns.get(column, column)
            shown = parameter.as_given.get(name, getattr(parameter, name) or "")
            assert shown == cell, (parameter.id, column)


@every
def test_the_machine_value_says_what_the_prose_says(parameter: Parameter) -> None:
    if parameter.machine["kind"] in ("prose", "holidays"):  # nothing to compare; the days, below
        return
    assert Counter(numbers_of(parameter.machine)) == quantities(parameter.value, parameter.unit)


@every
def test_machine_values_are_well_formed(parameter: Parameter) -> None:
    for one in machines(parameter.machine):
        assert set(one) - {"kind"} <= MEMBERS[one["kind"]], one
        assert one.get("unit", "year") in UNITS
        assert all(isinstance(value, str | int | bool | Mapping | tuple) for value in one.values())
        if one["kind"] == "term" or "-range" in one["kind"]:
            low, high = [value for value in one.values() if type(value) is int] * (
                1 if "-range" in one["kind"] else 2
            )
            assert 0 < low <= high
        for debtor in one.get("debtors", ()):
            assert DEBTOR_WORDS[debtor] in parameter.value
        assert "code" not in one or re.fullmatch("[a-z][a-z0-9-]+", one["code"])
    if parameter.machine["kind"] == "rule":
        assert not quantities(parameter.value, parameter.unit)


@every
def test_bounds_and_starts_have_their_words(parameter: Parameter) -> None:
    text = f"{parameter.parameter} {parameter.value}"
    for one in machines(parameter.machine):
        words = BOUND_WORDS.get(one.get("bound", ""))
        assert words is None or re.search(words, text), one
        starts = one.get("starts", one.get("event", ()))
        for event in (starts,) if isinstance(starts, str) else starts:
            assert re.search(EVENT_WORDS[event], text), event


@every
def test_the_unit_column_agrees(parameter: Parameter) -> None:
    if parameter.machine["kind"] == "prose":
        return
    units = {one["unit"] for one in of_kind(parameter, "term")}
    if parameter.unit == "自然日":
        assert units == {"calendar-day"}
    if parameter.unit == "工作日" and parameter.id != "GP-05":  # it names 7日 as well as 10个工作日
        assert units == {"working-day"}
    if parameter.unit in ("枚举", "字段"):
        assert of_kind(parameter, "list", "same-as")
    if parameter.unit == "起算日":
        assert parameter.machine["kind"] in ("start-event", "list")


@every
def test_lists_are_in_the_words_of_the_prose(parameter: Parameter) -> None:
    for one in of_kind(parameter, "list"):
        items = one["items"]
        assert len(items) == len(set(items)) == one.get("count", len(items))
        assert len(one.get("codes", items)) == len(items)
        places = [parameter.value.index(item) for item in items]
        assert places == sorted(places)
        tail = re.sub(r"^(\([^)]*\))?[\"，,;、]*", "", parameter.value[places[-1] + len(items[-1]) :])
        open_ended = tail.startswith(("等", "其他", "同等效力的其他")) or "非封闭" in tail or "of" in one
        open_ended = open_ended or "不限于" in parameter.parameter
        assert one["closed"] is not open_ended, tail


@every
def test_a_count_in_the_heading_is_the_number_of_items(parameter: Parameter) -> None:
    heading = quantities(re.sub("罪.*", "", parameter.parameter))
    counted = [quantity[1] for quantity in heading if quantity[0] == "count"]
    if counted:
        assert [sum(len(one["items"]) for one in of_kind(parameter, "list"))] == counted


def test_lists_that_are_those_of_another_parameter() -> None:
    found = [one for parameter in BOOK.all() for one in of_kind(parameter, "same-as")]
    assert len(found) == 2
    for one in found:
        other = BOOK.get(one["parameter"]).machine
        assert len((other["parts"][one["part"]] if "part" in one else other)["items"]) == one["count"]


def test_every_event_is_named_and_used() -> None:
    assert set(EVENT_WORDS) == set(EVENTS)
    used: set[str] = set()
    for parameter in BOOK.all():
        for one in machines(parameter.machine):
            starts = one.get("starts", one.get("event", ()))
            used |= {starts} if isinstance(starts, str) else set(starts)
    assert used == set(EVENTS)
    assert all(re.search("[一-鿿]", event.zh) and event.en.isascii() for event in EVENTS.values())


@every
def test_dates_topics_and_citations_are_well_formed(parameter: Parameter) -> None:
    assert parameter.status in STATUSES
    assert parameter.domain in DOMAINS
    assert re.fullmatch(r"[a-z-]+(\.[a-z0-9-]+)+", parameter.topic)
    for date in (parameter.effective_from, parameter.effective_to):
        assert date is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date)
        assert date is None or len(date) == 10 or parameter.date_uncertain
    doubted = any(re.search(r"\?|未核|\(公布\)|同上", parameter.as_given.get(name, "")) for name in DATES)
    assert parameter.date_uncertain or not doubted
    assert parameter.citation
    assert parameter.citation_en.isascii()
    assert not re.search("同[上左]", parameter.instrument + parameter.document_number)


DATES = ("effective_from", "effective_to")


def test_which_dates_are_uncertain() -> None:
    """By their cell; SME-30 (perhaps replaced) and MW-29 (dated by its document number) by their note."""
    expected = {"SME-30", "MW-29", "GP-22", "GP-23", "GP-24", "GP-25", "PPP-01", "PPP-02"}
    expected |= {*(f"GOV-{n:02}" for n in range(1, 16)), "GOV-18", "CR-11", "CR-12"}
    expected |= {"ENG-21", "ENG-22", "ENG-23", "ENG-24", "ENG-25", "CP-104", "CP-121", "CP-122"}
    assert {one.id for one in BOOK.all() if one.date_uncertain} == expected


def test_versions_of_a_topic_do_not_overlap() -> None:
    several = 0
    for topic in BOOK.topics():
        versions = BOOK.versions(topic)
        several += len(versions) > 1
        for earlier, later in pairwise(versions):
            assert earlier.effective_to is not None, topic
            assert later.effective_from is not None
            assert earlier.effective_to < later.effective_from
    assert several == 52


def test_the_day_the_regulation_was_revised() -> None:
    for number in (*range(1, 7, 2), *range(10, 24, 2), 32, 34, 36, 38, 41, 43):
        old = BOOK.get(f"SME-{number:02}")
        topic = old.topic
        assert BOOK.in_force(topic, "2020-08-31") is None
        assert BOOK.in_force(topic, "2020-09-01") is old
        assert BOOK.in_force(topic, "2025-05-31") is old
        new = BOOK.in_force(topic, "2025-06-01")
        assert new is not None
        assert (new.id, new.effective_to) == (f"SME-{number + 1:02}", None)
        assert BOOK.in_force(topic, "2099-01-01") is new


def test_what_only_one_of_the_two_regulations_says() -> None:
    assert BOOK.in_force("sme.pay-when-paid", "2025-05-31") is None
    assert BOOK.in_force("sme.complaint.forwarding", "2025-06-01") is BOOK.get("SME-27")
    assert BOOK.get("SME-34").machine["unless"] == ("agreed", "law-or-administrative-regulation")
    assert BOOK.get("SME-35").machine["unless"] == ("law-or-administrative-regulation",)


@pytest.mark.parametrize(
    ("parameter_id", "not_yet", "since", "last", "no_longer"),
    [
        ("GP-22", "2014-12-30", "2014-12-31", None, None),  # only the month is known
        ("GOV-14", "2023-12-30", "2023-12-31", None, None),  # only the year
        ("PPP-01", "2014-11-28", "2014-11-29", "2023-11-01", "2023-11-02"),  # the last day lies in a month
        ("CR-01", "2023-04-30", "2023-05-01", "2026-03-31", "2026-04-01"),
    ],
)
def test_a_rule_holds_only_where_that_is_certain(
    parameter_id: str, not_yet: str, since: str, last: str | None, no_longer: str | None
) -> None:
    parameter = BOOK.get(parameter_id)
    assert not parameter.holds_on(not_yet)
    assert parameter.holds_on(since)
    assert parameter.holds_on(last or "2099-12-31")
    assert no_longer is None or not parameter.holds_on(no_longer)
    assert not replace(parameter, effective_from=None).holds_on(since)


def test_what_is_not_there() -> None:
    with pytest.raises(NotFound) as caught:
        BOOK.get("SME-77")
    [problem] = caught.value.problems
    assert (problem.code, problem.params) == ("statute.unknown", {"id": "SME-77"})
    assert problem.code in LAW_WORDS
    assert BOOK.in_force("sme.no-such-topic", "2026-01-01") is None
    assert BOOK.versions("sme.no-such-topic") == ()


def test_confirmed_says_whether_the_text_was_read() -> None:
    sample = BOOK.get("SME-02")
    confirmed = {status: replace(sample, status=status).confirmed for status in STATUSES}
    assert confirmed == {"V1": True, "V2": True, "SEED": True, "V2n": False, "M": False}


def test_no_rule_rests_on_words_alone() -> None:
    topics = {topic for rule in RULES.values() for topic in rule.topics}
    silent = {one.id for one in BOOK.all() if one.topic in topics and one.machine["kind"] == "prose"}
    assert not silent


def test_the_digest_is_stable_and_follows_the_value() -> None:
    parameter = BOOK.get("SME-02")
    digest = parameter.value_digest()
    assert digest == "9d53ea9c307e9fb58b7699bd502e18952d7a35b773e2160e6e8dc906c3b0206a"
    assert replace(parameter, note="…", status="M", effective_to="2030-01-01").value_digest() == digest
    changed = (
        replace(parameter, value="交付之日起31日内"),
        replace(parameter, unit="工作日"),
        replace(parameter, machine={**parameter.machine, "count": 31}),
        BOOK.get("SME-01"),
    )
    assert len({digest, *(one.value_digest() for one in changed)}) == 5


@every
def test_a_parameter_survives_the_way_through_json(parameter: Parameter) -> None:
    again = Parameter.from_json(parameter.to_json())
    assert again == parameter
    assert again.value_digest() == parameter.value_digest()


def test_machine_values_cannot_be_changed_in_place() -> None:
    machine: Any = BOOK.get("GP-22").machine
    with pytest.raises(TypeError):
        machine["parts"] = {}
    with pytest.raises(TypeError):
        machine["parts"]["fine"]["fen"] = 1


def test_a_book_may_read_what_it_adopted_itself() -> None:
    own = replace(BOOK.get("GP-01"), id="own-1", machine={**BOOK.get("GP-01").machine, "count": 20})
    adopted = Statutes([own, BOOK.get("GP-02")])
    assert adopted.in_force("procurement.signing-term", "2026-01-01") is own
    assert adopted.topics() == ("procurement.contract-filing", "procurement.signing-term")


def test_the_files_hold_whole_numbers_and_no_double_instrument() -> None:
    heads = [parse(path.read_bytes()) for path in DATA.glob("*.json")]
    assert len({(head["instrument"], head["document_number"]) for head in heads}) == len(heads)
    for path in DATA.glob("*.json"):
        outside_of_text = re.sub(r'"(?:[^"\\]|\\.)*"', "", path.read_text(encoding="utf-8"))
        assert not re.search(r"[.eE]\d|\d[.eE]", outside_of_text), path.name

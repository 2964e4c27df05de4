"""What holds for every rule: words, plans without a walk over a table, texts that name what they promise."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from ledger import Book
from ledger.core.fields import Named
from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds import KINDS
from ledger.law.statutes import shipped
from ledger.law.thresholds import THRESHOLDS
from ledger.projection.book_law import law_of
from ledger.rules import RULES
from ledger.rules.rule import SUBJECT_COLUMNS, Rule

EVERY_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
COMMON = {"body", "due_on", "day", "days", "amount"}


def named(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@EVERY_RULE
def test_the_declaration_is_whole(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z-]+", rule.code)
    assert set(rule.topics) <= set(shipped().topics())
    assert set(rule.thresholds) <= set(THRESHOLDS)
    assert set(rule.kinds) <= set(KINDS)
    assert isinstance(rule.level, FlagLevel)
    assert rule.facts._fields[: len(SUBJECT_COLUMNS)] == SUBJECT_COLUMNS  # type: ignore[attr-defined]
    assert all(issubclass(listed, Named) for listed in rule.lists.values())


@EVERY_RULE
def test_both_languages_say_the_same(rule: Rule) -> None:
    pairs = ((rule.zh, rule.en), (rule.say_zh, rule.say_en), (rule.clears_zh, rule.clears_en))
    for zh, en in pairs:
        assert re.search("[一-鿿]", zh)
        assert not re.search("[一-鿿]", en)
    assert named(rule.say_zh) == named(rule.say_en)
    assert "失信" not in rule.say_zh + rule.zh, "before a decision nobody is called so"


@EVERY_RULE
@pytest.mark.sqlite_only("about its planner; the other one learns from statistics")
def test_no_candidate_query_walks_a_table(rule: Rule, book: Book) -> None:
    """The plan asks an index for the book and at least one more column; it scans nothing."""
    law = law_of(book.store, book.id)
    for sql in filter(None, (rule.candidates, rule.undetermined)):
        given = rule.bounds(book.id, law, "2026-11-22")
        plan = [str(row[3]) for row in book.store.rows(f"EXPLAIN QUERY PLAN {sql}", given)]
        assert [step for step in plan if step.startswith("SCAN") and "CONSTANT ROW" not in step] == []
        assert [step for step in plan if "BLOOM" in step] == [], "a filter is made by a walk over the table"
        driving = next(step for step in plan if step.startswith("SEARCH"))
        assert driving.count("=?") + driving.count("<?") + driving.count(">?") >= 2, plan

"""The rules of the house that no linter knows: sizes, purity, no float, words for every code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

from ledger.core.fields import Choice
from ledger.entries import registry
from ledger.words.say import WORDS
from tests.support import places

ROOT = places.ROOT
PACKAGES = ("ledger", "api", "reports", "tests")
FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 60

PRODUCT = [path for package in PACKAGES[:3] for path in sorted((ROOT / package).rglob("*.py"))]
EVERYTHING = [*PRODUCT, *sorted((ROOT / "tests").rglob("*.py"))]
LEDGER = sorted((ROOT / "ledger").rglob("*.py"))

IMPURE = {
    "now",
    "today",
    "utcnow",
    "time",
    "time_ns",
    "perf_counter",
    "random",
    "urandom",
    "environ",
    "getenv",
}
MAY_BE_IMPURE = {"book.py": {"now", "urandom"}, "keys.py": {"urandom"}}
"""The composition root hands clock and entropy in; the key folder names the default source of its own."""

RAISERS = {"Problem", "refuse", "misused", "fault", "invalid", "_unusable", "find", "_expect"}
CODE = re.compile(r"[a-z][a-z-]*\.[a-z][a-z0-9-]*")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_files_and_functions_are_of_a_readable_size() -> None:
    long = [path for path in EVERYTHING if len(path.read_bytes().splitlines()) > FILE_LINES_MAX]
    assert long == []
    assert [
        (named(path), node.name)
        for path in EVERYTHING
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES_MAX
    ] == []


def test_every_file_says_in_its_first_lines_what_it_is_for() -> None:
    assert [named(path) for path in EVERYTHING if not ast.get_docstring(tree_of(path))] == []


def test_no_clock_no_chance_no_environment_in_the_domain() -> None:
    used = {
        (named(path), node.attr)
        for path in LEDGER
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in IMPURE - MAY_BE_IMPURE.get(path.name, set())
    }
    assert used == set()


def test_no_float_in_the_domain() -> None:
    assert [(named(path), node.lineno) for path in LEDGER for node in floats_in(tree_of(path))] == []


def floats_in(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if (isinstance(node, ast.Constant) and isinstance(node.value, float)) or (
            isinstance(node, ast.Name) and node.id in {"float", "FloatField", "DecimalField"}
        ):
            yield node


COUNTS_DAYS = {"add_working_days", "add_months", "add_calendar_days"}
MAY_COUNT_DAYS = {"ledger/law/calendar.py", "ledger/law/days.py"}


def test_last_days_are_counted_in_one_place() -> None:
    counting = {
        named(path)
        for path in PRODUCT
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in COUNTS_DAYS
    }
    assert counting <= MAY_COUNT_DAYS, "ask ledger.law.days"


def raised_codes(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in RAISERS:
            given = [item.value for item in node.args[:2] if isinstance(item, ast.Constant)]
            yield from (value for value in given if isinstance(value, str) and CODE.fullmatch(value))


def test_every_code_has_words_and_every_word_a_code() -> None:
    raised = {code for path in PRODUCT for code in raised_codes(path)}
    assert raised - set(WORDS) == set()
    literals = {
        node.value
        for path in PRODUCT
        if not path.name.startswith("words")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(WORDS) - literals == set()


def test_both_languages_use_the_same_parameters() -> None:
    for code, sentence in WORDS.items():
        zh, en = (
            {name for _, name, _, _ in Formatter().parse(text) if name} for text in (sentence.zh, sentence.en)
        )
        # A sentence may leave a parameter out of one language only where it says the same without it.
        assert zh - en <= {"seq", "offset"}, code
        assert en - zh <= {"seq", "offset", "reason"}, code
        assert re.search("[一-鿿]", sentence.zh), code
        assert not re.search("[一-鿿]", sentence.en.replace("第", "")), code


def test_every_kind_is_labelled_in_both_languages() -> None:
    for kind, entry_type in registry().entry_types.items():
        assert re.fullmatch(r"[a-z]+\.[a-z-]+", kind)
        assert re.search("[一-鿿]", entry_type.zh), kind
        assert entry_type.en.isascii(), kind
        for member, item in entry_type.declared.items():
            where = f"{member} of {kind}"
            assert re.search("[一-鿿]", item.zh), where
            assert item.en, where
            assert item.describe() != type(item).__name__.lower(), f"{where} does not say what it takes"
            if isinstance(item, Choice):
                assert all(re.search("[一-鿿]", choice.zh) and choice.en for choice in item.choices), where


def test_every_field_of_every_shape_is_declared_with_labels() -> None:
    for entry_type in registry().entry_types.values():
        assert len(entry_type.declared) == len(entry_type.schema.fields), entry_type.kind


def test_no_two_public_classes_go_by_one_name() -> None:
    places: dict[str, list[str]] = {}
    for path in PRODUCT:
        for node in tree_of(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(named(path))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


SQL = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.*\b(FROM|VALUES|SET|WHERE)\b", re.S)


def test_papers_hold_no_sql() -> None:
    """They ask the ledger; a table's name is nothing that a paper knows."""
    for path in sorted((ROOT / "reports").rglob("*.py")):
        texts = [node.value for node in ast.walk(tree_of(path)) if isinstance(node, ast.Constant)]
        assert [text for text in texts if isinstance(text, str) and SQL.search(text)] == [], named(path)

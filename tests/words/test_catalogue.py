"""The catalogue of papers: every text has its English with the same values, and none is said unmarked."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from tests.house import catalogue
from tests.support.places import ROOT

CHINESE = re.compile("[一-鿿]")
VALUES = re.compile(r"%\((\w+)\)[sd]")
MARKED = {"_", "mark_text", "counted"}
KEPT = {one.id: one for one in catalogue.messages(catalogue.kept())}
CODE = sorted((ROOT / "reports").rglob("*.py"))
TEMPLATES = sorted((ROOT / "reports" / "templates").glob("*.html"))


def forms(one: Message) -> list[str]:
    """The translations of a text: one, or one a plural form."""
    return list(one.string) if isinstance(one.string, tuple) else [str(one.string)]


def source(one: Message) -> str:
    return str(one.id[0] if isinstance(one.id, tuple) else one.id)


def test_every_text_is_in_the_catalogue_and_no_other() -> None:
    said = {one.id for one in catalogue.messages(catalogue.extracted())}
    assert said - set(KEPT) == set(), "make words"
    assert set(KEPT) - said == set(), "make words"


def test_nothing_is_missing_in_english() -> None:
    assert [source(one) for one in KEPT.values() if not all(forms(one))] == []


@pytest.mark.parametrize("one", KEPT.values(), ids=source)
def test_both_languages_name_the_same_values(one: Message) -> None:
    for text in forms(one):
        assert not CHINESE.search(text)
        assert sorted(VALUES.findall(text)) == sorted(VALUES.findall(source(one)))
        assert re.findall("<[^>]*>", text) == re.findall("<[^>]*>", source(one))
        if re.fullmatch(r"[^，。；]*,[^，。；]*", source(one)):  # heads of a table, told apart by commas
            assert text.count(",") == source(one).count(",")
    assert isinstance(one.id, tuple) == ("%(num)s" in source(one))


def unmarked(path: Path) -> set[str]:
    """Chinese texts of a file that are neither looked up, nor marked, nor said to a programmer."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spared: set[int] = set()
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKED:
                spared |= {id(each) for one in node.args for each in ast.walk(one)}
        if isinstance(node, ast.Expr):  # a docstring
            spared |= {id(node.value)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spared:
            found.append(node.value)
    return {text for text in found if CHINESE.search(text)}


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_code_of_papers_says_nothing_unmarked(path: Path) -> None:
    assert unmarked(path) <= {
        "零一二三四五六七八九",  # numerals, written in Chinese alone
        "百",
        "十",
        "零",
        "。；;. ",
        "[一二三四五六七八九十]+",
        "第",
        "项",
    }


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_say_nothing_unmarked(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{% trans.*?endtrans %\}", "", path.read_text(encoding="utf-8"), flags=re.S)
    text = re.sub(r'n?_\("[^"]*"', "", text)
    assert re.findall("[一-鿿，。；：（）、]+", text) == []

"""Every way to change one token of a module: comparisons, signs, numbers, members, arguments, words of SQL.

Works on the source as bytes, by the places that the parser gives, so that a mutant differs from the module in
one token and nothing else. Leaves out what no run depends on: docstrings, annotations, imports, decorators.
Refuses to know how a mutant is tried.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from pathlib import Path
from types import ModuleType

COMPARISONS = {
    **{"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="},
    **{"is not": "is", "is": "is not", "not in": "in", "in": "not in"},
}
OPERATORS = {"+": "-", "-": "+", "*": "//", "//": "*", "%": "//", "|": "&", "&": "|"}
CONNECTIVES = {"and": "or", "or": "and"}
FUNCTIONS = {"min": "max", "max": "min", "any": "all", "all": "any"}

IN_SQL = {
    **{"IS NOT NULL": "IS NULL", "IS NULL": "IS NOT NULL", "NOT IN": "IN", "NOT EXISTS": "EXISTS"},
    **{"<=": "<", ">=": ">", "<>": "=", "<": "<=", ">": ">=", " = ": " <> ", " + ": " - ", " - ": " + "},
    **{"AND": "OR", "OR": "AND", "MIN": "MAX", "MAX": "MIN", "LEFT JOIN": "JOIN", " DESC": ""},
}
_SQL = re.compile(rb"\b(SELECT|WHERE|AND|FROM|JOIN)\b")
_SQL_TOKEN = re.compile(
    rb"\{[^{}]*\}|\"[^\"]*\"|\\?'[^']*'|(?P<number>(?<!SELECT )\b\d+\b)|(?P<word>"
    rb"\bIS NOT NULL\b|\bIS NULL\b|\bNOT IN\b|\bNOT EXISTS\b|<=|>=|<>|<|>| = (?!\w+\.\")| \+ | - "
    rb"|\bAND\b|\bOR\b|\bMIN\b|\bMAX\b|\bLEFT JOIN\b| DESC\b)"
)
_SYMBOL = re.compile(r"[a-z][a-z0-9_.:-]*")
_PYTHON_TEXT = re.compile(
    rb"""[rfRF]*(?P<mark>\"{3}|'{3}|"|')(?P<body>(?:\\.|(?!(?P=mark)).)*)(?P=mark)""", re.S
)


@dataclass(frozen=True)
class Mutant:
    """A module with one token changed.

    Attributes:
        path: the module's file, from the root of the project.
        line: the number of the line. ``before``, ``after``: its text, stripped.
        source: the whole changed module.
    """

    path: str
    line: int
    before: str
    after: str
    source: bytes


@dataclass(frozen=True)
class Change:
    """Bytes ``start`` to ``end`` of a source become ``new``."""

    start: int
    end: int
    new: bytes


def mutants(root: Path, path: str) -> list[Mutant]:
    """Every mutant of a module that still compiles, in the order of the source."""
    source = (root / path).read_bytes()
    module = importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    found = dict.fromkeys(_Finder(source, module).changes())
    return [one for change in found if (one := _made(path, source, change)) is not None]


def _made(path: str, source: bytes, change: Change) -> Mutant | None:
    changed = source[: change.start] + change.new + source[change.end :]
    try:
        compile(changed, path, "exec", dont_inherit=True)
    except SyntaxError:
        return None
    line = source.count(b"\n", 0, change.start)
    before, after = (text.splitlines()[line].decode().strip() for text in (source, changed))
    return Mutant(path, line + 1, before, after, changed)


class _Finder:
    """Walks a module and finds what can be changed in it."""

    def __init__(self, source: bytes, module: ModuleType) -> None:
        self._source, self._module = source, module
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self._tree = ast.parse(source)
        self._symbols = list(dict.fromkeys(_symbols(self._tree)))

    def changes(self) -> Iterator[Change]:
        """Every change, in the order of the walk."""
        yield from self._within(self._tree)

    def _within(self, node: ast.AST) -> Iterator[Change]:
        yield from self._of(node)
        if isinstance(node, ast.JoinedStr):
            return
        for child in _that_runs(node):
            yield from self._within(child)

    def _of(self, node: ast.AST) -> Iterator[Change]:
        match node:
            case ast.Compare():
                yield from self._between([node.left, *node.comparators], COMPARISONS)
            case ast.BoolOp():
                yield from self._between(node.values, CONNECTIVES)
            case ast.BinOp():
                yield from self._between([node.left, node.right], OPERATORS)
            case ast.UnaryOp(op=ast.Not()):
                yield Change(self._start(node), self._start(node.operand), b"")
            case ast.JoinedStr() | ast.Constant():
                yield from self._of_value(node)
            case ast.Attribute():
                yield from self._other_member(node)
            case ast.Call():
                yield from self._of_call(node)
            case ast.If() | ast.IfExp() | ast.While():
                yield from self._denied(node.test)
            case ast.comprehension():
                for test in node.ifs:
                    yield from self._denied(test)

    def _between(self, operands: Sequence[ast.expr], others: dict[str, str]) -> Iterator[Change]:
        """The operator between each two operands becomes its neighbour."""
        tokens = sorted(others, key=len, reverse=True)
        pattern = re.compile(
            "|".join(rf"\b{one}\b" if one[0].isalpha() else re.escape(one) for one in tokens)
        )
        for left, right in pairwise(operands):
            start = self._end(left)
            found = pattern.search(self._source[start : self._start(right)].decode())
            if found:
                yield Change(start + found.start(), start + found.end(), others[found[0]].encode())

    def _of_value(self, node: ast.JoinedStr | ast.Constant) -> Iterator[Change]:
        start, end = self._start(node), self._end(node)
        value = None if isinstance(node, ast.JoinedStr) else node.value
        if isinstance(value, bool):
            yield Change(start, end, str(not value).encode())
        elif isinstance(value, int):
            yield from (Change(start, end, str(one).encode()) for one in (value + 1, value - 1))
        elif value is None or isinstance(value, str):
            text = self._source[start:end]
            if _SQL.search(text):
                yield from _in_sql(text, start)
            elif isinstance(value, str) and value in self._symbols and len(self._symbols) > 1:
                other = self._symbols[self._symbols.index(value) - 1]
                yield Change(start, end, f'"{other}"'.encode())

    def _other_member(self, node: ast.Attribute) -> Iterator[Change]:
        """A member of an enumeration becomes the one declared before it."""
        owner = getattr(self._module, node.value.id, None) if isinstance(node.value, ast.Name) else None
        if isinstance(owner, type) and issubclass(owner, Enum) and node.attr in owner.__members__:
            members = list(owner.__members__)
            other = members[members.index(node.attr) - 1]
            yield Change(self._end(node) - len(node.attr), self._end(node), other.encode())

    def _of_call(self, node: ast.Call) -> Iterator[Change]:
        if isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            yield Change(self._start(node.func), self._end(node.func), FUNCTIONS[node.func.id].encode())
        for left, right in pairwise(node.args):
            if _alike(left, right):
                first, gap, second = self._text(left), self._gap(left, right), self._text(right)
                yield Change(self._start(left), self._end(right), second + gap + first)

    def _denied(self, test: ast.expr) -> Iterator[Change]:
        """A plain condition becomes its contrary; others have tokens of their own to change."""
        if isinstance(test, ast.Name | ast.Attribute | ast.Call):
            yield Change(self._start(test), self._start(test), b"not ")

    def _start(self, node: ast.expr) -> int:
        return self._lines[node.lineno - 1] + node.col_offset

    def _end(self, node: ast.expr) -> int:
        return self._lines[(node.end_lineno or 1) - 1] + (node.end_col_offset or 0)

    def _text(self, node: ast.expr) -> bytes:
        return self._source[self._start(node) : self._end(node)]

    def _gap(self, left: ast.expr, right: ast.expr) -> bytes:
        return self._source[self._end(left) : self._start(right)]


def _alike(left: ast.expr, right: ast.expr) -> bool:
    """Whether two arguments could be mistaken for one another, as far as can be seen."""
    return type(left) is type(right) and isinstance(left, ast.Name | ast.Attribute | ast.Constant)


def _in_sql(literal: bytes, at: int) -> Iterator[Change]:
    """Words, comparisons and numbers of a statement, outside quotes and braces."""
    for text in _PYTHON_TEXT.finditer(literal):
        for found in _SQL_TOKEN.finditer(text["body"]):
            start, end = (at + text.start("body") + one for one in found.span())
            if found["word"]:
                yield Change(start, end, IN_SQL[found["word"].decode()].encode())
            elif found["number"]:
                yield Change(start, end, str(int(found["number"]) + 1).encode())


def _that_runs(node: ast.AST) -> Iterator[ast.AST]:
    """A node's children, without docstrings, annotations, decorators, imports and ``__all__``."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _says_nothing(child):
                yield child


def _says_nothing(node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
    return False


def _symbols(tree: ast.Module) -> Iterator[str]:
    """Texts that a module uses as names: codes, fields, kinds."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SYMBOL.fullmatch(node.value):
            yield node.value
        if not isinstance(node, ast.JoinedStr):
            waiting.extend(_that_runs(node))

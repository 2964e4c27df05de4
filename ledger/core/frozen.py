"""Values that nobody may change: declared as data classes, held to it by the type checker.

A data class that refuses changes at run time sets each member through a method of ``object``. A batch is made
up of thousands of them, and making them took a sixth of the time of recording a contract. Here mypy alone
refuses, and it is run over everything that ships. Knows no value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def frozen(given: type[T], /) -> type[T]: ...


@overload
def frozen(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(given: type[Any] | None = None, /, *, kw_only: bool = False) -> Any:
    """A class whose members are set once, compared and hashed by them, with slots.

    Args:
        given: the class.
        kw_only: whether its members are given by name alone.
    """
    made = dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)
    return made if given is None else made(given)

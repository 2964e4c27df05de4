"""Codes and names of administrative divisions, provinces to townships, as of 2023 (GB/T 2260 and below).

Provinces, cities and counties have six digits (430000, 430100, 430102), townships nine (430102001); nine or
twelve digits that end in 000 name the division without them. The list is kept as sorted lines and searched by
halves: it is read at the first question, in a few milliseconds. Knows no organisation; a code that is not in
the list is not thereby wrong (parks and new areas report under units of their own).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "reference" / "divisions.csv"

_PLACEHOLDERS = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})
"""Names of the cities' level that stand for no city: left out where a division is named in full."""

_PROVINCE, _CITY, _COUNTY, _TOWNSHIP, _VILLAGE = 2, 4, 6, 9, 12
_FILLER = "000"


def exists(code: str) -> bool:
    """Whether the list has a code."""
    return _find(code) is not None


def name_of(code: str) -> str | None:
    """The division's own name (芙蓉区), or None where the list does not have the code."""
    found = _find(code)
    return found[1] if found else None


def full_name(code: str) -> str | None:
    """The name with those of all divisions above it (湖南省长沙市芙蓉区), or None."""
    found = _find(code)
    if found is None:
        return None
    names = [found[1]]
    above = parent(found[0])
    while above is not None:
        name = name_of(above) or ""
        if name not in _PLACEHOLDERS and name != names[0]:
            names.insert(0, name)
        above = parent(above)
    return "".join(names)


def parent(code: str) -> str | None:
    """The code of the division above; None for a province and for a code that the list does not have."""
    found = _find(code)
    if found is None:
        return None
    prefix = _prefix(found[0])
    for length in (_COUNTY, _CITY, _PROVINCE):
        if length < len(prefix):
            above = prefix[:length].ljust(_COUNTY, "0")
            if above != found[0] and exists(above):
                return above
    return None


def children(code: str) -> tuple[str, ...]:
    """The codes of the divisions right below one, in order; none for a township or an unknown code."""
    found = _find(code)
    if found is None:
        return ()
    prefix = _prefix(found[0])
    for length in (_CITY, _COUNTY, _TOWNSHIP):
        below = [one for one in _at_level(prefix, length) if one != found[0]] if length > len(prefix) else []
        if below:  # a city without counties has its townships right below it
            return tuple(below)
    return ()


def provinces() -> tuple[str, ...]:
    """The codes of the provinces, autonomous regions and municipalities."""
    return tuple(_at_level("", _PROVINCE))


def _find(code: str) -> tuple[str, str] | None:
    """Code and name as the list has them; longer codes that end in 000 are those of the level above."""
    for candidate in _spellings(code):
        lines, wanted = _lines(), f"{candidate},".encode()
        place = bisect_left(lines, wanted)
        if place < len(lines) and lines[place].startswith(wanted):
            return candidate, lines[place][len(wanted) :].decode()
    return None


def _spellings(code: str) -> Iterator[str]:
    if not (code.isascii() and code.isdigit()):
        return
    yield code
    while len(code) in (_TOWNSHIP, _VILLAGE) and code.endswith(_FILLER):
        code = code.removesuffix(_FILLER)
        yield code


def _prefix(code: str) -> str:
    """What the codes of all divisions below one begin with."""
    if len(code) > _COUNTY:
        return code
    if code.endswith("0000"):
        return code[:_PROVINCE]
    return code[:_CITY] if code.endswith("00") else code


def _at_level(prefix: str, length: int) -> Iterator[str]:
    """The codes of one level that begin with a prefix, jumping over what lies below each."""
    lines, begin = _lines(), prefix.encode()
    place = bisect_left(lines, begin)
    while place < len(lines) and lines[place].startswith(begin):
        code = lines[place].partition(b",")[0]
        if len(code) < length:
            place += 1
            continue
        yield code[:length].decode().ljust(_COUNTY, "0")
        place = bisect_left(lines, code[:length] + b":", place)  # a colon sorts right after the digits


@lru_cache(maxsize=1)
def _lines() -> list[bytes]:
    """The lines of the list without its heading: sorted, as a comma sorts before any digit."""
    return DATA.read_bytes().splitlines()[1:]

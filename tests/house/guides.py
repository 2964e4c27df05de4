"""The guide of each room: its README, whose table of files comes from the files' own first lines.

``python -m tests.house.guides`` writes the tables anew; the suite holds every guide to its room.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.support.places import ROOT

TABLE = re.compile(r"(?<=<!-- files -->\n).*?(?=<!-- end of files -->)", re.S)
IMPORTS = re.compile(r"(?<=<!-- imports -->\n).*?(?=<!-- end of imports -->)", re.S)


def contracts() -> list[dict[str, Any]]:
    """The directions that import-linter holds."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = told["tool"]["importlinter"]["contracts"]
    return found


def layers() -> list[list[str]]:
    """The rooms of ``ledger``, from the top: those on one line know nothing of one another."""
    [found] = [one["layers"] for one in contracts() if one["id"] == "rooms"]
    return [line.split(" | ") for line in found]


def rooms() -> list[Path]:
    """Every folder that has a guide: the rooms of the domain, and those of papers and commands."""
    inner = [
        ROOT / "ledger" / name for line in layers() for name in line if (ROOT / "ledger" / name).is_dir()
    ]
    return [*filter(Path.is_dir, inner), *(ROOT / name for name in ("ledger", "reports", "api"))]


def first_line(path: Path) -> str:
    """What a file says it is for."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return said.splitlines()[0].replace("|", "\\|")


def files_of(room: Path) -> Iterator[tuple[str, str]]:
    """(name, what it is for) of each file and folder of a room, in the order of their names."""
    for path in sorted(room.iterdir()):
        if path.is_dir() and (path / "__init__.py").exists():
            yield f"{path.name}/", first_line(path / "__init__.py")
        elif path.suffix == ".py" and path.stem != "__init__":
            yield path.name, first_line(path)


def table(room: Path) -> str:
    """The table of a room's files."""
    rows = [f"| [`{name}`]({name}) | {said} |" for name, said in files_of(room)]
    return "\n".join(["| file | is |", "|---|---|", *rows]) + "\n"


def imports(room: Path) -> str:
    """Which rooms it may import, as import-linter holds it."""
    if room.parent != ROOT / "ledger":
        return ""
    lines = layers()
    [at] = [number for number, line in enumerate(lines) if room.name in line]
    source = f"ledger.{room.name}"
    never = {
        name
        for one in contracts()
        if source in one.get("source_modules", ())
        for name in one["forbidden_modules"]
    }
    below = [f"`{name}`" for line in lines[at + 1 :] for name in line if f"ledger.{name}" not in never]
    return (", ".join(below) or "nothing of this project") + ".\n"


def up_to_date(room: Path) -> str:
    """A room's guide with its tables written anew."""
    text = (room / "README.md").read_text(encoding="utf-8")
    return IMPORTS.sub(lambda _: imports(room), TABLE.sub(lambda _: table(room), text))


def main() -> None:
    """Write every guide's tables anew."""
    for room in rooms():
        (room / "README.md").write_text(up_to_date(room), encoding="utf-8")


if __name__ == "__main__":
    main()

"""Every setting of the program: one table that is default, help text and documentation at once.

Settings say where things are and how patient the program is. What the law or a book decides is never a
setting here: that is recorded in the book.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ledger.errors import refuse


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: its name, its default and what it is for."""

    name: str
    default: str
    help: str


SETTINGS = (
    Setting(
        "SHOUXIN_DATABASE_URL",
        "sqlite:///var/shouxin.db",
        "Where the store lies; `sqlite:///FILE`, a relative FILE counting from the folder you are in.",
    ),
    Setting(
        "SHOUXIN_KEY_FOLDER",
        "var/keys",
        "Folder of the signing keys and the store's secret, made at `init`, readable by you alone.",
    ),
    Setting(
        "SHOUXIN_OPERATOR",
        "console",
        "Opaque id under which the command line records (`operator:<id>`); never a person's name.",
    ),
    Setting("SHOUXIN_LANGUAGE", "zh", "Language of messages: `zh` or `en`."),
    Setting(
        "SHOUXIN_BUSY_SECONDS",
        "20",
        "How long a writer waits for another one before it gives up, in whole seconds.",
    ),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force."""

    database_url: str
    key_folder: Path
    operator: str
    language: str
    busy_seconds: int

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Settings:
        """The settings that an environment gives; absent or empty ones take their default.

        Raises:
            Refused: a value that can't be used, with the name of its variable.
        """
        given = {setting.name: environment.get(setting.name) or setting.default for setting in SETTINGS}
        language, busy = given["SHOUXIN_LANGUAGE"], given["SHOUXIN_BUSY_SECONDS"]
        if language not in ("zh", "en"):
            raise refuse("setting.wrong", name="SHOUXIN_LANGUAGE", value=language, expected="zh, en")
        if not (busy.isascii() and busy.isdigit()):
            raise refuse("setting.wrong", name="SHOUXIN_BUSY_SECONDS", value=busy, expected="0, 1, 2 …")
        return cls(
            database_url=given["SHOUXIN_DATABASE_URL"],
            key_folder=Path(given["SHOUXIN_KEY_FOLDER"]),
            operator=given["SHOUXIN_OPERATOR"],
            language=language,
            busy_seconds=int(busy),
        )

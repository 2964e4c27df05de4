"""Every setting of the program: one table that is default, help text and documentation at once.

Settings say where things are and how patient the program is. What the law or a book decides is never a
setting here: that is recorded in the book.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from ledger.core.errors import refuse
from ledger.core.frozen import frozen


@frozen
class Setting:
    """One environment variable: its name, its default and what it is for, in English and Chinese."""

    name: str
    default: str
    help: str
    help_zh: str


SETTINGS = (
    Setting(
        "SHOUXIN_DATABASE_URL",
        "sqlite:///var/shouxin.db",
        "Where the store lies: `sqlite:///FILE`, a relative FILE counting from the folder you are in, or "
        "`postgresql://USER@HOST/DATABASE`; a password is better kept in a `.pgpass` file.",
        "库的位置：`sqlite:///FILE`，FILE 为相对路径的，自当前文件夹算起；或者 "
        "`postgresql://USER@HOST/DATABASE`，密码宜存于 `.pgpass` 文件。",
    ),
    Setting(
        "SHOUXIN_KEY_FOLDER",
        "var/keys",
        "Folder of the signing keys and the store's secret, made at `init`, readable by you alone.",
        "签名密钥和库密钥所在的文件夹，执行 `init` 时建立，仅本人可读。",
    ),
    Setting(
        "SHOUXIN_OPERATOR",
        "console",
        "Opaque id under which the command line records (`operator:<id>`); never a person's name.",
        "命令行登记时所用的经办代号（`operator:<id>`），不得使用姓名。",
    ),
    Setting(
        "SHOUXIN_LANGUAGE",
        "zh",
        "Language of messages and papers: `zh` or `en`.",
        "提示和文书的语言：`zh`（中文）或 `en`（英文）。",
    ),
    Setting(
        "SHOUXIN_BUSY_SECONDS",
        "20",
        "How long a writer waits for another one before it gives up, in whole seconds.",
        "他人正在写入时最多等待多久，单位为秒，取整数。",
    ),
    Setting(
        "SHOUXIN_STATEMENT_SECONDS",
        "600",
        "How long PostgreSQL may work on one statement, or wait for the next one of a transaction.",
        "PostgreSQL 执行一条语句、或在事务中等待下一条语句的最长时间，单位为秒。",
    ),
)


@frozen
class Settings:
    """The settings in force."""

    database_url: str = field(repr=False)  # it may hold a password
    key_folder: Path
    operator: str
    language: str
    busy_seconds: int
    statement_seconds: int = 600

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Settings:
        """The settings that an environment gives; absent or empty ones take their default.

        Raises:
            Refused: a value that can't be used, with the name of its variable.
        """
        given = {setting.name: environment.get(setting.name) or setting.default for setting in SETTINGS}
        language = given["SHOUXIN_LANGUAGE"]
        if language not in ("zh", "en"):
            raise refuse("setting.wrong", name="SHOUXIN_LANGUAGE", value=language, expected="zh, en")
        for name in ("SHOUXIN_BUSY_SECONDS", "SHOUXIN_STATEMENT_SECONDS"):
            if not (given[name].isascii() and given[name].isdigit()):
                raise refuse("setting.wrong", name=name, value=given[name], expected="0, 1, 2 …")
        return cls(
            database_url=given["SHOUXIN_DATABASE_URL"],
            key_folder=Path(given["SHOUXIN_KEY_FOLDER"]),
            operator=given["SHOUXIN_OPERATOR"],
            language=language,
            busy_seconds=int(given["SHOUXIN_BUSY_SECONDS"]),
            statement_seconds=int(given["SHOUXIN_STATEMENT_SECONDS"]),
        )

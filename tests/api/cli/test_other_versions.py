"""Stores of an older and of a newer program version, command by command."""

from __future__ import annotations

import os

import pytest

from ledger.settings import Settings
from ledger.store.tables import PROJECTION_VERSION, SCHEMA_VERSION
from tests.conftest import Run
from tests.support.engines import Raw

READS = {
    "show": ("show", "book-0"),
    "find": ("find", "长平"),
    "due": ("due", "--to", "2026-12-31"),
    "flags": ("flags",),
    "arrears": ("arrears",),
    "contract find": ("contract", "find", "x"),
    "verify": ("verify",),
    "sweep": ("sweep",),
}
FROM_THE_LOG = {
    "verify --log-only": ("verify", "--log-only"),
    "log key": ("log", "key"),
    "log proof": ("log", "proof", "0"),
    "backup": ("backup", "a.backup"),
    "erasures export": ("erasures", "export"),
}


def set_version(name: str, version: int) -> None:
    owner = Raw(Settings.read(os.environ).database_url)
    assert owner.execute("UPDATE store_property SET value = ? WHERE name = ?", (str(version), name))
    owner.close()


@pytest.mark.parametrize("version", [PROJECTION_VERSION - 1, PROJECTION_VERSION + 1])
@pytest.mark.parametrize("name", READS)
def test_tables_of_another_version_are_not_read_as_if_they_were_ours(
    opened: Run, name: str, version: int
) -> None:
    """Whatever those tables look like, the answer is what to type, not an error of the database."""
    set_version("projection", version)
    owner = Raw(Settings.read(os.environ).database_url)
    owner.execute("ALTER TABLE organisation RENAME COLUMN level TO rank")
    owner.close()
    code, _, told = opened(*READS[name])
    assert code == 6
    assert "shouxin rebuild" in told
    assert opened("rebuild")[0] == 0
    assert opened("verify")[0] == 0


@pytest.mark.parametrize("version", [PROJECTION_VERSION - 1, PROJECTION_VERSION + 1])
@pytest.mark.parametrize("name", FROM_THE_LOG)
def test_what_rests_on_the_log_alone_is_answered_whatever_the_tables(
    opened: Run, name: str, version: int
) -> None:
    set_version("projection", version)
    assert opened(*FROM_THE_LOG[name])[0] == 0


@pytest.mark.parametrize("version", [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1])
@pytest.mark.parametrize("name", [*READS, *FROM_THE_LOG, "rebuild"])
def test_a_record_of_another_version_is_refused_by_every_command(
    opened: Run, name: str, version: int
) -> None:
    set_version("schema", version)
    words = {**READS, **FROM_THE_LOG, "rebuild": ("rebuild",)}[name]
    code, _, told = opened(*words)
    assert code == 6
    assert str(version) in told
    assert "sqlite" not in told.lower()

"""Papers in the language asked for: by the option, else by the setting; tables have their heads in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from reports.papers import register
from reports.papers.model import PageHead, Register
from tests.conftest import Run
from tests.worlds.papers import HEAD

PAPERS = {
    "register": ("arrears.csv", "序号,债务人", "No.,Debtor"),
    "bulletin": ("bulletin.csv", "序号,企业名称", "No.,Enterprise"),
    "arrears-statement --year 2025": ("arrears-statement-2025.csv", "口径,项目", "Grouped by,Item"),
    "payment-statistics --half 2025H2": ("payment-statistics-2025H2.csv", "单位,", "Body,"),
    "debts": ("debts.csv", "序号,债务编号", "No.,Debt number"),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_option_goes_before_the_setting(
    paper: str, opened: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, zh, en = PAPERS[paper]
    for setting, option, heads in (("zh", (), zh), ("en", (), en), ("en", ("--language", "zh"), zh)):
        monkeypatch.setenv("SHOUXIN_LANGUAGE", setting)
        code, _, err = opened("report", *paper.split(), *option, "--out", str(tmp_path))
        assert code == ExitCode.DONE, err
        assert (tmp_path / name).read_text(encoding="utf-8-sig").startswith(heads)
        assert all(place.read_bytes().startswith(b"%PDF-") for place in tmp_path.glob("*.pdf"))


def test_every_table_has_as_many_heads_in_either_language() -> None:
    def heads(head: PageHead) -> list[int]:
        tables = register.write_csv(Register(head)).values()
        return [len(table.decode("utf-8-sig").strip().split(",")) for table in tables]

    assert heads(HEAD) == heads(replace(HEAD, language="en"))

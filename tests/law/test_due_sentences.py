"""What the trace of a due day says of a statutory term that a condition moves away from the delivery."""

from __future__ import annotations

import pytest

from api.cli import main

TERMS = "--debtor public --creditor small --owed-for goods --signed 2025-07-01 --delivered 2025-08-20"


def asked(capsys: pytest.CaptureFixture[str], more: str) -> str:
    """What `calc due` answers."""
    main(["calc", "due", *f"{TERMS} {more}".split(), "--on", "2026-03-31"])
    return capsys.readouterr().out


def test_a_term_that_runs_from_the_inspection_is_not_told_to_run_from_delivery(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = asked(capsys, "--condition acceptance --accepted 2025-09-03")
    assert "到期日：2025-10-09" in told  # 2025-10-03 is a holiday
    assert "自交付之日起 30 日内" not in told
    assert "适用法定期限 30 日" in told
    assert "自交付之日起 30 日内" in asked(capsys, "")


def test_an_overrun_inspection_supposes_that_the_debtor_delayed(capsys: pytest.CaptureFixture[str]) -> None:
    told = asked(capsys, "--condition acceptance --inspection-ends 2025-09-30 --accepted 2025-12-05")
    assert "到期日：2025-10-30" in told
    assert "以付款方拖延检验或验收为前提" in told


def test_a_citation_names_no_number_that_was_never_read(capsys: pytest.CaptureFixture[str]) -> None:
    told = asked(capsys, "--payday 2027-10-02")
    assert "《全国年节及纪念日放假办法》（2024-11-10第四次修订）第二条" in told
    assert "凭记忆" not in told

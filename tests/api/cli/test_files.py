"""What stands in the place of a file on the command line: read, or refused with a sentence."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from errno import EIO
from pathlib import Path

import pytest

from api.cli.exits import ExitCode
from ledger.core.files import private_file
from tests.conftest import INIT, Run

FACT = '{"kind": "organisation.registered", "data": {"name": "长平云桥公司", "class": "enterprise"}}\n'
READERS = {
    "record": ("record", "FILE"),
    "sheet": ("import", "sheet", "contracts", "FILE"),
    "ocds": ("import", "ocds", "FILE"),
    "restore": ("restore", "FILE", "--no-erasures", "--check"),
    "proof": ("check-proof", "FILE", "--key", "log.example/a+00000000+AAAA"),
}


@pytest.fixture
def opened(run: Run) -> Run:
    """A store with a book."""
    assert run(*INIT)[0] == 0
    return run


@pytest.mark.parametrize("command", READERS.values(), ids=READERS)
@pytest.mark.parametrize(
    "made", [os.mkdir, os.mkfifo, lambda name: None, lambda name: Path(name).symlink_to("/dev/zero")]
)
def test_what_is_no_file_is_refused_with_a_sentence(
    opened: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], made: Callable[[str], None]
) -> None:
    monkeypatch.setattr("ledger.core.files.PIPE_SECONDS", 0.1)
    made("what")
    code, out, told = opened(*(name.replace("FILE", "what") for name in command))
    assert code in (1, 2, 3, 6)
    assert "what" in out + told
    assert "Traceback" not in out + told


def test_a_pipe_is_read_as_a_file_is(opened: Run) -> None:
    os.mkfifo("pipe")
    for command, text in (
        (("record", "pipe"), FACT),
        (("import", "sheet", "contracts", "pipe"), "合同编号\n"),
    ):
        writer = threading.Thread(target=lambda text=text: Path("pipe").write_text(text, encoding="utf-8"))
        writer.start()
        code, _, told = opened(*command)
        writer.join()
        assert (code, "pipe" in told) == ((0, False) if text is FACT else (1, False))


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_names_that_are_no_text_are_printed(opened: Run, as_json: tuple[str, ...]) -> None:
    name = os.fsdecode(b"\xff\xfe.csv")
    heading = "合同编号,合同名称,合同类型,甲方,乙方,合同金额,签订日期\n"
    Path(name).write_text(
        f"{heading}A-1,设备,政府采购,长平市教育局,长平云桥公司,1000,2026-01-05\n", encoding="utf-8"
    )
    code, out, told = opened("import", "sheet", "contracts", name, *as_json)
    assert code == 1
    assert "\\xff\\xfe" in (out + told).replace("\\\\", "\\")
    assert "Traceback" not in out + told


@pytest.mark.parametrize("mask", [0, 0o022])
def test_what_holds_facts_is_its_owner_s_and_what_is_public_is_not(opened: Run, mask: int) -> None:
    before = os.umask(mask)
    try:
        Path("a.csv").write_text("合同编号,合同名称,合同类型,甲方,乙方,签订日期\n,,,,,x\n", encoding="utf-8")
        opened("import", "sheet", "contracts", "a.csv", "--dry-run")
        opened("report", "register", "--out", "papers")
        opened("backup", "a.backup")
        opened("log", "export", "public/deep")
        opened("log", "proof", "0", "--out", "proof")
        opened("export", "templates", "templates")
    finally:
        os.umask(before)
    private = [Path("a.结果.xlsx"), Path("a.backup"), Path("proof")]
    private += [*Path("papers").iterdir(), *Path("templates").iterdir()]
    assert len(private) > 9
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}
    public = [Path("public"), *Path("public").rglob("*")]
    assert {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in public} == {
        (True, 0o755),
        (False, 0o644),
    }


def test_nothing_is_written_through_a_link_that_lies_in_wait(opened: Run) -> None:
    Path("kept").write_text("kept", encoding="utf-8")
    Path("proof.part").symlink_to("kept")
    assert opened("log", "proof", "0", "--out", "proof")[0] == 0
    assert Path("kept").read_text(encoding="utf-8") == "kept"
    assert not Path("proof").is_symlink()


def test_a_list_of_erasures_that_can_t_be_written_is_told_as_such(opened: Run) -> None:
    Path("p.jsonl").write_text(
        '{"kind": "person.registered", "data": {"name": "林一帆"}}\n', encoding="utf-8"
    )
    opened("record", "p.jsonl")
    [keys] = {path.parent for path in Path().rglob("store.secret")}
    (keys / "erasures.jsonl").mkdir()
    code, out, told = opened("erase", "person-1", "--reason", "requested")
    assert code == 7
    assert "删除清单" in out + told
    assert "读者" not in out + told
    assert opened("erase", "--finish")[0] == 6
    (keys / "erasures.jsonl").rmdir()
    assert opened("erase", "--finish")[0] == 0


@pytest.mark.parametrize("command", ["record", "ocds", "proof"])
def test_a_file_that_fails_while_it_is_read_is_named(opened: Run, command: str) -> None:
    """A stick pulled out, a damaged sector; here a process's memory, of which nothing is at its start."""
    code, _, err = opened(*(one.replace("FILE", "/proc/self/mem") for one in READERS[command]))
    assert (code, "/proc/self/mem" in err) == (ExitCode.UNUSABLE, True)


def test_an_answer_is_not_blamed_for_the_file_that_fails(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="sheet"), private_file(tmp_path / "answer"):
        raise OSError(EIO, "", "sheet")


@pytest.mark.parametrize("command", [("record", "-"), ("import", "ocds", "-")])
@pytest.mark.parametrize("closed", [True, False])
def test_a_standard_input_that_is_none_is_a_sentence(
    opened: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], closed: bool
) -> None:
    with Path("spare").open("w") as only_to_write:
        monkeypatch.setattr("sys.stdin", None if closed else only_to_write)
        code, _, err = opened(*command)
    assert (code, err.count("\n")) == (ExitCode.UNUSABLE, 1)

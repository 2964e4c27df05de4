"""Exit codes of the command line, and which error leads to which."""

from __future__ import annotations

from enum import IntEnum

from ledger.core.errors import (
    KeyUnusable,
    NotFound,
    OutcomeUnknown,
    Problem,
    ProofInvalid,
    Refused,
    ShouxinError,
    StoreBusy,
    StoreUnusable,
)


class WrongUsage(ShouxinError):
    """What was typed can't be meant, whatever the store holds."""


def misused(code: str, path: str = "", **params: object) -> WrongUsage:
    """A wrong usage with one problem, to be raised by the caller."""
    return WrongUsage(Problem(code, path, params))


class ExitCode(IntEnum):
    """What a script may rely on."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    FOUND_WRONG = 3
    NOT_FOUND = 4
    BUSY = 5
    UNUSABLE = 6
    ERASURE_PENDING = 7
    NEW_BREACHES = 8
    OUTCOME_UNKNOWN = 9
    INTERRUPTED = 130


MEANING = {
    ExitCode.DONE: ("完成", "done"),
    ExitCode.REFUSED: ("有内容被退回", "something was refused; the rest, if any, was recorded"),
    ExitCode.USAGE: ("命令用法有误", "the command was used wrongly"),
    ExitCode.FOUND_WRONG: ("校验不通过", "a verification or a proof does not hold"),
    ExitCode.NOT_FOUND: ("没有所找的内容", "what was asked for is not there"),
    ExitCode.BUSY: ("他人正在写入，请重试", "another writer held the store; try again"),
    ExitCode.UNUSABLE: ("库、密钥或文件不可用", "the store, a key or a file can't be used as it is"),
    ExitCode.ERASURE_PENDING: (
        "已删除，最后一步尚未完成",
        "erased; the last step is still to be done",
    ),
    ExitCode.NEW_BREACHES: ("巡检发现新的违约级标记", "a sweep found something new at the level of a breach"),
    ExitCode.OUTCOME_UNKNOWN: (
        "记录时连接中断：或已全部写入，或全未写入",
        "the connection broke while recording: written whole or not at all",
    ),
    ExitCode.INTERRUPTED: ("被中断", "interrupted"),
}

_BY_ERROR: tuple[tuple[type[ShouxinError], ExitCode], ...] = (
    (WrongUsage, ExitCode.USAGE),
    (ProofInvalid, ExitCode.FOUND_WRONG),
    (NotFound, ExitCode.NOT_FOUND),
    (StoreBusy, ExitCode.BUSY),
    (OutcomeUnknown, ExitCode.OUTCOME_UNKNOWN),
    (StoreUnusable, ExitCode.UNUSABLE),
    (KeyUnusable, ExitCode.UNUSABLE),
    (Refused, ExitCode.REFUSED),
)


def exit_code_of(error: ShouxinError) -> ExitCode:
    """The exit code of an error."""
    return next((code for kind, code in _BY_ERROR if isinstance(error, kind)), ExitCode.REFUSED)


def exit_code_table() -> str:
    """The codes with their meaning, a line each."""
    return "\n".join(f"  {code.value:>3}  {zh}  {en}" for code, (zh, en) in MEANING.items())

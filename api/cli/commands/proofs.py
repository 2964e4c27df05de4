"""Commands for outsiders: check-proof and check-consistency, which need files and a key but no store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from api.cli.output import Session, emit, emit_json, json_option, read_file, read_keys
from ledger.core.values import DEFAULT_TIME_ZONE, local_time
from ledger.log.checkpoint import Checkpoint, KeyRing, encode_base64, unchecked
from ledger.log.consistency import Consistency
from ledger.log.key_history import follow
from ledger.log.proof import Proof

F = TypeVar("F", bound=Callable[..., Any])


def _trust_options(command: F) -> F:
    """``--key`` and ``--rotation``: the keys that somebody trusts, and proofs of what became of them."""
    key = click.option(
        "--key",
        "keys",
        required=True,
        multiple=True,
        metavar="KEY|FILE",
        help="验证公钥 verifier key, or a file that holds one or several, a line each",
    )
    rotation = click.option(
        "--rotation",
        "rotations",
        multiple=True,
        type=click.Path(path_type=Path),
        help="更换密钥的证明，先后为序 proof of a rotation away from a key given; several in their order",
    )
    return key(rotation(command))


def _trusted(keys: tuple[str, ...], rotations: tuple[Path, ...]) -> KeyRing:
    ring = KeyRing.of(*(verifier for text in keys for verifier in read_keys(text)))
    for path in rotations:
        ring = follow(ring, Proof.parse(read_file(path)))
    return ring


def _checkpoint_json(checkpoint: Checkpoint) -> dict[str, Any]:
    return {"origin": checkpoint.origin, "size": checkpoint.size, "root": encode_base64(checkpoint.root)}


@click.command("check-proof")
@click.argument("file", type=click.Path(path_type=Path))
@_trust_options
@json_option
@click.pass_obj
def check_proof(
    session: Session, file: Path, keys: tuple[str, ...], rotations: tuple[Path, ...], as_json: bool
) -> None:
    """离线核验证明文件；不需要库。 Check a proof file offline; needs no store."""
    proof, ring = Proof.parse(read_file(file)), _trusted(keys, rotations)
    envelope, covered = proof.check(ring)
    ignored = unchecked(proof.note, ring.verifiers)
    if as_json:
        told = {"ok": True, **_checkpoint_json(covered), "unchecked_signatures": list(ignored)}
        emit_json({**told, "entry": envelope}, recorded=True)
        return
    learned = local_time(envelope["recorded_at"], DEFAULT_TIME_ZONE)
    seq = envelope["seq"]
    emit(
        session.words(
            f"✓ 成立：{covered.origin} 的第 {seq} 号记录，北京时间 {learned} 记录，"
            f"在签署的 {covered.size} 条之内，内容未改。",
            f"✓ Holds: entry {seq} of {covered.origin}, recorded at {learned} (Beijing time), "
            f"is among the {covered.size} signed for, unchanged.",
        )
    )
    _tell_unchecked(session, ignored)
    emit_json(envelope, recorded=True)


def _tell_unchecked(session: Session, names: tuple[str, ...]) -> None:
    """Name the signatures that nobody checked, so that nobody relies on them."""
    if names:
        listed = ", ".join(names)
        emit(
            session.words(
                f"另有 {len(names)} 个签名未提供公钥，未予核验（{listed}），不影响上述结论。",
                f"Signatures of keys not given were not checked: {len(names)} ({listed}). "
                "The above does not rest on them.",
            )
        )


@click.command("check-consistency")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--old",
    required=True,
    type=click.Path(path_type=Path),
    help="此前留存的检查点 what was kept",
)
@_trust_options
@json_option
@click.pass_obj
def check_consistency(
    session: Session,
    file: Path,
    old: Path,
    keys: tuple[str, ...],
    rotations: tuple[Path, ...],
    as_json: bool,
) -> None:
    """离线核验日志只增未改；不需要库。 Check offline that a log was only continued; needs no store."""
    proof = Consistency.parse(read_file(file))
    ring = _trusted(keys, rotations)
    older, newer = proof.check(ring, read_file(old))
    ignored = unchecked(proof.note, ring.verifiers)
    if as_json:
        told = {"ok": True, "older": _checkpoint_json(older), "newer": _checkpoint_json(newer)}
        emit_json({**told, "unchecked_signatures": list(ignored)})
        return
    emit(
        session.words(
            f"✓ 成立：{newer.origin} 的 {newer.size} 条由原先的 {older.size} 条续写而成，原有各条未改。",
            f"✓ Holds: the {newer.size} entries of {newer.origin} continue the {older.size} from before, "
            "which are unchanged.",
        )
    )
    _tell_unchecked(session, ignored)


COMMANDS = (check_proof, check_consistency)

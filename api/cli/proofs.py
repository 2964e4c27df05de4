"""Commands about proofs: log checkpoint, log key, log proof, and check-proof, which needs no store."""

from __future__ import annotations

from pathlib import Path

import click

from api.cli.output import Session, book_option, emit, emit_json, json_option, read_file, read_key, write_file
from ledger import log as ledger_log
from ledger.checkpoint import encode_base64
from ledger.proof import FILE_SUFFIX, Proof
from ledger.values import DEFAULT_TIME_ZONE, INTEGER_MAX, local_time


@click.group("log")
def log_group() -> None:
    """日志：检查点、公钥、证明。 The log: checkpoints, verifier key, proofs."""


@log_group.command()
@book_option
@json_option
@click.pass_obj
def checkpoint(session: Session, book_id: str | None, as_json: bool) -> None:
    """打印并永久留存当前检查点。 Print the checkpoint and keep it for good.

    Whoever stores it elsewhere can later prove any rewriting.
    """
    book = session.book(book_id, tables=False)
    number, note = book.keep_checkpoint()
    if as_json:
        emit_json({"book": book.id, "number": number, "note": note})
    else:
        click.echo(note, nl=False)


@log_group.command()
@book_option
@json_option
@click.pass_obj
def key(session: Session, book_id: str | None, as_json: bool) -> None:
    """打印验证公钥。 Print the verifier key."""
    book = session.book(book_id, tables=False)
    if as_json:
        emit_json({"book": book.id, "verifier_key": str(book.verifier)})
    else:
        emit(str(book.verifier))


@log_group.command()
@click.argument("seq", type=click.IntRange(0, INTEGER_MAX))
@click.option("--out", type=click.Path(path_type=Path), help=f"写入文件 write to FILE{FILE_SUFFIX}")
@book_option
@json_option
@click.pass_obj
def proof(session: Session, seq: int, out: Path | None, book_id: str | None, as_json: bool) -> None:
    """导出一条记录的证明。 Export the proof of one entry.

    凭此文件与公钥即可离线核验。 With it and the verifier key anyone can check it offline.
    """
    book = session.book(book_id, tables=False)
    text = ledger_log.prove(book.store, book.id, seq).to_text()
    if out is not None:
        write_file(out, text)
    if as_json:
        emit_json({"book": book.id, "seq": seq, "file": str(out) if out else None, "proof": text})
    elif out is None:
        click.echo(text, nl=False)
    else:
        emit(session.words(f"证明已写入 {out}。", f"The proof is in {out}."))


@click.command("check-proof")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--key", required=True, metavar="KEY|FILE", help="验证公钥 verifier key, or a file that holds it"
)
@json_option
@click.pass_obj
def check_proof(session: Session, file: Path, key: str, as_json: bool) -> None:
    """离线核验证明文件；不需要库。 Check a proof file offline; needs no store."""
    envelope, covered = Proof.parse(read_file(file)).check(read_key(key))
    if as_json:
        emit_json(
            {
                "ok": True,
                "origin": covered.origin,
                "size": covered.size,
                "root": encode_base64(covered.root),
                "entry": envelope,
            }
        )
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
    emit_json(envelope)


COMMANDS = (log_group, check_proof)

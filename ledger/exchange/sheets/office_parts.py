"""The parts of an Office Open XML file (ECMA-376 part 2), unpacked piece by piece and within bounds.

They are found by their relationships, never by their names, and nothing is unpacked that nobody asks for. A
part that swells beyond measure, declares a document type, repeats an attribute or makes no sense as XML is
refused; a single tag or comment is bounded too, so that no parser has to hold more. Knows XML and the
archive; what the parts mean is ``workbook``'s business.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, Protocol, TypeVar
from xml.parsers import expat

from ledger.core.errors import Refused, refuse

T = TypeVar("T")
UNPACKED_BYTES_MAX = 512 * 1024 * 1024
RATIO_MAX = 200
PARTS_MAX = 2_000
DEPTH_MAX = 64
TOKEN_BYTES_MAX = 2 * 1024 * 1024
"""The longest tag, comment or run of one attribute."""
SMALL = 4 * 1024 * 1024
"""A part this small may be as dense as it likes."""

_PIECE = 64 * 1024
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)

Handlers = Mapping[str, Callable[[dict[str, str]], None]]
"""What is called where an element begins: its name, "namespace local" -> what takes its attributes."""
Endings = Mapping[str, Callable[[], None]]


class PartReader(Protocol):
    """What is told of a part's elements; of text too, while it asks the parser for that."""

    parser: expat.XMLParserType
    starts: Handlers
    ends: Endings


def in_spaces(spaces: Sequence[str], names: Mapping[str, T]) -> dict[str, T]:
    """What is known by local names, by the names in each of some namespaces."""
    return {f"{space} {local}": what for space in spaces for local, what in names.items()}


class OfficeFile:
    """An opened archive; what is unpacked of it counts against one bound for all."""

    def __init__(self, stream: IO[bytes]) -> None:
        """Open it.

        Raises:
            Refused: it is no archive, damaged, encrypted, or has two parts of one name.
        """
        try:
            self._archive = zipfile.ZipFile(stream)
        except _BROKEN as error:
            raise damaged(error) from error
        entries = self._archive.infolist()
        if len(entries) > PARTS_MAX:
            raise refuse("sheet.bomb")
        if any(entry.flag_bits & 1 for entry in entries):
            raise refuse("sheet.encrypted")
        self._parts = {entry.filename.replace("\\", "/").lower(): entry for entry in entries}
        if len(self._parts) != len(entries):
            raise damaged("two parts of one name")
        self._left = UNPACKED_BYTES_MAX

    def names(self) -> Iterator[str]:
        """The names of all parts, in small letters."""
        return iter(self._parts)

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part.lower() in self._parts

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: id -> last word of the relationship's type, and the part it means.

        References to what lies outside of the file are left out. The empty name is the file's own.
        """
        folder, name = posixpath.split(part)
        place = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(place):
            return {}
        found: dict[str, tuple[str, str]] = {}

        def take(attributes: dict[str, str]) -> None:
            target = attributes.get("Target", "")
            if attributes.get("TargetMode") == "External":
                return
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = (kind, posixpath.normpath(whole))

        self.read(place, {f"{_RELATIONSHIPS} Relationship": take})
        return found

    def read(self, part: str, starts: Handlers) -> None:
        """Go through a part of which only start tags are wanted."""
        for _ in self.stream(part, _Tags(starts)):
            pass

    def stream(self, part: str, reader: PartReader) -> Iterator[None]:
        """Go through a part piece by piece; the reader may be asked what it found after each.

        Raises:
            Refused: the part is missing, damaged, no XML, or more than is unpacked.
        """
        guard = _Guard(reader, part)
        try:
            entry = self._parts[part.lower()]
            with self._archive.open(entry) as stream:
                size = 0
                while piece := stream.read(_PIECE):
                    size += len(piece)
                    self._left -= len(piece)
                    if self._left < 0 or (size > SMALL and size > RATIO_MAX * max(1, entry.compress_size)):
                        raise refuse("sheet.bomb")
                    guard.feed(piece)
                    yield
                guard.feed(b"", final=True)
                yield
        except KeyError as error:
            raise damaged(f"{part}: missing") from error
        except expat.ExpatError as error:
            raise damaged(f"{part}: {error}") from error
        except _BROKEN as error:
            raise damaged(f"{part}: {error}") from error

    def again(self) -> None:
        """Count anew: parts that were gone through to check them are read a second time."""
        self._left = UNPACKED_BYTES_MAX


class _Tags:
    """A reader of start tags alone."""

    parser: expat.XMLParserType

    def __init__(self, starts: Handlers) -> None:
        self.starts: Handlers = starts
        self.ends: Endings = {}


class _Guard:
    """A parser that refuses document types, depth without end and a tag too long to be held."""

    def __init__(self, reader: PartReader, part: str) -> None:
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        self._fed = 0
        depth, beginning, ending = 0, reader.starts.get, reader.ends.get

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > DEPTH_MAX:
                raise refuse("sheet.bomb")
            if (begin := beginning(name)) is not None:
                begin(attributes)

        def end(name: str) -> None:
            nonlocal depth
            depth -= 1
            if (finish := ending(name)) is not None:
                finish()

        def document_type(*_: object) -> None:
            raise refuse("sheet.document-type", part=part)

        parser.StartElementHandler, parser.EndElementHandler = start, end
        parser.StartDoctypeDeclHandler = document_type
        reader.parser = parser

    def feed(self, piece: bytes, *, final: bool = False) -> None:
        """Parse one more piece."""
        self._parser.Parse(piece, final)
        self._fed += len(piece)
        if not final and self._fed - self._parser.CurrentByteIndex > TOKEN_BYTES_MAX:
            raise refuse("sheet.bomb")


def damaged(reason: object) -> Refused:
    """The refusal of what can't be read, with what a program would say of it."""
    return refuse("sheet.damaged", reason=str(reason)[:120])

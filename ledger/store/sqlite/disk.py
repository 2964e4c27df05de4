"""Whether a disk has room left; SQLite tells of one that has none as of any other failure to read or write.

Knows file systems; refuses to know stores.
"""

from __future__ import annotations

import os
from pathlib import Path

ROOM_MIN = 64 * 1024
"""Bytes: two regions of the index of a write-ahead log, which SQLite makes beside the file even to read."""


def has_room(folder: Path) -> bool:
    """Whether more can be written in a folder; also where nobody can tell."""
    try:
        status = os.statvfs(folder)
    except OSError:
        return True
    return status.f_bavail * status.f_frsize >= ROOM_MIN

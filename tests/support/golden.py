"""Golden texts: what was read by eye once, and is held to the letter from then on.

``SHOUXIN_RENEW_GOLDEN=1`` writes every golden text that is asked for anew; then read what changed, each
sentence: would an official sign it?
"""

from __future__ import annotations

import os
from pathlib import Path

RENEW = bool(os.environ.get("SHOUXIN_RENEW_GOLDEN"))


def hold(place: Path, text: str) -> None:
    """Compare a text with its file, or write the file anew."""
    if RENEW:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    assert text == place.read_text(encoding="utf-8")

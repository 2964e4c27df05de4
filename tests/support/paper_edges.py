"""Where on its page the text of a PDF ends: asks the PDF alone (poppler), not how it was made."""

from __future__ import annotations

import re
import subprocess

MARGIN = 28.0
"""Points that stay white at each side of every page."""


def crossing(pdf: bytes) -> list[str]:
    """The words that reach into the white margin of their page, with the page's number."""
    command = ["pdftotext", "-bbox", "-", "-"]
    said = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    found = []
    for number, page in enumerate(said.split("<page ")[1:], 1):
        width = float(re.match(r'width="([\d.]+)"', page)[1])  # type: ignore[index]
        for left, right, word in re.findall(r'xMin="([-\d.]+)".*?xMax="([-\d.]+)".*?>(.*?)</word>', page):
            if float(left) < MARGIN or float(right) > width - MARGIN:
                found.append(f"{number}: {word}")
    return found

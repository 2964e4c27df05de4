"""Where on its page the text of a PDF ends: asks the PDF alone, not how it was made."""

from __future__ import annotations

import io
from typing import Any

from pypdf import PdfReader


def furthest_right(pdf: bytes) -> float:
    """How far (points) text starts beyond the right edge of its page; not above zero where all is inside."""
    beyond = float("-inf")
    for page in PdfReader(io.BytesIO(pdf)).pages:
        width = float(page.mediabox.width)

        def visit(text: str, matrix: Any, text_matrix: Any, *_: Any, width: float = width) -> None:
            nonlocal beyond
            if text.strip():
                beyond = max(beyond, text_matrix[4] * matrix[0] + matrix[4] - width)

        page.extract_text(visitor_text=visit)
    return beyond

"""Commands that adopt parameters."""

from __future__ import annotations

from typing import Any


def adoption(parameter: Any, **changes: Any) -> dict[str, Any]:
    members = {
        name: value for name, value in {**parameter.to_json(), **changes}.items() if value not in ("", None)
    }
    members.pop("as_given", None)
    return {"kind": "statute.adopted", "data": members}

"""Open Contracting Data Standard 1.1 in: others' releases merged, compared and recorded."""

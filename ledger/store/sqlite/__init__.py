"""A store in one SQLite file: its statements, its triggers, its catalogue, its disk."""

"""A store in a PostgreSQL database: driver, connections, pipeline, triggers, catalogue."""

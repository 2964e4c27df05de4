"""From the log to tables: histories folded into states, states into rows, as of now or of any day."""

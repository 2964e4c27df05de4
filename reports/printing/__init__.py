"""Paper as such: templates rendered to PDF, tables to CSV, charts, totals, how sums are written."""

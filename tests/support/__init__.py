"""Tools that tests share: engines, golden texts, damaged workbooks."""

"""The panes and lines of the explorer: each shows the one view and reports what the reader did."""

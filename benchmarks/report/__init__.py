"""docs/performance.md and its charts, from the results alone: the same results give the same bytes."""

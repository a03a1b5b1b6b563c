# `make run` and `make test` are all that is needed; each sets up what it lacks.

VENV ?= .venv
PYTHON ?=
WORKERS ?= 2
ARGS ?=

BIN := $(VENV)/bin
UV := uv==0.13.9
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-config

.DEFAULT_GOAL := help
.PHONY: help run test lint measure floors format wheel docs translations strings lock setup setup-tests clean

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'
	@echo
	@echo "  PYTHON=python3.13 chooses a Python, VENV=.venv-3.13 another environment,"
	@echo "  ARGS='-k fold' goes to pytest or to newsdesk's tests, WORKERS=4 runs them on four cores."

run: ## open the window with the samples (without a screen: a picture and clean files in build/run)
	@$(MAKE) --no-print-directory setup
	@test -d docs/pictures || $(MAKE) --no-print-directory docs >/dev/null 2>&1 || true
	@$(BIN)/python tools/run.py

test: ## run all tests
	@$(MAKE) --no-print-directory setup-tests
	@$(BIN)/python tools/run_tests.py -n $(WORKERS) --dist loadgroup $(ARGS)

lint: setup ## ruff, mypy and the directions of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

measure: setup-tests ## how well the cleaner does on composed and on held-out pages
	@PYTHONPATH=tests:. $(BIN)/python -m quality.measuring

floors: setup-tests ## the same, and pin what the tests demand a little below it
	@PYTHONPATH=tests:. $(BIN)/python -m quality.measuring --write

format: setup ## let ruff lay the code out
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: setup ## draw the pictures of the guide, docs/pictures
	@PYTHONPATH=tools $(BIN)/python tools/docs.py

wheel: docs ## build dist/newsdesk-*.whl
	rm -rf dist
	$(BIN)/python -m build --no-isolation --wheel --outdir dist .

translations: setup ## compile resources/translations/*.ts for the window
	for language in en ru; do \
		$(BIN)/pyside6-lrelease -silent resources/translations/newsdesk_$$language.ts \
			-qm resources/translations/newsdesk_$$language.qm || exit 1; \
	done

strings: setup ## show which texts of the code the translations lack
	@for language in en ru; do \
		mkdir -p build && cp resources/translations/newsdesk_$$language.ts build/ && \
		find src/newsdesk/ui -name '*.py' | xargs $(BIN)/pyside6-lupdate -noobsolete -ts \
			build/newsdesk_$$language.ts -extensions py || exit 1; \
	done

lock: ## choose the versions anew and write requirements/*.txt (needs the network)
	rm -rf build/lock && mkdir -p build
	"$$(PYTHON='$(PYTHON)' tools/find_python $(VENV))" -m venv build/lock
	build/lock/bin/python -m pip install --quiet $(UV)
	build/lock/bin/$(COMPILE) $(ARGS) pyproject.toml -o requirements/run.txt
	build/lock/bin/$(COMPILE) $(ARGS) --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt

setup:
	@python="$$(PYTHON='$(PYTHON)' tools/find_python $(VENV))" && \
		{ "$$python" tools/set_up.py --venv $(VENV) || [ $$? -eq 3 ]; }

setup-tests:
	@python="$$(PYTHON='$(PYTHON)' tools/find_python $(VENV))" && \
		{ "$$python" tools/set_up.py --venv $(VENV) --tests || [ $$? -eq 3 ]; }

clean: ## remove everything that was made here
	rm -rf build dist .venv .venv-* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests tools benchmarks -name __pycache__ -prune -exec rm -rf {} +

# Every target works on a fresh machine with Go alone.

GO ?= go

.PHONY: test demo generate check fuzz oracle bench torture

## test: vet and test everything, under the race detector where a C compiler is at hand;
## allocations and memory are measured without it, because it changes both
test:
	$(GO) vet ./...
	$(GO) test $(RACE) ./...
	$(GO) test -run Allocat ./runtime/...
	AIRGEN_MEMORY=1 $(GO) test -run TestMemory ./golden/async_jobs

# The race detector needs cgo; without a C compiler the tests run without it.
RACE := $(if $(shell command -v gcc cc 2>/dev/null),-race,)

## demo: generate, build and run a connector against an embedded API
demo:
	@$(GO) run ./generated-examples/demo

## generate: bring everything generated up to date
generate:
	cp go.mod templates/airgen.mod
	cp go.sum templates/airgen.sum
	$(GO) generate ./...
	$(GO) test ./golden -update

## check: what a change must pass
check: test
	@test -z "$$(gofmt -l cmd codegen runtime templates golden generated-examples)" || { gofmt -l cmd codegen runtime templates golden generated-examples; exit 1; }

## fuzz: every fuzz target for FUZZTIME
FUZZTIME ?= 30s
fuzz:
	@set -e; for pkg in $$($(GO) list ./...); do \
	  for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
	    echo "$$pkg $$target"; $(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) $$pkg; \
	  done; done

## bench: the repository's benchmarks; and, where ../shared/bench is, the benchmark
## against other tools, whose table goes into docs/performance.md. BENCH_PYTHON is a
## Python that may have airbyte-cdk, dlt and singer-sdk
BENCH_TIME ?= 1s
BENCH_RUNS ?= 5
BENCH_FLAGS ?=
BENCH_PYTHON ?= python3
bench:
	$(GO) test -run '^$$' -bench . -benchmem -benchtime $(BENCH_TIME) ./runtime/...
	@test -d ../shared/bench || { echo "no ../shared/bench: not compared with other tools"; exit 0; }; $(MAKE) --no-print-directory compare

.PHONY: compare
compare:
	$(GO) build -o $(TMPDIR)/airgen ./cmd/airgen
	cd ../shared/bench && $(GO) build -o $(TMPDIR)/bench .
	@python=; if $(BENCH_PYTHON) -c 'import airbyte_cdk' 2>/dev/null; then python=$(BENCH_PYTHON); else echo "$(BENCH_PYTHON) has no airbyte-cdk: not compared with it"; fi; \
	$(TMPDIR)/bench run -home ../shared/bench -airgen $(TMPDIR)/airgen -python "$$python" -runs $(BENCH_RUNS) -json $(TMPDIR)/bench.json $(BENCH_FLAGS) && \
	$(GO) run ./.ci/benchtable -results $(TMPDIR)/bench.json -page docs/performance.md -python "$$python" -command "make compare BENCH_RUNS=$(BENCH_RUNS)"

## oracle: score against the recorded behaviour of the Python CDK (needs ../shared)
ORACLE_FLAGS ?= -runs full
oracle:
	$(GO) build -o $(TMPDIR)/airgen ./cmd/airgen
	cd ../shared/oracle && $(GO) build -o $(TMPDIR)/oracle .
	$(TMPDIR)/oracle score -airgen $(TMPDIR)/airgen -cases ../shared/oracle/cases -corpus ../shared/corpus $(ORACLE_FLAGS)

TMPDIR ?= /tmp

## torture: end connectors at every message, request and state, and go on from there
torture:
	AIRGEN_TORTURE=1 $(GO) test -count=1 -timeout 60m ./generated-examples/torture $(TORTURE_FLAGS)

# HardEasy. `make run` needs Go and make; `make test` also needs Node.js and Chromium, which `make tools` installs or names.

ADDR ?= 127.0.0.1:8000

.PHONY: help run dist trial test corpus bench kills screenshots clean tools minizinc vet lint unit wasm oracle weeks second slimproof slimgo slimexec e2e hardeasy

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: dist ## build the site and serve it on ADDR (127.0.0.1:8000)
	./hardeasy serve -addr $(ADDR)

dist: hardeasy ## build the site into dist/
	./hardeasy build

trial: dist # the site with a language that is English read from its end
	./hardeasy build -trial -o .build/trial

hardeasy: # the native program; go itself knows what is up to date
	go build -trimpath -o hardeasy .

test: vet lint unit tools wasm dist e2e ## everything that must hold

vet: ## vet, for both machines, and formatting
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./...
	@unformatted="$$(gofmt -l $$(git ls-files -co --exclude-standard '*.go'))"; \
	if [ -n "$$unformatted" ]; then echo "not formatted by gofmt:"; echo "$$unformatted"; exit 1; fi

lint: ## staticcheck, for both machines together, and functions that nothing calls; both tools are pinned in go.mod
	@printf 'native:\nbrowser: GOOS=js GOARCH=wasm\n' | go tool staticcheck -matrix ./...
	@go run ./internal/lint

unit: tools ## the tests of every package, natively; those of web/standin/os and planner/rulebook run a program in Node
	go test ./...

wasm: tools slimexec ## the engine's tests as it ships, made slim: they must say what the native ones say; and slim's proofs
	go test -run='^TestSameEverywhere$$' ./planner/rulebook
	GOOS=js GOARCH=wasm go test -exec="$(SLIM)" ./planner/...
	go run ./web/slim/prove -quick

SLIM = $(CURDIR)/.build/slimexec

slimexec: # runs a program for the browser in Node.js after it was made slim
	@mkdir -p .build
	go build -o $(SLIM) ./command/exec

slimproof: tools ## hundreds of random programs and all faults, compiled in three ways, before and after slim
	go run ./web/slim/prove -programs 300

# Which versions of Go to try slim with; the go command downloads them.
GOS = go1.25.4,go1.26.8,go1.26.11,go1.27.4

slimgo: tools ## slim's proofs with other versions of Go, as GOS names them, and a table of what they give
	go run ./web/slim/prove -quick -go $(GOS)

oracle: tools slimexec ## 20,000 weeks against the exhaustive oracle, natively and under wasm
	ORACLE=20000 go test -run='^TestOracle$$' -timeout=0 ./planner/solver
	ORACLE=20000 GOOS=js GOARCH=wasm go test -run='^TestOracle$$' -timeout=0 -exec="$(SLIM)" ./planner/solver
	ORACLE=300 go test -run='ExplainOracle|RoomOracle|OwnClosures' -timeout=0 ./planner/solver

weeks: ## 1,000 plans as people have them: no cause named twice, no untrue sentence, no fix that costs an error or a warning
	WEEKS=1000 go test -run='^TestWeeks' -timeout=0 ./planner/rulebook

# How many random plans the two readings of rulebook-2 are compared on.
SECOND = 10000

second: tools ## the rulebook's second reading, in JavaScript, against the engine, on SECOND random plans (10,000)
	SECOND=$(SECOND) go test -run='^TestSecondReading$$' -timeout=0 ./planner/rulebook

# What npm writes when it is done, and again when the lock has changed.
NODE_MODULES = e2e/node_modules/.package-lock.json

$(NODE_MODULES): e2e/package.json e2e/package-lock.json | tools
	@echo "installing what e2e/package-lock.json names into e2e/node_modules"
	cd e2e && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

e2e: dist trial tools $(NODE_MODULES) ## the whole app in Chromium
	cd e2e && node --test

corpus: ## what the rules say of respected plans, and how far the rulebook is from its goals
	@go run ./internal/corpus

bench: dist trial tools $(NODE_MODULES) minizinc ## times, natively and in Chromium; shown, never asserted
	go test -run='^$$' -bench=. -skip='^BenchmarkWeeks$$' -benchmem -timeout=0 ./...
	cd e2e && npm run bench

kills: dist trial tools $(NODE_MODULES) ## kills browsers in the middle of edits, 20 times, and tells what was lost
	cd e2e && npm run kills

screenshots: dist trial tools $(NODE_MODULES) ## pictures of every screen
	cd e2e && npm run screenshots

clean: ## remove everything that is built
	rm -rf dist dist.new dist.old .build hardeasy wasm_exec.js

# Debian's names of what is missing from PATH; installed when that is possible, named when it is not.
tools: ## Node.js, npm and Chromium, for the tests: says what it installs, touches nothing that is there
	@missing=; \
	command -v node >/dev/null || missing="$$missing nodejs"; \
	command -v npm >/dev/null || missing="$$missing npm"; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
		missing="$$missing chromium"; \
	$(install)

minizinc: ## MiniZinc with Gecode, which the bench holds the solver against
	@missing=; \
	command -v minizinc >/dev/null || missing="$$missing minizinc"; \
	command -v fzn-gecode >/dev/null || missing="$$missing flatzinc"; \
	$(install)

define install
if [ -z "$$missing" ]; then exit 0; fi; \
if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	echo "installing from Debian:$$missing"; \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
else \
	echo "These programs are needed in PATH; please install:$$missing"; exit 1; \
fi
endef

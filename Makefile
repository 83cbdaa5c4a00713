# Every habit of the project. Two commands are enough to begin with: make run, make test.
# Needs a JDK of version 21 or later, Maven, Node 20.19 or later, git and make.

PORT ?= 8080
DATA_DIR ?= data
DEMO ?= true
SECONDS ?= 60
PLAN ?= plan.json
export PORT DATA_DIR DEMO DB_URL DB_USER DB_PASSWORD CHROME ROUNDS ROUND_SECONDS WARM_UP_SECONDS

SHELL := /bin/sh
NPM := npm --prefix frontend --no-update-notifier --no-audit --no-fund
DEMO_JAR := backend/target/demo/quarkus-app/quarkus-run.jar
PRODUCTION_JAR := backend/target/quarkus-app/quarkus-run.jar
SPA := frontend/dist/index.html
SCHEMA := frontend/src/lib/api/schema.d.ts
BARE_JAR := .build/bench/bare/quarkus-app/quarkus-run.jar
QUARKUS := $(shell sed -n 's:.*<quarkus.version>\(.*\)</quarkus.version>.*:\1:p' backend/pom.xml)

files_in = $(shell find $(1) -type f 2>/dev/null)
BACKEND_SOURCES := backend/pom.xml $(call files_in,backend/src/main)
DEMO_SOURCES := $(BACKEND_SOURCES) $(call files_in,backend/src/demo)
FRONTEND_SOURCES := $(call files_in,frontend/src frontend/public) \
	$(filter-out frontend/package-lock.json,$(wildcard frontend/*.html frontend/*.ts frontend/*.js frontend/*.json))

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test test-backend test-contract test-frontend test-e2e test-deployment \
	contract holidays bench solve build dist lint clean clean-data

help: ## say what there is
	@echo "Yorisoi runs a prefecture's cancer peer-support programme."
	@echo
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "Variables of make run:  PORT=8080  DATA_DIR=data  DEMO=false (without demo data)"
	@echo "                        DB_URL=jdbc:mysql://host/schema DB_USER=… DB_PASSWORD=… (your MySQL)"
	@echo "Variables of make test: DB_URL, DB_USER, DB_PASSWORD (the tests make and drop a schema …_test there)"
	@echo "                        CHROME=/path/of/a/browser"
	@echo "Variables of make bench: DB_URL, DB_USER, DB_PASSWORD (two schemas yorisoi_bench_… are made and dropped there)"
	@echo "                        ROUNDS=5 ROUND_SECONDS=3 WARM_UP_SECONDS=10"
	@echo "Variables of make solve: INSTANCE=file.json SECONDS=60 PLAN=plan.json (Ctrl-C writes the best plan so far)"

run: $(DEMO_JAR) $(SPA) ## build everything, start it with an embedded database and demo data, say where it is
	@YORISOI_SPA_DIRECTORY=frontend/dist exec "$$(scripts/find-jdk.sh)/bin/java" \
		--enable-native-access=ALL-UNNAMED -jar $(DEMO_JAR)

test: test-backend test-contract test-frontend test-e2e test-deployment ## run every test there is
	@echo "Every test has passed."

test-backend: ## the service's tests, on an embedded MariaDB or on the MySQL of DB_URL
	@echo "Testing the service on $${DB_URL:-an embedded database}."
	@scripts/mvn.sh test

test-contract: $(PRODUCTION_JAR) .build/npm ## does openapi.yaml say what the service does, and does the app know it?
	@echo "Comparing openapi.yaml with the service, and the app's types with openapi.yaml."
	@scripts/compare.sh openapi.yaml backend/target/openapi/openapi.yaml
	@mkdir -p .build/contract
	@frontend/node_modules/.bin/openapi-typescript openapi.yaml -o .build/contract/schema.d.ts >/dev/null
	@scripts/compare.sh $(SCHEMA) .build/contract/schema.d.ts
	@$(NPM) run --silent lint:contract

test-frontend: .build/npm ## the app's style, types and unit tests
	@echo "Checking and testing the app."
	@$(NPM) run --silent lint
	@$(NPM) run --silent typecheck
	@$(NPM) run --silent test

test-e2e: $(DEMO_JAR) $(SPA) ## journeys through the whole product in a real browser
	@echo "Walking through the product in a browser."
	@CHROME=$$(scripts/find-chrome.sh) && export CHROME && \
		node scripts/with-demo.mjs $(NPM) run --silent e2e

test-deployment: $(PRODUCTION_JAR) $(SPA) $(if $(DB_URL),,$(DEMO_JAR)) ## the production build behind a web front, as docker-compose.yml sets it up
	@echo "Trying the production build as it is deployed."
	@$(NPM) run --silent lint:deployment
	@node scripts/test-deployment.mjs

contract: .build/npm ## write openapi.yaml, docs/permissions.md, docs/problems.md and the app's types out of the service
	@scripts/mvn.sh test -Dtest=ContractTest -Dyorisoi.contract.write=true
	@$(NPM) run --silent generate
	@echo "openapi.yaml, docs/permissions.md, docs/problems.md and $(SCHEMA) are up to date."

holidays: ## write the table of national holidays anew: every March, when the next year's have been gazetted
	@scripts/check-node.sh
	@npm --prefix scripts/holidays --no-update-notifier --no-audit --no-fund ci --loglevel=error
	@node scripts/holidays/write.mjs backend/src/main/resources/calendar/holidays.tsv
	@echo "backend/src/main/resources/calendar/holidays.tsv is up to date."

bench: $(PRODUCTION_JAR) $(BARE_JAR) $(if $(DB_URL),,$(DEMO_JAR)) .build/npm .build/bench/npm ## measure the public pages, the report, reservations and rosters: twenty minutes
	@node bench/run.mjs

solve: $(PRODUCTION_JAR) ## solve a roster in a file: INSTANCE=file.json SECONDS=n PLAN=out.json
	@test -n "$(INSTANCE)" || { echo "Which one? make solve INSTANCE=file.json SECONDS=60 PLAN=plan.json" >&2; exit 2; }
	@scripts/solve.sh "$(INSTANCE)" "$(SECONDS)" "$(PLAN)"

build: $(PRODUCTION_JAR) $(SPA) ## build the service and the app, without demo

dist: build ## pack what a deployment needs into .build/yorisoi.tar.gz
	@rm -rf .build/yorisoi && mkdir -p .build/yorisoi
	@cp -R backend/target/quarkus-app .build/yorisoi/service
	@cp -R frontend/dist .build/yorisoi/app
	@cp frontend/nginx.conf.template LICENSE docs/operations.md .build/yorisoi/
	@tar -C .build -czf .build/yorisoi.tar.gz yorisoi
	@echo "A deployment's parts are in .build/yorisoi.tar.gz; docs/operations.md in it says how to install them."

lint: .build/npm ## style and types, without tests
	@$(NPM) run --silent lint
	@$(NPM) run --silent typecheck
	@$(NPM) run --silent lint:contract
	@$(NPM) run --silent lint:deployment

clean: ## throw away what was built and downloaded into this folder; data stay
	@rm -rf backend/target frontend/dist frontend/node_modules bench/node_modules .build
	@echo "Everything built is gone. The data in $(DATA_DIR) are still there."

clean-data: ## throw away the database and the keys of make run
	@rm -rf "$(DATA_DIR)/database" "$(DATA_DIR)/keys"
	@echo "The database and the keys in $(DATA_DIR) are gone. The next make run begins anew."

$(DEMO_JAR): $(DEMO_SOURCES)
	@echo "Building the service with its demo."
	@scripts/mvn.sh package -Pdemo -Dmaven.test.skip=true
	@touch $@

$(PRODUCTION_JAR): $(BACKEND_SOURCES) scripts/check-production.sh
	@echo "Building the service for production."
	@scripts/mvn.sh package -Dmaven.test.skip=true
	@scripts/check-production.sh backend/target/quarkus-app
	@touch $@

$(BARE_JAR): backend/pom.xml bench/bare/pom.xml $(call files_in,bench/bare/src)
	@echo "Building the bare endpoint."
	@scripts/mvn.sh --file ../bench/bare/pom.xml package -Dquarkus.version=$(QUARKUS)
	@touch $@

$(SPA): .build/npm $(FRONTEND_SOURCES)
	@echo "Building the app."
	@$(NPM) run --silent build -- --logLevel warn
	@touch $@

.build/npm: frontend/package-lock.json
	@scripts/check-node.sh
	@echo "Installing the app's libraries."
	@$(NPM) ci --loglevel=error
	@mkdir -p .build && touch $@

.build/bench/npm: bench/package-lock.json
	@scripts/check-node.sh
	@echo "Installing the benchmark's libraries."
	@npm --prefix bench --no-update-notifier --no-audit --no-fund ci --loglevel=error
	@mkdir -p .build/bench && touch $@

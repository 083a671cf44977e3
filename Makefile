# `make serve` and `make test` do all the set-up: the first serves the page, the second runs every check.
PORT ?= 8080
.PHONY: serve test lint test-native test-node test-browser build bench size-of-html places lists pictures licences audit fmt help

help:
	@echo 'make serve         set up, build, and serve the page on port $(PORT)'
	@echo 'make test          set up, and run every check: all of the four below'
	@echo 'make lint          formatting, lints of Rust, JavaScript and CSS, documentation'
	@echo 'make test-native   the tests of the Rust core'
	@echo 'make test-node     the tests of scripts and of the embed'\''s pure modules'
	@echo 'make test-browser  the build and the browser tests; T=journey runs those of tests/browser/journey.spec.mjs'
	@echo 'make fmt           format Rust, JavaScript and CSS'
	@echo 'make build         set up, and write dist/, ready for a static host; scripts/build.sh has what SITE_URL and STABLE do'
	@echo 'make bench         sizes, cold load and interaction beside a hand-written page, speed of the scoring'
	@echo 'make size-of-html  what an element costs by html! and by the element builder'
	@echo 'make places        write styles/places*.css anew after a change of the figure'\''s geometry'
	@echo 'make lists         write the lists of readouts, findings and languages anew into what the embed and the documents say'
	@echo 'make licences      write THIRD-PARTY.txt anew after a change of dependencies'
	@echo 'make audit         ask the databases of known faults about the packages of all lock files; says so where they cannot be had'
	@echo 'make pictures      take the pictures of the README and the guide anew'

serve: build
	@node scripts/serve.mjs dist $(PORT)

build:
	@scripts/build.sh

test:
	@scripts/test.sh

lint:
	@scripts/test.sh lint

test-native:
	@scripts/test.sh native

test-node:
	@scripts/test.sh node

test-browser:
	@scripts/test.sh browser $(T)

bench: build
	@. scripts/env.sh && CHROMIUM=$$(chromium_path) node tests/bench/bench.mjs
	@. scripts/env.sh && CHROMIUM=$$(chromium_path) node tests/bench/camera.mjs
	@cargo bench --quiet --bench scoring

size-of-html:
	@scripts/setup.sh build
	@. scripts/env.sh && CARGO_TARGET_DIR=$$PWD/target node tests/bench/size_of_html.mjs

places:
	@WRITE_PLACES=1 cargo test --quiet --test places

lists:
	@WRITE_LISTS=1 cargo test --quiet --test lists

pictures: build
	@scripts/setup.sh test
	@. scripts/env.sh && CHROMIUM=$$(chromium_path) node tests/browser/screens.mjs
	@. scripts/env.sh && CHROMIUM=$$(chromium_path) node tests/browser/presenting_screens.mjs
	@. scripts/env.sh && CHROMIUM=$$(chromium_path) node tests/browser/embed_screens.mjs

licences:
	@scripts/setup.sh licences
	@. scripts/env.sh && node scripts/licences.mjs

audit:
	@scripts/setup.sh audit
	@. scripts/env.sh && node scripts/audit.mjs

fmt:
	@scripts/setup.sh check
	@. scripts/env.sh && cargo fmt && rustfmt --edition 2024 src/i18n/*/*.rs && biome format --write

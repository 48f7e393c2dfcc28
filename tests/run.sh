#!/usr/bin/env bash
# Installs what the tests need, builds everything with warnings as errors, and runs all tests.
# The last line is the count the runner reported; the exit status is the runner's.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '%s\n' "$*" >&2; }

# The official JavaScript SDK and the web chat's client, for the tests that compare with them or speak through them.
install_node_clients() {
  command -v npm >/dev/null || { say "The tests need Node 20 or newer with npm: https://nodejs.org"; exit 1; }
  local folder=tests/node
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] ||
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error
}

install_chromium() {
  command -v chromium >/dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
    { say "The browser tests need Chromium: install the package 'chromium', or run this as root on Debian."; exit 1; }
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}

# Reads printed pages in place of the program that wrote them.
install_pdf_reader() {
  command -v pdftotext >/dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
    { say "The tests of printed pages need poppler: install the package 'poppler-utils', or run this as root on Debian."; exit 1; }
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq poppler-utils >/dev/null
}

install_node_clients
install_chromium
install_pdf_reader
dotnet build CareerClusters.sln --nologo -v quiet

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution CareerClusters.sln --no-build 2>&1 | tee "$log" || status=$?

count() { grep -E "^ +$1: [0-9]+" "$log" | tail -n 1 | grep -oE '[0-9]+' || echo 0; }
total=$(count total); passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
if [ "$total" -eq 0 ]; then echo "No test ran."; status=${status/#0/8}; fi
if [ "$skipped" -ne 0 ]; then echo "$skipped test(s) were skipped; none may be."; status=${status/#0/1}; fi
echo "$passed passed, $failed failed"
exit "$status"

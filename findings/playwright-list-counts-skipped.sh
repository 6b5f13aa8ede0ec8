#!/usr/bin/env bash
# The JSON reporter and --list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @playwright/test@1.65.1 >/dev/null
cat >a.spec.mjs <<'JS'
import { test } from '@playwright/test'
test('one', () => {})
test('two', () => {})
JS
stats=$(npx playwright test --list --reporter=json | node -e "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>{const {expected,skipped}=JSON.parse(s).stats;console.log(expected,skipped)})")
read -r expected skipped <<<"$stats"
echo "@playwright/test 1.65.1: two tests are listed with --list --reporter=json, neither is skipped or run."
echo "expected: the statistics count nothing as skipped."
echo "seen: $skipped skipped, $expected expected."
[ "$skipped" -eq 2 ]

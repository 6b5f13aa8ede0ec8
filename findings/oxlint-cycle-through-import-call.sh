#!/usr/bin/env bash
# import/no-cycle and import().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund oxlint@1.94.0 >/dev/null
echo '{ "plugins": ["import"], "rules": { "import/no-cycle": "error" } }' >.oxlintrc.json
mkdir static dynamic
echo "import { b } from './b.js'; export const a = () => b" >static/a.js
echo "import { a } from './a.js'; export const b = () => a" >static/b.js
echo "export const a = () => import('./b.js')" >dynamic/a.js
echo "import { a } from './a.js'; export const b = () => a" >dynamic/b.js
count() { { npx oxlint --format=json "$1" || true; } | node -e "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>console.log(JSON.parse(s).diagnostics.filter(({code})=>/no-cycle/.test(code)).length))"; }
static=$(count static)
dynamic=$(count dynamic)
echo "oxlint 1.94.0, import/no-cycle: two files import each other; in one pair one of them does so by import()."
echo "expected: both pairs are circles, as eslint-plugin-import reports them unless told otherwise."
echo "seen: $static reports on the pair of import statements, $dynamic on the pair with import()."
[ "$static" -gt 0 ] && [ "$dynamic" -eq 0 ]

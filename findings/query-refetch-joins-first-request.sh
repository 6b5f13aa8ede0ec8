#!/usr/bin/env bash
# refetch() while the first request is under way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tanstack/query-core@5.108.4 >/dev/null
cat >run.mjs <<'JS'
import { QueryClient, QueryObserver } from '@tanstack/query-core'
async function requestsWith(initialData) {
  let requests = 0
  const client = new QueryClient()
  const observer = new QueryObserver(client, {
    queryKey: ['a'],
    queryFn: () => {
      requests += 1
      return new Promise(() => {})
    },
    ...(initialData === undefined ? {} : { initialData, staleTime: 0 }),
  })
  const stop = observer.subscribe(() => {})
  await new Promise((resolve) => setTimeout(resolve, 20))
  void observer.refetch({ cancelRefetch: true })
  await new Promise((resolve) => setTimeout(resolve, 20))
  stop()
  client.clear()
  return requests
}
const first = await requestsWith(undefined)
const later = await requestsWith('old')
console.log('@tanstack/query-core 5.108.4: a request does not answer, and refetch({ cancelRefetch: true }) is called.')
console.log('expected: the request is cancelled and made anew, so two requests, with data there or not.')
console.log(`seen: ${later} requests where data are there; ${first} where the first request is under way, which refetch joins.`)
process.exit(first === 1 && later === 2 ? 0 : 1)
JS
node run.mjs

import type { Plugin } from 'vite'

/** What the built page may load: its own origin, and for pictures it draws itself `data:` and `blob:` addresses. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the Content-Security-Policy into the built page. Not in the dev server, whose hot reload injects inline scripts and styles. */
export function cspPlugin(): Plugin {
  return {
    name: 'wutong:csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        // First in the head: a policy holds only for what comes after it.
        injectTo: 'head-prepend',
      },
    ],
  }
}

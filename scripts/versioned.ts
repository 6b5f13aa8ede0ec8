/** Addresses of files that the build makes beside the page, or puts into it. */
import { createHash } from 'node:crypto'

/** Hexadecimal digits by which two builds of one file are told apart. */
const digits = 8

/** Short name of a text: another text has another. */
export function revisionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits)
}

/** The address of a file relative to the page: what has changed has a new address, so that no cache serves an old one. */
export function versioned(fileName: string, content: string | Uint8Array): string {
  return `${fileName}?v=${revisionOf(content)}`
}

/** A JSON text as an address that holds it, which `fetch` understands also where a page may fetch nothing else. */
export function dataAddress(json: string): string {
  return `data:application/json;base64,${Buffer.from(json).toString('base64')}`
}

/** Gives the reader a file, through the browser's own downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has its own hold on the file once it has started.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A web address as a link that tells the other side nothing of this page; anything else as text. */
export function WebAddress({ url }: { readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return url
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  )
}

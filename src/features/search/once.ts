/** Makes something of a thing when first asked, and gives the same again as long as the thing is kept. */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const cache = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const kept = cache.get(thing) ?? { made: make(thing) }
    cache.set(thing, kept)
    return kept.made
  }
}

/** Makes something of a thing when first asked, and gives the same again as long as the thing is kept. */
export function onceFor<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const known = kept.get(thing)
    if (known) return known.made
    const made = make(thing)
    kept.set(thing, { made })
    return made
  }
}

/** The same of two things: made once for the two together. */
export function onceForBoth<One extends object, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const ofOne = onceFor((one: One) => onceFor((other: Other) => make(one, other)))
  return (one, other) => ofOne(one)(other)
}

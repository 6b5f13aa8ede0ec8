/**
 * Which things belong to which: so many of the first are held by the second, so that an average for each means something. A person
 * has judged each pair; nothing is derived for a pair that is not here. Both are indicators, `counted` and `holders`.
 */
export const perEachPairs: readonly { readonly counted: string; readonly holders: string }[] = [
  // A postdoctoral researcher is in residence at a station (博士后在站), so those in residence are spread over the stations.
  { counted: 'postdocs-resident', holders: 'postdoc-stations' },
]

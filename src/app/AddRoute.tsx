import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { AddPage } from '#features/add/AddPage.tsx'
import { sha256Of } from '#features/sources/digest.ts'
import { Loading } from './Loading.tsx'
import { tableTools } from './tableTools.ts'
import { checkWith, openWorkbooks, packageWith, patchWith, shippedPackage, today, useOwnData } from './ownData.ts'

const digestOf = (text: string) => sha256Of(new TextEncoder().encode(text))

/** A reader's own figures, once what the device has is read. */
export function AddRoute({ dataset }: { readonly dataset: Dataset }) {
  const client = useQueryClient()
  const [isRead, setRead] = useState(false)
  const broken = useOwnData((state) => state.broken)
  const check = useMemo(() => checkWith(client), [client])
  const patch = useMemo(() => patchWith(client), [client])
  const makePackage = useMemo(() => packageWith(client), [client])
  const tables = useMemo(() => tableTools(dataset, () => shippedPackage(client)), [dataset, client])
  useEffect(() => {
    void openWorkbooks(client).then(() => setRead(true))
  }, [client])
  if (!isRead) return <Loading />
  return (
    <AddPage
      dataset={dataset}
      version={dataset.version}
      day={today()}
      broken={broken}
      check={check}
      digestOf={digestOf}
      patch={patch}
      makePackage={makePackage}
      tables={tables}
    />
  )
}

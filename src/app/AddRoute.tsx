import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { AddPage } from '#features/add/AddPage.tsx'
import { sha256Of } from '#features/sources/digest.ts'
import { Loading } from './Loading.tsx'
import { checkWith, openWorkbooks, packageWith, patchWith, shippedPackage, today, useOwnData } from './ownData.ts'
import type { TableTools } from '#features/add/tableWay.ts'
import type { RawPackage } from '#load/package.ts'
import { limits } from '#load/tables/limits.ts'
import { readInWorker } from '#load/tables/readInWorker.ts'

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

/** @param shipped the shipped package, which a package of the same format is held against */
function tableTools(dataset: Dataset, shipped: () => Promise<RawPackage>): TableTools {
  return {
    mostBytes: limits.bytesOfFile,
    read: async (input, { signal, onShare }) => {
      const { tableWorkers } = await import('#load/tables/newTableWorker.ts')
      const opened = await readInWorker(await tableWorkers(), input, signal, onShare)
      if (opened.kind !== 'package') return opened
      const { packedRows } = await import('#load/packageRows.ts')
      return { kind: 'package', packed: packedRows(opened.raw, await shipped()) }
    },
    template: async (lang) => {
      const { templateFile } = await import('#features/template/template.ts')
      return templateFile(dataset, lang)
    },
  }
}

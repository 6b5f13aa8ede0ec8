import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { HashRouter } from 'react-router'
import type { Dataset } from '#domain/model.ts'
import { WordsProvider } from '#i18n/words.tsx'
import { datasetQuery } from '#load/dataset.ts'
import { PartBoundary, PartContext } from '#ui/lazyPart.tsx'
import { linkLang } from '#view/codec.ts'
import { deviceEvents, useDevice } from '#view/device.ts'
import { useView } from '#view/store.ts'
import type { Lang } from '#view/view.ts'
import { BareHeader } from './Header.tsx'
import { useSpokenLanguage } from './language.ts'
import { Loading, SlowDataset } from './Loading.tsx'
import { datasetFailure, PartFailure } from './Failure.tsx'
import { Shell } from './Shell.tsx'
import { useTheme } from './theme.ts'
import { useUrlProjection } from './urlProjection.ts'

interface AppProps {
  /** Address of the dataset. */
  readonly source: string
  /** Checksum of its text; without it every text is validated. */
  readonly checksum?: string
}

/** The whole app on the dataset at an address. */
export function App({ source, checksum }: AppProps) {
  const [client] = useState(() => new QueryClient())
  useTheme()
  return (
    <QueryClientProvider client={client}>
      <HashRouter>
        <DatasetGate source={source} checksum={checksum} />
      </HashRouter>
    </QueryClientProvider>
  )
}

/** Waits for the dataset, or says why there is none. */
function DatasetGate({ source, checksum }: { readonly source: string; readonly checksum: string | undefined }) {
  const query = datasetQuery(source, checksum)
  const { data, error, isFetching, refetch } = useQuery(query)
  const client = useQueryClient()
  const deviceLang = useDevice((device) => device.lang)
  const [askedLang, setAskedLang] = useState(() => linkLang(window.location.hash))
  // What the reader added on this device comes with the first page: a link may lead to it.
  const [own, setOwn] = useState(() => (useDevice.getState().hasAdded ? import('./ownData.ts').catch(() => null) : null))
  const isThere = data !== undefined
  useEffect(() => {
    if (isThere) void own?.then((code) => code?.followWorkbooks(client)).then(() => setOwn(null))
  }, [isThere, own, client])
  if (data && own === null) return <Ready dataset={data} />
  const lang: Lang = askedLang ?? deviceLang
  return (
    <Localised lang={lang}>
      <BareHeader
        lang={lang}
        onLang={(chosen) => {
          setAskedLang(null)
          deviceEvents.langRemembered(chosen)
        }}
      />
      <main>
        {error === null || isFetching ? (
          <>
            {/* A request under way without data is not begun anew by `refetch`: it is given up first. */}
            <SlowDataset onRetry={() => void client.cancelQueries(query).then(() => refetch())} />
            <Loading />
          </>
        ) : (
          <datasetFailure.Component error={error} onRetry={() => void refetch()} />
        )}
      </main>
    </Localised>
  )
}

function Ready({ dataset }: { readonly dataset: Dataset }) {
  const { address, isRead } = useUrlProjection(dataset)
  const setting = useMemo(() => ({ Failure: PartFailure, address }), [address])
  const lang = useView((view) => view.lang)
  if (!isRead) return null
  return (
    <Localised lang={lang}>
      <PartContext value={setting}>
        <PartBoundary whenFailing="in-place">
          <Shell dataset={dataset} />
        </PartBoundary>
      </PartContext>
    </Localised>
  )
}

/** Words and `lang` of the document, so that fonts, hyphens and voices are right. */
function Localised({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const spoken = useSpokenLanguage(lang)
  useEffect(() => {
    document.documentElement.lang = spoken === 'zh' ? 'zh-CN' : 'en'
  }, [spoken])
  return <WordsProvider lang={spoken}>{children}</WordsProvider>
}

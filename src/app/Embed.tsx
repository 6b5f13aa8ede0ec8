import { useEffect, useLayoutEffect, useMemo, useState, type ComponentType } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider, useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { partsOf } from '#figures/kinds/kinds.ts'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { sourceLine } from '#figures/sentences/footnotes.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { PartBoundary } from '#ui/lazyPart.tsx'
import { usePending } from '#ui/ready.ts'
import { useLinks } from '#view/links.ts'
import { useFilters, useView, useViewState } from '#view/store.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'
import type { FigureRef, View } from '#view/view.ts'
import styles from './Embed.module.css'
import { toldOfEdition } from './edition.ts'
import { useSettingOf } from './figureSetting.tsx'
import { linkNotice } from './parts.ts'
import { figuresOnPage } from './figuresOnPage.ts'
import { applyTheme, forcedQuery } from './theme.ts'

interface EmbedProps {
  readonly dataset: Dataset
  readonly figure: FigureRef
}

/** Nothing is open or alone: what a link out of the figure leads to. */
const whole = (view: View): View => ({ ...view, embedded: null })

/**
 * A figure alone, inside another page: with its sources, the version of the data, and a link to the page it is from. Where the data are not
 * those it was embedded with, it says so. Everything that is pressed opens beside the page around it.
 */
export function Embed({ dataset, figure }: EmbedProps) {
  const words = useWords()
  const { t, lang } = words
  const filters = useFilters()
  const page = useView((view) => view.page)
  const model = useMemo(
    () => figuresOnPage(dataset, { ...filters, page }).find(({ id }) => id === figure),
    [dataset, filters, page, figure],
  )
  const madeOn = useViewState((state) => state.madeOn)
  const told = madeOn === null ? [] : toldOfEdition(madeOn, dataset, words)
  const hasProblems = useViewState(({ problems }) => problems.length > 0)
  const setting = useSettingOf(dataset)
  const linkTo = useLinks(dataset)
  const out = useMemo(
    () => ({
      ...setting,
      links: {
        ...setting.links,
        hrefOf: (target: Parameters<typeof setting.links.hrefOf>[0]) => linkTo((view) => evidenceOpened(whole(view), target)),
        pageOf: (indicator: Parameters<typeof setting.links.pageOf>[0]) =>
          linkTo((view) => pageOpened(whole(view), { name: 'indicator', indicator })),
      },
    }),
    [setting, linkTo],
  )
  useOpenedBeside()
  useLayoutEffect(() => {
    // The page around it is paper; only a system that paints everything itself keeps its colours.
    if (!matchMedia(forcedQuery).matches) applyTheme('light')
  }, [])
  return (
    <main className={styles['embed']}>
      {hasProblems && <linkNotice.Component dataset={dataset} />}
      {model === undefined ? (
        <p role="alert">{t('embed.unknown')}</p>
      ) : (
        <FigureSettingProvider setting={out}>
          <PartBoundary whenFailing="in-place">
            <FigureAlone kind={model.kind} model={model} />
          </PartBoundary>
          <Sources model={model} />
        </FigureSettingProvider>
      )}
      {told.map((sentence) => (
        <p key={sentence} className={styles['changed']}>
          {sentence}
        </p>
      ))}
      <footer className={styles['foot']}>
        <span>{t('embed.from', { version: dataset.version, date: formatPeriod(dataset.created, lang) })}</span>
        <a href={linkTo(whole)}>{t('embed.whole')}</a>
      </footer>
    </main>
  )
}

interface FigureAloneProps<Kind extends FigureKind> {
  readonly kind: Kind
  readonly model: FigureModel<Kind>
}

/** A figure as it stands on the page, once its view is here. */
function FigureAlone<Kind extends FigureKind>({ kind, model }: FigureAloneProps<Kind>) {
  const [Drawn, setDrawn] = useState<ComponentType<FigureViewProps<Kind>> | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    partsOf(kind)
      .view()
      .then((loaded) => setDrawn(() => loaded), setFailure)
  }, [kind])
  usePending(Drawn === null && failure === null)
  if (failure instanceof Error) throw failure
  return Drawn === null ? null : <Drawn model={model} />
}

/** Figures of these kinds name their sources themselves. */
const withSources: readonly FigureKind[] = ['number', 'pair', 'comparison']

function Sources({ model }: { readonly model: FigureModel }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  if (model.sources.length === 0 || withSources.includes(model.kind)) return null
  return (
    <p className={styles['sources']}>
      {t('figure.sources')}
      {pick('：', ': ')}
      {model.sources.map((source) => sourceLine(say.context, source)).join(pick('；', '; '))}
    </p>
  )
}

/** Links, those of a drawing as well, open beside the page around, which must not lose the figure. */
function useOpenedBeside(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null
      if (!href || event.button !== 0) return
      event.preventDefault()
      event.stopPropagation()
      window.open(new URL(href, window.location.href), '_blank', 'noopener')
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [])
}

import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider, type FigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { customProperties, themeNames } from '#figures/theme.ts'
import { useReadyMark } from '#ui/ready.ts'
import { casesOf, type Case } from './cases.ts'
import { kinds } from './kinds.ts'
import { langs, linkOf, type Choice } from './link.ts'
import { PicturePages, ProjectorPages } from './Pages.tsx'
import { OnPage } from './OnPage.tsx'
import styles from './Gallery.module.css'

interface GalleryProps {
  readonly dataset: Dataset
  readonly choice: Choice
}

/** Every figure in every state, one under the other, each with an anchor of its own. */
export function Gallery({ dataset, choice }: GalleryProps) {
  useReadyMark(false)
  const cases = useMemo(() => casesOf(dataset, choice.kind === null ? kinds : [choice.kind]), [dataset, choice.kind])
  return (
    <main className={styles['gallery']}>
      <h1>Gallery</h1>
      <Choices choice={choice} />
      <ul className={styles['links']}>
        {cases.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{id}</a>
          </li>
        ))}
      </ul>
      {cases.map((shown) => (
        <CaseView key={shown.id} shown={shown} choice={choice} />
      ))}
    </main>
  )
}

/** Links to the other kinds, languages and themes. */
function Choices({ choice }: { readonly choice: Choice }) {
  const links = [
    ...[null, ...kinds].map((kind) => ({ name: kind ?? 'all', to: { ...choice, kind }, holds: kind === choice.kind })),
    ...langs.map((lang) => ({ name: lang, to: { ...choice, lang }, holds: lang === choice.lang })),
    ...themeNames.map((theme) => ({ name: theme, to: { ...choice, theme }, holds: theme === choice.theme })),
  ]
  return (
    <nav aria-label="What is shown">
      <ul className={styles['links']}>
        {links.map(({ name, to, holds }) => (
          <li key={name}>
            <a href={linkOf(to)} aria-current={holds || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function CaseView({ shown, choice }: { readonly shown: Case; readonly choice: Choice }) {
  const { id, kind, state, dataset, models } = shown
  const setting = useMemo(
    (): FigureSetting => ({
      dataset,
      say: sentencesOf(dataset, choice.lang),
      links: {
        hrefOf: (target) => `#${target.id}`,
        pageOf: (indicator) => `#${indicator}`,
        isOpen: () => false,
        subscribe: () => () => undefined,
      },
    }),
    [dataset, choice.lang],
  )
  return (
    <section id={id} className={styles['case']} data-kind={kind} data-state={state}>
      <h2>
        <a href={`#${id}`}>{id}</a>
      </h2>
      <FigureSettingProvider setting={setting}>
        <div className={styles['figures']}>
          {models.map((model) => (
            <CaseFigure key={model.id + model.areas.join()} shown={shown} model={model} choice={choice} />
          ))}
        </div>
      </FigureSettingProvider>
    </section>
  )
}

interface CaseFigureProps {
  readonly shown: Case
  readonly model: FigureModel
  readonly choice: Choice
}

/** One figure, or two: their picture stands below them, so that pictures too are measured in a browser. */
const pictured: ReadonlySet<FigureKind> = new Set(['number', 'pair'])

function CaseFigure({ shown: { kind, state, dataset }, model, choice: { lang, theme } }: CaseFigureProps) {
  if (state === 'projector') return <ProjectorPages model={model} dataset={dataset} lang={lang} />
  // The smallest step of the theme, in px at the reader's default size.
  const smallest = Number.parseFloat(customProperties(theme).get('--size-note') ?? '') * 16
  return (
    <>
      <div className={styles['figure']} data-figure={model.id} data-smallest={smallest} data-title={0}>
        <OnPage kind={kind} model={model} />
      </div>
      {pictured.has(kind) && <PicturePages model={model} dataset={dataset} lang={lang} theme={theme} />}
    </>
  )
}

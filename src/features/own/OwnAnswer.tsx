import { Fragment, useCallback, useMemo } from 'react'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel, Request } from '#figures/model.ts'
import { ownStanding, type UnwrittenInstrument } from '#figures/own.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Popover } from '#ui/Popover.tsx'
import { editionOf, formatLink } from '#view/codec.ts'
import { useDevice } from '#view/device.ts'
import { closed, deviceDefaults, useLinks } from '#view/links.ts'
import { shownBy } from '#view/shown.ts'
import { useViewApartFrom } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import { defaultView, type View } from '#view/view.ts'
import { AreaField } from './AreaField.tsx'
import { chooseOwn } from './chooseOwn.ts'
import styles from './OwnBand.module.css'

interface OwnAnswerProps {
  readonly dataset: Dataset
  readonly own: AreaId
}

/** So many areas are compared at most. */
const mostCompared = 5

/** What there is to say of the own area beside the others, and where to go on. Of all that is recorded, whatever is filtered. */
export function OwnAnswer({ dataset, own }: OwnAnswerProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const standing = useMemo(() => ownStanding(dataset, own), [dataset, own])
  const asked = useMemo(() => ownRequests(dataset, own), [dataset, own])
  const { lines, unwritten } = standing
  const counts = [
    t('own.ordered', { n: lines.ruler.length }),
    t('own.beside', { n: lines.dots.length }),
    t('own.apart', { n: lines.broken.length }),
    t('own.only', { n: lines.plain.length }),
  ]
  const hasFigures = Object.values(lines).some((indicators) => indicators.length > 0)
  return (
    <>
      <h2 className={styles['title']}>{t('own.yours')}</h2>
      <span className={styles['chosen']}>
        <AreaSeal area={own} />
        <b>{say.area(own)}</b>
        <Popover label={t('own.change')} edge="start">
          <Change dataset={dataset} />
        </Popover>
      </span>
      <p className={styles['counts']}>{hasFigures ? counts.join(' · ') : t('own.nothing')}</p>
      {asked.requests.length > 0 && (
        <Popover label={t('own.asked', { n: asked.requests.length })} edge="end">
          <Asked model={asked} />
        </Popover>
      )}
      {unwritten !== null && unwritten.length > 0 && (
        <Popover label={t('own.unwritten', { n: unwritten.length })} edge="end">
          <Unwritten instruments={unwritten} own={own} />
        </Popover>
      )}
      <a className={styles['go']} href={linkTo((view) => comparing(view, own))}>
        {t('own.compare')}
      </a>
    </>
  )
}

/** The comparison: of the areas chosen with the own one, or of the own one with the one that suits it best. */
function comparing(view: View, own: AreaId): View {
  const areas = view.areas.length === 0 ? [] : [own, ...view.areas.filter((area) => area !== own)].slice(0, mostCompared)
  return { ...pageOpened(view, { name: 'compare' }), areas }
}

/** The numbers that the own area is asked for. */
function ownRequests(dataset: Dataset, own: AreaId): FigureModel<'requests'> {
  const model = requestsModel(dataset, shownBy(dataset, defaultView({ lang: 'zh', own })))
  return { ...model, requests: model.requests.filter(({ area }) => area === own) }
}

/** The whole address of what is shown, with the reader's own area in it: only for who wants to send it along. */
function useOwnAddress(dataset: Dataset): string {
  const view = useViewApartFrom(closed)
  const lang = useDevice((device) => device.lang)
  const link = formatLink(view, deviceDefaults({ lang, own: null }, dataset), editionOf(dataset))
  return new URL(`#${link}`, window.location.href).href
}

/** Another area, none, and whether a link says which it is: it does only where the sender takes it along. */
function Change({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const address = useOwnAddress(dataset)
  return (
    <div className={styles['change']}>
      <AreaField dataset={dataset} />
      <Button look="text" onPress={() => chooseOwn(null)}>
        {t('own.none')}
      </Button>
      <p>{t('own.link')}</p>
      <CopyButton
        look="line"
        label={t('own.link.copy')}
        done={t('evidence.copied')}
        denied={t('evidence.copyDenied')}
        text={address}
      />
    </div>
  )
}

/** What has to be asked for, with the letter beside it. */
function Asked({ model }: { readonly model: FigureModel<'requests'> }) {
  return (
    <div className={styles['panel']}>
      <ul>
        {model.requests.map((request) => (
          <Question key={`${request.indicator} ${request.kind}`} request={request} />
        ))}
      </ul>
      <Letter model={model} />
    </div>
  )
}

function Question({ request }: { readonly request: Request }) {
  const { say } = useFigureSetting()
  const { question, unlocks } = longSentencesOf(say).requestWords(request)
  return (
    <li>
      {question} <span className={styles['quiet']}>{unlocks}</span>
    </li>
  )
}

function Letter({ model }: { readonly model: FigureModel<'requests'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const letter = useCallback(() => longSentencesOf(say).letter(model), [say, model])
  return (
    <CopyButton
      look="line"
      label={t('requests.copy')}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
      text={letter}
    />
  )
}

/** Who writes of what the own area does not mention. */
function Unwritten({ instruments, own }: { readonly instruments: readonly UnwrittenInstrument[]; readonly own: AreaId }) {
  const { dataset, say } = useFigureSetting()
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <div className={styles['panel']}>
      <p>{t('own.unwritten.what')}</p>
      <ul>
        {instruments.map(({ instrument, areas }) => (
          <li key={instrument}>
            <a
              href={linkTo((view) => ({
                ...pageOpened(view, { name: 'policies' }),
                instruments: [instrument],
                areas: [own, ...areas],
              }))}
            >
              {t('own.unwritten.with', { areas: areas.map(say.areaShort).join(pick('、', ', ')) })}
              {pick('：', ': ')}
              {say.instrument(instrument)}
            </a>
            {areas.map((area) => (
              <Fragment key={area}>
                {' '}
                <AreaSeal area={area} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

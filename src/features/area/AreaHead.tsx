import type { Dataset, AreaId, Area } from '#domain/model.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import type { AreaProfile } from '#figures/profile/areaProfile.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { deviceEvents } from '#view/device.ts'
import { useLinks } from '#view/links.ts'
import { useView, viewEvents } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaHead.module.css'

interface AreaHeadProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** Who it is: seal, both names, level, code, since when or until when; how much there is; what can be done with it. */
export function AreaHead({ dataset, profile }: AreaHeadProps) {
  const { t, labels, pick, lang } = useWords()
  const linkTo = useLinks(dataset)
  const validityOf = useValidity()
  const own = useView((view) => view.own)
  const { area, counts } = profile
  const { areaId } = area
  const validity = validityOf(area)
  const note = pick(area.noteZh ?? '', area.noteEn ?? '')
  const hasRows = counts.figures + counts.policies > 0
  return (
    <header className={styles['head']}>
      <p className={styles['back']}>
        <a href={linkTo((view) => pageOpened(view, { name: 'areas' }))}>← {t('page.areas')}</a>
      </p>
      <div className={styles['title']}>
        <h1>
          <Seal area={area} fill="solid" side={24} />
          <span>{pick(area.nameZh, area.nameEn)}</span>
        </h1>
        <span className={styles['other']} lang={lang === 'zh' ? 'en' : 'zh-CN'}>
          {pick(area.nameEn, area.nameZh)}
        </span>
        {own === areaId && <Tag edge="plain">{t('area.own')}</Tag>}
      </div>
      <dl className={styles['facts']}>
        <Fact name={t('area.level')}>{labels.level[area.level]}</Fact>
        <Fact name={t('area.code')}>{area.gbt2260 ?? t('area.code.none')}</Fact>
        {validity !== null && <Fact name={t('area.validity')}>{validity}</Fact>}
      </dl>
      {note !== '' && <p className={styles['note']}>{note}</p>}
      <div className={styles['doings']}>
        {hasRows && (
          <a className={styles['compare']} href={linkTo((view) => pageOpened({ ...view, areas: [areaId] }, { name: 'compare' }))}>
            {t('area.compare')}
          </a>
        )}
        <OwnButton area={areaId} />
        {hasRows && (
          <nav className={styles['jumps']} aria-label={t('area.goTo')}>
            <Button look="text" onPress={() => leadTo('area-figures')}>
              {t('area.figures', { n: counts.figures })}
            </Button>
            <Button look="text" onPress={() => leadTo('area-policies')}>
              {t('area.policies', { n: counts.policies })}
            </Button>
            <Button look="text" onPress={() => leadTo('area-time')}>
              {t('area.time')}
            </Button>
            <Button look="text" onPress={() => leadTo('area-sources')}>
              {t('area.sources', { n: counts.sources })}
            </Button>
          </nav>
        )}
        {counts.restatements > 0 && <span className={styles['aside']}>{t('area.restatements', { n: counts.restatements })}</span>}
      </div>
    </header>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Scrolls to a part of the page and puts the focus on its heading: a link cannot, because the part behind # is the page. */
function leadTo(id: string): void {
  document.getElementById(id)?.focus()
}

/** Makes an area the reader's own, or no longer. */
function OwnButton({ area }: { readonly area: AreaId }) {
  const { t } = useWords()
  const own = useView((view) => view.own)
  const isOwn = own === area
  const choose = () => {
    const chosen = isOwn ? null : area
    // The device first: the link names an own area only where it differs from the device's.
    deviceEvents.ownAreaRemembered(chosen)
    viewEvents.ownAreaChosen(chosen)
  }
  return (
    <Button look="line" onPress={choose}>
      {t(isOwn ? 'area.own.unset' : 'area.own.set')}
    </Button>
  )
}

/** From when until when an area is in this form, in words: 至2025年11月; null where neither is recorded. */
export function useValidity(): (area: Area) => string | null {
  const { t, lang } = useWords()
  return ({ validFrom, validTo }) => {
    const from = validFrom === null ? null : formatPeriod(validFrom, lang)
    const to = validTo === null ? null : formatPeriod(validTo, lang)
    if (from !== null && to !== null) return t('area.during', { from, to })
    if (from !== null) return t('area.since', { when: from })
    return to === null ? null : t('area.until', { when: to })
  }
}

import { useId } from 'react'
import { partNames, type PartName } from '#figures/onepage/parts.ts'
import { groundNames, type PresetName } from '#figures/page/presets.ts'
import { useWords } from '#i18n/words.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { PictureSettings, Scope } from './pictures.ts'
import styles from './ExportDialog.module.css'

interface ExportChoicesProps {
  readonly settings: PictureSettings
  readonly file: 'png' | 'svg'
  readonly presets: readonly PresetName[]
  /** What there is to choose from; none for a figure that has its own pages only. */
  readonly parts: readonly PartName[]
  /** How much of it there is to choose; none for a figure that is short. */
  readonly scopes: readonly Scope[]
  readonly onSettings: (settings: PictureSettings) => void
  readonly onFile: (file: 'png' | 'svg') => void
}

/** What a picture shows and what it is made for; its ground and its kind of file stand behind. */
export function ExportChoices({ settings, file, presets, parts, scopes, onSettings, onFile }: ExportChoicesProps) {
  const { t } = useWords()
  const { preset, ground, scope } = settings
  const partsId = useId()
  const toggled = (part: PartName) =>
    partNames.filter((name) => (name === part ? !settings.parts.includes(name) : settings.parts.includes(name)))
  const hasOthers = settings.parts.some((part) => part !== 'notes')
  return (
    <div className={styles['choices']}>
      {scopes.length > 0 && (
        <Segmented
          legend={t('export.scope')}
          value={scope}
          onChoose={(chosen) => {
            const [first] = parts
            // What is chosen first shows something.
            const ticked = chosen === 'parts' && settings.parts.length === 0 && first !== undefined ? [first] : settings.parts
            onSettings({ ...settings, scope: chosen, parts: ticked })
          }}
          options={scopes.map((value) => ({ value, label: t(`export.scope.${value}`) }))}
        />
      )}
      {scope === 'parts' && parts.length > 0 && (
        <span role="group" aria-labelledby={partsId} className={styles['parts']}>
          <span id={partsId} className={styles['label']}>
            {t('export.parts')}
          </span>
          {parts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={settings.parts.includes(part)}
                // Notes are about what stands beside them.
                disabled={part === 'notes' && !hasOthers}
                onChange={() => {
                  const next = toggled(part)
                  onSettings({ ...settings, parts: next.some((name) => name !== 'notes') ? next : [] })
                }}
              />
              {t(`export.parts.${part}`)}
            </label>
          ))}
        </span>
      )}
      <Segmented
        legend={t('export.preset')}
        value={preset}
        onChoose={(chosen) => onSettings({ ...settings, preset: chosen })}
        options={presets.map((value) => ({ value, label: t(`export.preset.${value}`) }))}
      />
      <details className={styles['more']}>
        <summary>{t('export.more')}</summary>
        <div className={styles['choices']}>
          <Segmented
            legend={t('export.ground')}
            value={ground}
            onChoose={(chosen) => onSettings({ ...settings, ground: chosen })}
            options={groundNames.map((value) => ({ value, label: t(`export.ground.${value}`) }))}
          />
          <Segmented
            legend={t('export.file')}
            value={file}
            onChoose={onFile}
            options={(['png', 'svg'] as const).map((value) => ({ value, label: t(`export.file.${value}`) }))}
          />
        </div>
      </details>
    </div>
  )
}

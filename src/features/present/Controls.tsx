import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { Step } from './deck.ts'
import styles from './Presentation.module.css'

interface ControlsProps {
  readonly page: number
  readonly pages: number
  readonly visibility: 'shown' | 'faded'
  /** The browser did not allow full screen. */
  readonly refused: boolean
  readonly onStep: (step: Step) => void
  readonly onEvidence: () => void
  readonly onBlank: () => void
  readonly onClose: () => void
}

/** Everything the keys do, for a mouse and for a screen reader. Out of sight while nobody moves; the focus brings it back. */
export function Controls({ page, pages, visibility, refused, onStep, onEvidence, onBlank, onClose }: ControlsProps) {
  const { t } = useWords()
  return (
    <div className={styles['controls']} data-visibility={visibility}>
      <p className={styles['keys']} data-said={refused ? 'refused' : 'keys'}>
        {refused ? t('present.fullscreenDenied') : t('present.keys')}
      </p>
      <Button look="line" label={t('present.previous')} onPress={() => onStep('previous')}>
        ←
      </Button>
      <span className={styles['number']}>{t('present.page', { page, n: pages })}</span>
      <Button look="line" label={t('present.next')} onPress={() => onStep('next')}>
        →
      </Button>
      <Button look="line" onPress={onEvidence}>
        {t('present.evidence')}
      </Button>
      <Button look="line" onPress={onBlank}>
        {t('present.blank')}
      </Button>
      <Button look="line" onPress={onClose}>
        {t('present.close')}
      </Button>
    </div>
  )
}

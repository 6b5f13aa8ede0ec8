import { useEffect, useId, useRef } from 'react'
import type { Evident } from '#figures/FigureSetting.tsx'
import type { Page } from '#figures/page/layout.ts'
import type { Sentences } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Presentation.module.css'

interface EvidenceChoiceProps {
  readonly page: Pick<Page, 'observations' | 'policies'>
  readonly say: Sentences
  readonly onChoose: (target: Evident) => void
  readonly onClose: () => void
}

/** The figures and policies of a page, to choose whose words to open. ↑ and ↓ move the focus through the list. */
export function EvidenceChoice({ page, say, onChoose, onClose }: EvidenceChoiceProps) {
  const { t } = useWords()
  const headingId = useId()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = panel.current
    buttonsIn(element)[0]?.focus()
    const moveFocus = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      const buttons = buttonsIn(element)
      const here = buttons.findIndex((button) => button === document.activeElement)
      buttons[(here + step + buttons.length) % buttons.length]?.focus()
    }
    element?.addEventListener('keydown', moveFocus)
    return () => element?.removeEventListener('keydown', moveFocus)
  }, [])
  return (
    <div ref={panel} role="dialog" aria-labelledby={headingId} className={styles['choice']}>
      <h2 id={headingId}>{t('present.choose')}</h2>
      <ul>
        {page.observations.map((figure) => (
          <li key={figure.obsId}>
            <Button look="text" onPress={() => onChoose({ kind: 'figure', id: figure.obsId })}>
              {`${say.areaValue(figure)} · ${say.measured(figure)}`}
            </Button>
          </li>
        ))}
      </ul>
      {page.policies.length > 0 && (
        <>
          <h2>{t('present.choosePolicies')}</h2>
          <ul>
            {page.policies.map((policy) => (
              <li key={policy.policyId}>
                <Button look="text" onPress={() => onChoose({ kind: 'policy', id: policy.policyId })}>
                  {`${say.area(policy.refArea)} · ${say.policy(policy)}`}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="line" onPress={onClose}>
        {t('export.close')}
      </Button>
    </div>
  )
}

function buttonsIn(panel: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(panel?.querySelectorAll('button') ?? [])]
}

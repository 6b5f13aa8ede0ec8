import { useDeferredValue, useId, type ReactNode } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { FilterName } from '#view/filters.ts'
import { viewEvents } from '#view/store.ts'
import styles from './FilterGroup.module.css'

interface FilterGroupProps {
  readonly title: string
  readonly name: FilterName
  readonly isActive: boolean
  readonly children: ReactNode
}

/** A filter under its name, with the button that undoes it. */
export function FilterGroup({ title, name, isActive, children }: FilterGroupProps) {
  const headId = useId()
  return (
    <div role="group" aria-labelledby={headId} className={styles['group']}>
      <div className={styles['head']}>
        <h3 id={headId}>{title}</h3>
        <ClearOrAny name={name} isActive={isActive} />
      </div>
      {children}
    </div>
  )
}

/**
 * At the end of a filter's head: that it lets everything through, or the button that undoes it. It comes with what was asked for: a new
 * button takes Chrome longer than a box its tick.
 */
export function ClearOrAny({ name, isActive }: { readonly name: FilterName; readonly isActive: boolean }) {
  const { t } = useWords()
  const isUndoable = useDeferredValue(isActive)
  if (!isUndoable) return <span className={styles['any']}>{t('filters.any')}</span>
  return (
    <Button look="text" onPress={() => viewEvents.filterCleared(name)}>
      {t('filters.clear')}
    </Button>
  )
}

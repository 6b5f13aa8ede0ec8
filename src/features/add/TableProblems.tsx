import { grouped } from '#domain/grouped.ts'
import { columnLetters } from '#domain/table/grid.ts'
import type { TableProblem } from '#domain/table/problem.ts'
import type { TableReading } from '#domain/table/understand.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { tablesZh } from '#i18n/tables.zh.ts'
import { useWords, type Words } from '#i18n/words.tsx'
import add from './Add.module.css'
import styles from './Table.module.css'

/** Places of one kind that are named before the rest is only counted. */
const mostNamed = 12

/** Where it is in the sheet: a cell, a row, a column. */
function placeOf({ row, column }: TableProblem, { t }: Words): string {
  if (row !== null && column !== null) return columnLetters(column - 1) + String(row)
  if (row !== null) return t('add.table.row', { n: row })
  return column === null ? '' : t('add.table.column', { n: columnLetters(column - 1) })
}

/** What is not taken as it stands or has to be looked at: what, what to do, and each place with its words. */
export function TableProblems({ reading: { problems, problemCounts } }: { readonly reading: TableReading }) {
  const words = useWords()
  const { t, lang } = words
  const { rules, colon } = lang === 'zh' ? tablesZh : tablesEn
  const byRule = grouped(problems, ({ rule }) => rule)
  if (byRule.size === 0) return null
  return (
    <details className={styles['problems']} open>
      <summary>{t('add.table.problems', { n: [...problemCounts.values()].reduce((sum, n) => sum + n, 0) })}</summary>
      <dl>
        {[...byRule].map(([rule, ofRule]) => {
          const { found, toDo } = rules[rule]
          const places = ofRule.slice(0, mostNamed).flatMap((problem) => {
            const place = placeOf(problem, words)
            return place === '' && problem.words === '' ? [] : [{ place, words: problem.words }]
          })
          const count = problemCounts.get(rule) ?? ofRule.length
          return (
            <div key={rule}>
              <dt>
                <b>{found}</b>
                {colon}
                {toDo}
              </dt>
              {places.length > 0 && (
                <dd className={add['quiet']}>
                  {places.map(({ place, words: cell }) => (
                    <span key={place + cell}>
                      {place} {cell === '' ? '' : t('add.table.cell', { words: cell })}
                    </span>
                  ))}
                  {count > places.length && <span>{t('add.table.more', { n: count })}</span>}
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </details>
  )
}

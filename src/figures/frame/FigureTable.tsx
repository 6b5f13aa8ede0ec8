import { useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { tableOf } from '#figures/table.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './FigureTable.module.css'

/** The figure as tables, made when they are asked for. */
export function FigureTable({ model }: { readonly model: FigureModel }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['tables']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('figure.table')}</summary>
      {isOpen && <Tables model={model} />}
    </details>
  )
}

function Tables({ model }: { readonly model: FigureModel }) {
  const { say } = useFigureSetting()
  return tableOf(model, say).map((table) => (
    // A wide table scrolls in its own box; the box takes the focus so that the arrow keys can scroll it.
    <div key={table.caption} className={styles['scroll']} role="region" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, column) => (
                <td key={table.columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}

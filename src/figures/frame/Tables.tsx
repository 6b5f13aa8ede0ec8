import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import type { Table } from '#figures/table.ts'
import styles from './Tables.module.css'

/** A figure as tables, on the page. */
export function Tables({ model }: { readonly model: FigureModel }) {
  const { say } = useFigureSetting()
  return tableOf(model, say).map((table) => (
    // A wide table scrolls in its own box, and only what has the focus is scrolled by the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div key={table.caption} className={styles['scroll']} role="region" aria-label={table.caption} tabIndex={0}>
      <FigureTable table={table} />
    </div>
  ))
}

/** One table of a figure. */
export function FigureTable({ table }: { readonly table: Table }) {
  return (
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
  )
}

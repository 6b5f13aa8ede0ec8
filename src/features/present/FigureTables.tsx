import type { Table } from '#figures/table.ts'

/** A figure as tables: beside the drawn page for a screen reader, in its place where it could not be drawn. */
export function FigureTables({ tables }: { readonly tables: readonly Table[] }) {
  return tables.map((table) => (
    <table key={table.caption}>
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
  ))
}

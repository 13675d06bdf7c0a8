/** The numbers behind a picture. */
import { shownText, type Cell, type Column, type Table } from "./table.ts";

/** What cells carry for a file, as attributes: where no island has the table. */
export interface FileMarks {
  readonly head: (column: Column) => Readonly<Record<string, string>>;
  readonly cell: (cell: Cell, column: Column | undefined) => Readonly<Record<string, string>>;
}

interface Props extends Table {
  /** Default none. */
  readonly marks?: FileMarks;
}

export function DataTable({ caption, columns, rows, marks }: Props) {
  const [first, ...others] = columns;
  return (
    <div class="scroll-x" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" {...marks?.head(column)}>
                {column.head ?? column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = null, ...cells]) => (
            <tr key={shownText(head, first)}>
              <th scope="row" {...marks?.cell(head, first)}>
                {shownText(head, first)}
              </th>
              {cells.map((cell, index) => (
                <td key={others[index]?.name} {...marks?.cell(cell, others[index])}>
                  {shownText(cell, others[index])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

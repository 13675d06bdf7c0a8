/** What the cells of a page without an island carry for the file, where their text is not what the file has. */
import { fileNames, fileValues } from "../kit/csv.ts";
import type { FileMarks } from "../kit/DataTable.tsx";
import { shownText } from "../kit/table.ts";

/** Between the values of a cell that has several, and between the names of their columns. */
export const between = "|";

export const fileMarks: FileMarks = {
  head: (column) => {
    const names = fileNames(column).join(between);
    return names === (column.head ?? column.name) ? {} : { "data-column": names };
  },
  cell: (cell, column) => {
    const values = fileValues(cell, column ?? { name: "" }).join(between);
    return values === shownText(cell, column) ? {} : { "data-value": values };
  },
};

/** The curves as a file: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/file-table.ts";
import { figure } from "./figure.ts";
import { toleranceTable } from "./words.ts";

export const toleranceFile = (): FileTable => withModel(toleranceTable(1), figure);

/** The scales as a file: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/file-table.ts";
import { figure } from "./figure.ts";
import { effortTable } from "./words.ts";

export const effortFile = (): FileTable => withModel(effortTable(1), figure);

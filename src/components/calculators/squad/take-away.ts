/** What a coach takes from the sheet: fetched at the first press. */
import { copyText } from "../../kit/clipboard.ts";
import { toCsv } from "../../kit/csv.ts";
import { saveCsv } from "../../kit/download.ts";
import type { Fields } from "../../kit/fields.ts";
import { withModel } from "../../kit/file-table.ts";
import { linkTo } from "../../kit/link.ts";
import { figure, type SquadAnswers } from "./figure.ts";
import { squadFile } from "./file.ts";
import type { Sheet } from "./model.ts";

/** Answers with what to tell the reader, as `saveSheet` does. */
export const copyLink = (fields: Fields<SquadAnswers>): Promise<string> =>
  copyText(linkTo(fields, figure.fields), "Link");

export function saveSheet(sheet: Sheet): string {
  saveCsv(toCsv(withModel(squadFile(sheet), figure)), "squad");
  return "squad.csv saved.";
}

/** How a page of this site is cited, as text and as BibTeX. */

export interface CitedPage {
  readonly title: string;
  /** The whole address, with what the reader has set. */
  readonly address: string;
  /** Version of the model that its numbers come from. */
  readonly modelVersion: string;
  /** The day on which it was read. */
  readonly read: Date;
}

const longDate = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** A sentence for a list of references. */
export const citationText = ({ title, address, modelVersion, read }: CitedPage): string =>
  `Effective Dose. ${title.replace(/[.?!]$/, "")} (model version ${modelVersion}). ${address} (read ${longDate.format(read)}).`;

/** What BibTeX takes for its own signs. */
const escaped = (text: string): string => text.replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`);

/** An entry for a BibTeX file. Its key is made of the first word of the title. */
export function citationBibtex({ title, address, modelVersion, read }: CitedPage): string {
  const word = /[\p{L}\p{N}]+/u.exec(title.toLowerCase())?.[0] ?? "page";
  return [
    `@online{effective-dose-${word},`,
    "  author  = {{Effective Dose}},",
    `  title   = {${escaped(title)}},`,
    `  url     = {${address}},`,
    `  urldate = {${isoDate(read)}},`,
    `  note    = {Model version ${modelVersion}},`,
    "}",
    "",
  ].join("\n");
}

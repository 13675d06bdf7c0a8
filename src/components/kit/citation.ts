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

/** A sentence for a list of references. A title that is a question stays one. */
export const citationText = ({ title, address, modelVersion, read }: CitedPage): string =>
  `Effective Dose. ${title.replace(/\.$/, "")} (model version ${modelVersion}). ${address} (read ${longDate.format(read)}).`;

/** TeX has words for the signs that a backslash before them would turn into something else. */
const texWords: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What BibTeX takes for its own signs. */
const escaped = (text: string): string => text.replaceAll(/[&%$#_{}\\~^]/g, (sign) => texWords[sign] ?? `\\${sign}`);

/** Words of the title in the key of an entry: enough that two figures seldom share one. */
const wordsInKey = 3;

/** The first words of a title in letters that every BibTeX program takes in a key: "which-muscle-fibers". */
function keyOf(title: string): string {
  const plain = title.normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "");
  return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? ["page"]).slice(0, wordsInKey).join("-");
}

/** An entry for a BibTeX file (biblatex's @online, which takes an address as it is). */
export function citationBibtex({ title, address, modelVersion, read }: CitedPage): string {
  return [
    `@online{effective-dose-${keyOf(title)},`,
    "  author  = {{Effective Dose}},",
    `  title   = {${escaped(title)}},`,
    `  url     = {${address}},`,
    `  urldate = {${isoDate(read)}},`,
    `  note    = {Model version ${modelVersion}},`,
    "}",
    "",
  ].join("\n");
}

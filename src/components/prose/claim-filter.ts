/** Which claims of the ledger the reader asks for, as the page's address and its two lists say it. */

export interface ClaimFilter {
  /** One of the verdicts, or "" for all. */
  readonly verdict: string;
  /** A chapter's slug, or "" for all. */
  readonly chapter: string;
}

/** What a row of the ledger tells about itself. */
export interface LedgerRow {
  readonly verdict: string;
  /** Slugs of the chapters that show the claim. */
  readonly chapters: readonly string[];
}

export const matches = (row: LedgerRow, { verdict, chapter }: ClaimFilter): boolean =>
  (verdict === "" || row.verdict === verdict) && (chapter === "" || row.chapters.includes(chapter));

/** How a verdict stands in the list, with the number of claims that it would show: "disputed (3)". */
export const optionWords = (verdict: string, count: number): string => `${verdict} (${String(count)})`;

/** How many claims of a chapter have a verdict. @param chapter its slug, or "" for all */
export const countIn = (rows: readonly LedgerRow[], verdict: string, chapter: string): number =>
  rows.filter((row) => matches(row, { verdict, chapter })).length;

/** What is shown, for eye and ear. */
export function shownWords(shown: number, all: number): string {
  if (shown === all) return `All ${String(all)} claims`;
  if (shown === 0) return "No claim of this chapter has this verdict.";
  return `${String(shown)} of ${String(all)} claims`;
}

/**
 * The filter of an address, and what to say if it names something that the ledger does not have.
 *
 * @param search the query: "?verdict=disputed&chapter=mitochondria"
 * @param known the values of the two lists
 */
export function filterOf(
  search: string,
  known: Readonly<Record<keyof ClaimFilter, readonly string[]>>,
): { readonly filter: ClaimFilter; readonly unknown: readonly string[] } {
  const query = new URLSearchParams(search);
  const asked = { verdict: query.get("verdict") ?? "", chapter: query.get("chapter") ?? "" };
  const isKnown = (name: keyof ClaimFilter): boolean => asked[name] === "" || known[name].includes(asked[name]);
  return {
    filter: { verdict: isKnown("verdict") ? asked.verdict : "", chapter: isKnown("chapter") ? asked.chapter : "" },
    unknown: (["verdict", "chapter"] as const)
      .filter((name) => !isKnown(name))
      .map((name) => `The link asks for the ${name} “${asked[name]}”, which is not here.`),
  };
}

/** The query that `filterOf` reads; empty for all claims. */
export function queryOf({ verdict, chapter }: ClaimFilter): string {
  const query = new URLSearchParams();
  if (verdict !== "") query.set("verdict", verdict);
  if (chapter !== "") query.set("chapter", chapter);
  return query.size === 0 ? "" : `?${query.toString()}`;
}

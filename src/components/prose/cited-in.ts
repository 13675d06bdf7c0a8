/** The places that use a work: chapters, models and their numbers, claims, glossary terms and pages without MDX. */
import { usesIn } from "./uses.ts";

export interface Citing {
  /** Texts in MDX: chapters and pages about a model. */
  readonly texts: readonly {
    readonly path: `/${string}`;
    readonly title: string;
    readonly source: string;
    /** Works that its figures and tables cite. */
    readonly figures: readonly string[];
    /** The work that each number of a model comes from. */
    readonly numbers?: readonly string[];
  }[];
  readonly claims: readonly { readonly id: string; readonly cites: readonly string[] }[];
  readonly terms: readonly { readonly id: string; readonly term: string; readonly cite: readonly string[] }[];
  /** Pages without MDX, with the source text that names the works. */
  readonly pages: readonly { readonly path: `/${string}`; readonly title: string; readonly source: string }[];
}

export interface Place {
  readonly path: `/${string}`;
  readonly title: string;
}

/** Whether a source holds the key in quotes, as a parameter's `source` does, or at the end of a link to the bibliography. */
const names = (source: string, id: string): boolean => new RegExp(`["'\`#]${id}["'\`]`).test(source);

export const placesCiting = (id: string, { texts, claims, terms, pages }: Citing): Place[] => {
  const claimsCiting = new Set(claims.filter(({ cites }) => cites.includes(id)).map((claim) => claim.id));
  const inText = (source: string): boolean =>
    usesIn(source).some((use) =>
      use.tag === "Claim" ? claimsCiting.has(use.id) : use.tag === "Cite" && use.id === id,
    );
  return [
    ...pages.filter(({ source }) => names(source, id)).map(({ path, title }) => ({ path, title })),
    ...texts
      .filter(({ source, figures }) => figures.includes(id) || inText(source))
      .map(({ path, title, numbers = [] }) => {
        const count = numbers.filter((source) => source === id).length;
        const from = count === 1 ? "one number" : `${String(count)} numbers`;
        return { path, title: count === 0 ? title : `${title}, with ${from} from it` };
      }),
    ...claims
      .filter(({ cites }) => cites.includes(id))
      .map((claim) => ({ path: `/claims/#${claim.id}` as const, title: `claim ${claim.id}` })),
    ...terms
      .filter(({ cite }) => cite.includes(id))
      .map((term) => ({ path: `/glossary/#${term.id}` as const, title: `“${term.term}”` })),
  ];
};

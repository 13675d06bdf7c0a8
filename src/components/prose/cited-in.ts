/** The places that cite a work: chapters, pages about a model, glossary terms and pages without MDX. */
import { usesIn } from "./uses.ts";

export interface Citing {
  /** Texts in MDX: chapters and pages about a model. */
  readonly texts: readonly {
    readonly path: `/${string}`;
    readonly title: string;
    readonly source: string;
    /** Works that its figures and tables cite. */
    readonly figures: readonly string[];
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

/** Whether a source holds the key in quotes, as a parameter's `source` or a component's `id` does. */
const names = (source: string, id: string): boolean => new RegExp(`["'\`]${id}["'\`]`).test(source);

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
      .map(({ path, title }) => ({ path, title })),
    ...terms
      .filter(({ cite }) => cite.includes(id))
      .map((term) => ({ path: `/glossary/#${term.id}` as const, title: `“${term.term}”` })),
  ];
};

/** A work of the bibliography: the part of CSL-JSON that our references use. */

export type Author = { readonly family: string; readonly given?: string | undefined } | { readonly literal: string };

export interface Work {
  readonly id: string;
  readonly type: "article-journal" | "book";
  readonly title: string;
  readonly author: readonly Author[];
  readonly issued: { readonly "date-parts": readonly [readonly [number]] };
  readonly "container-title"?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly number?: string | undefined;
  readonly edition?: string | undefined;
  readonly publisher?: string | undefined;
  readonly "publisher-place"?: string | undefined;
  readonly DOI?: string | undefined;
  /** BCP 47, where the title is not English. */
  readonly language?: string | undefined;
  readonly note?: string | undefined;
}

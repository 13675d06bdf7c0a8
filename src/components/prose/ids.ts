/** Ids of the elements that citations and terms point at. */

/** The pop-up card of a work or a term on the page at hand. */
export const cardId = (kind: "work" | "term", id: string): string => `${kind}-card-${id}`;

/** The page's list entry around that card. */
export const entryId = (kind: "work" | "term", id: string): string => `${kind}-${id}`;

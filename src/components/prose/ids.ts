/** The id of the entry for a work or a term in the lists at the end of a page: what citations and terms link to. */
export const entryId = (kind: "work" | "term", id: string): string => `${kind}-${id}`;

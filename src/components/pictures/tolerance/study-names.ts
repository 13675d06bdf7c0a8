/** "Billat et al. 1995": the studies behind the runs, as tables name them. */
import { getCollection } from "astro:content";
import { shortCitation } from "../../prose/citation.ts";
import { find } from "../../prose/find.ts";

/** Reads the bibliography once, and then names a work by its key. */
export async function studyNames(): Promise<(source: string) => string> {
  const works = (await getCollection("references")).map((entry) => entry.data);
  return (source) => shortCitation(find("Cite", source, works), works);
}

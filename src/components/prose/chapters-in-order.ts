import { getCollection, type CollectionEntry } from "astro:content";

/** All chapters that are written, from the first to the last. */
export const chaptersInOrder = async (): Promise<readonly CollectionEntry<"chapters">[]> =>
  (await getCollection("chapters")).sort((a, b) => a.data.order - b.data.order);

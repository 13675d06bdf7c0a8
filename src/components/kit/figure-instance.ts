/** Which figure of its kind on a page is being drawn. */

const drawn = new WeakMap<object, Map<string, number>>();

/**
 * The name of the next figure of a kind on a page: "titration", then "titration-2". Its element's id and its scene are
 * called so.
 *
 * @param page an object that all that is drawn for one page shares, and nothing else does (`Astro.locals`)
 */
export function nextInstance(page: object, id: string): string {
  const counts = drawn.get(page) ?? new Map<string, number>();
  drawn.set(page, counts);
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

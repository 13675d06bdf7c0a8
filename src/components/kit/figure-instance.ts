/** Which figure of a page is being drawn, and where it stands by itself. */
import { href } from "../shell/href.ts";
import type { FigurePlaces } from "./figure.ts";

const drawn = new WeakMap<object, Map<string, number>>();

export interface FigureInstance {
  /** Id of the figure's element: "titration", then "titration-2". */
  readonly id: string;
  /**
   * The scene that it is unless it is given another one. The page's first figure has a scene of its own name, and so
   * bare keys in the link; any other has one that no first figure has: "titration-1", "titration-2".
   */
  readonly scene: string;
  /** Whether it is the page's first figure: its first cursor is the one that explains its keys. */
  readonly isFirst: boolean;
  readonly places: FigurePlaces;
}

/**
 * @param page an object that all that is drawn for one page shares, and nothing else does (`Astro.locals`)
 */
export function nextInstance(page: object, id: string): FigureInstance {
  const counts = drawn.get(page) ?? new Map<string, number>();
  drawn.set(page, counts);
  const count = (counts.get(id) ?? 0) + 1;
  const isFirst = counts.size === 0;
  counts.set(id, count);
  return {
    id: count === 1 ? id : `${id}-${count}`,
    scene: isFirst ? id : `${id}-${count}`,
    isFirst,
    places: { page: href(`/figures/${id}/`), embed: href(`/embed/${id}/`) },
  };
}

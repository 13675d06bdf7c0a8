/** The figure that a link sets, on a page where text stands before it: whoever opens the link wants to see it. */
import { linkOf, withoutValues } from "./address.ts";
import { isKey, plainKey } from "./mangled.ts";

/**
 * The id of the element of the first figure that a link says something of; null for a link that sets none.
 *
 * @param siteKeys of all figures
 * @param ids of the page's figures in their order: bare keys belong to the first
 */
export function linkedFigure(
  link: URLSearchParams,
  siteKeys: ReadonlySet<string>,
  ids: readonly string[],
): string | null {
  const owners = [...link.keys()].map(plainKey).flatMap((key) => {
    if (key === "v" || !isKey(key, siteKeys)) return [];
    const scene = /^(.+)\.[^.]*$/.exec(key)?.[1];
    // A page's first figure of a name has the name alone for its id (`nextInstance`).
    return scene === undefined ? (ids[0] ?? []) : [scene, scene.replace(/-1$/, "")];
  });
  return ids.find((id) => owners.includes(id)) ?? null;
}

/**
 * Brings the reader to the figure that the page's link sets, unless it is in sight or the link names a heading. Once the page
 * has loaded it is brought into sight again, because what stands before it may have grown; after the reader has moved, never.
 */
export function showLinkedFigure(): void {
  const { hash } = location;
  const [visit] = performance.getEntriesByType("navigation");
  // A reader who comes back finds the page where it was left.
  if (withoutValues(hash) !== "" || !(visit instanceof PerformanceNavigationTiming) || visit.type !== "navigate")
    return;
  const figures = [...document.querySelectorAll<HTMLElement>("main figure.figure")];
  const siteKeys = new Set(document.body.dataset["linkKeys"]?.split(" "));
  const id = linkedFigure(
    linkOf(location),
    siteKeys,
    figures.map((figure) => figure.id),
  );
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined || found.getBoundingClientRect().top < innerHeight) return;
  const show = (): void => {
    found.scrollIntoView({ block: "start", behavior: "instant" });
  };
  show();
  if (document.readyState === "complete") return;
  const moved = new AbortController();
  for (const event of ["wheel", "touchstart", "pointerdown", "keydown"])
    addEventListener(
      event,
      () => {
        moved.abort();
      },
      { signal: moved.signal, passive: true },
    );
  addEventListener(
    "load",
    () => {
      show();
      moved.abort();
    },
    { signal: moved.signal },
  );
}

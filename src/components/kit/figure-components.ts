/** The figures as pages show them, by id: read from their folders. Apart from the registry, which needs no Astro. */
import { figures } from "./registry.ts";

type FigureComponent = (props: Record<string, never>) => unknown;

const files = import.meta.glob<FigureComponent>("../figures/*/Figure.astro", { eager: true, import: "default" });

/** @throws RangeError for an id that no folder has */
export function figureComponent(id: string): FigureComponent {
  const found = files[`../figures/${id}/Figure.astro`];
  if (found === undefined)
    throw new RangeError(`no figure "${id}"; there are ${figures.map((each) => each.id).join(", ")}`);
  return found;
}

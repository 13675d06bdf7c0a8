/** Parallel slanting lines that fill a shape, each ended at its border: no pattern, no id, so that a file of it stands alone. */
import { extent, pairs, range } from "d3";
import { tenth } from "../frame.ts";
import type { Place } from "../series.ts";

/** Which way the lines slant, read from the left. */
export type Slant = "rising" | "falling";

/**
 * @param polygon px, its corners in order
 * @param gap between two lines, px along x. Default 9
 * @param isDrawn whether a line is drawn, by its number: the lines of all shapes are counted alike. Default all
 * @returns the data of a path
 */
export function hatching(
  polygon: readonly Place[],
  slant: Slant = "rising",
  gap = 9,
  isDrawn: (line: number) => boolean = () => true,
): string {
  // On a line that slants by 45 degrees x and y have one sum, or one difference.
  const offset = ([x, y]: Place): number => (slant === "rising" ? x + y : x - y);
  const [low = 0, high = 0] = extent(polygon, offset);
  const last = polygon.at(-1);
  if (last === undefined) return "";
  const edges = pairs([last, ...polygon]);
  return range(Math.ceil(low / gap), high / gap)
    .filter(isDrawn)
    .flatMap((line) => {
      const at = line * gap;
      const crossings = edges
        .filter(([a, b]) => offset(a) < at !== offset(b) < at)
        .map(([a, b]) => a[0] + ((b[0] - a[0]) * (at - offset(a))) / (offset(b) - offset(a)))
        .sort((a, b) => a - b);
      const y = (x: number): number => tenth(slant === "rising" ? at - x : x - at);
      return pairs(crossings)
        .filter(([from, to], index) => index % 2 === 0 && tenth(from) < tenth(to))
        .map(([from, to]) => `M${tenth(from)},${y(from)}L${tenth(to)},${y(to)}`);
    })
    .join("");
}

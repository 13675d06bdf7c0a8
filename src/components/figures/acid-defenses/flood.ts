/**
 * Hatching that says how acid a cell is. Its first steps are those of the acid ink: lines below pH 7.05, twice as many below
 * 6.9. From 6.6 down others cross them one by one, so that each loss shows. No line ever moves.
 */
import type { Polygon } from "../../../muscle/polygon.ts";
import { hatching, type Slant } from "../../plot/marks/hatching.ts";

interface Step {
  readonly slant: Slant;
  /** Between two of its lines, as a share of the widest gap. Every second one belongs to a step before. */
  readonly gap: number;
  /** pH at which its first line may appear, and at which the last one has. */
  readonly from: number;
  readonly to: number;
}

const steps: readonly Step[] = [
  { slant: "rising", gap: 1, from: 7.05, to: 7.05 },
  { slant: "rising", gap: 1 / 2, from: 6.9, to: 6.9 },
  { slant: "falling", gap: 1, from: 6.6, to: 6.4 },
  { slant: "falling", gap: 1 / 2, from: 6.4, to: 6.2 },
  { slant: "rising", gap: 1 / 4, from: 6.2, to: 5.8 },
  { slant: "falling", gap: 1 / 4, from: 5.8, to: 5.4 },
];

/** Spreads the lines of a step over the order in which they appear. */
const golden = (Math.sqrt(5) - 1) / 2;
const turnOf = (line: number): number => (((line * golden) % 1) + 1) % 1;

/** Share of a step's lines that are drawn at a pH. */
const drawnShare = ({ from, to }: Step, pH: number): number =>
  pH >= from ? 0 : pH <= to ? 1 : (from - pH) / (from - to);

/**
 * @param cells outlines, px
 * @param pH null where it is below all that the picture shows: every line
 * @param gap between the first lines, px
 * @returns the data of a path
 */
export function flood(cells: readonly Polygon[], pH: number | null, gap: number): string {
  return steps
    .map((step) => ({ ...step, share: drawnShare(step, pH ?? 0) }))
    .filter(({ share }) => share > 0)
    .flatMap(({ slant, gap: part, share }) =>
      cells.map((cell) =>
        hatching(cell, slant, part * gap, (line) => (part === 1 || line % 2 !== 0) && turnOf(line) < share),
      ),
    )
    .join("");
}

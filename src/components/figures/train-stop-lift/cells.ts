/** The cells of a small muscle, colored by a mix of fibers: always the same cells, so that only their type changes. */
import { ovalSize } from "../../../muscle/oval.ts";
import type { InkLayout } from "../../../muscle/inks.ts";
import { centroid, type Polygon } from "../../../muscle/polygon.ts";
import { polygonsIn } from "../../../muscle/polygon-path.ts";
import { thumbprintCells } from "../../../muscle/thumbprint-cells.ts";
import type { FiberShares, FiberType } from "../../../sim/index.ts";

/** The cells of the muscle beside a word lie far apart, because edges are drawn around them. Here they grow by this factor. */
const growth = 1.12;

const grown = (cell: Polygon): Polygon => {
  const [x, y] = centroid(cell);
  return cell.map(([cellX, cellY]) => [x + growth * (cellX - x), y + growth * (cellY - y)]);
};

const outlines = thumbprintCells[60].flatMap(polygonsIn).map(grown);

export const cellCount = outlines.length;

/** How many of the cells are of each type. Together they are all. */
export function cellCounts({ I, IIx }: FiberShares): Readonly<Record<FiberType, number>> {
  const slow = Math.round(outlines.length * I);
  const fastest = Math.round(outlines.length * IIx);
  return { I: slow, IIa: outlines.length - slow - fastest, IIx: fastest };
}

/** The slow fibers are the first to be recruited, the fastest the last. */
export function cellsOf(mix: FiberShares): InkLayout {
  const { I, IIa } = cellCounts(mix);
  const typeOf = (index: number): FiberType => (index < I ? "I" : index < I + IIa ? "IIa" : "IIx");
  return {
    ...ovalSize,
    gap: 0,
    cells: outlines.map((outline, unit) => ({ outline, center: centroid(outline), type: typeOf(unit), unit })),
    gaps: [],
    corners: [],
  };
}

/** Outlines of the cells, made while the page is built: an island gets them as a property. */
import { centroid, type Polygon } from "../../../muscle/polygon.ts";
import { polygonPath, polygonsIn } from "../../../muscle/polygon-path.ts";
import { thumbprintCells } from "../../../muscle/thumbprint-cells.ts";

/** The cells of the muscle beside a word lie far apart, because edges are drawn around them. Here they grow by this factor. */
const growth = 1.12;

const grown = (cell: Polygon): Polygon => {
  const [x, y] = centroid(cell);
  return cell.map(([cellX, cellY]) => [x + growth * (cellX - x), y + growth * (cellY - y)]);
};

const cells = thumbprintCells[60].flatMap(polygonsIn).map(grown);

export const cellCount = cells.length;

/** Path data in units of `ovalSize`, in the order of recruitment. */
export const outlines: string = cells.map(polygonPath).join("");

/** The core of a fiber: what it has gained, drawn in its cell. */
import { centroid, type Polygon } from "./polygon.ts";

/**
 * A fiber's core: the cell scaled about its center, so that the core's share of the cell is the gain.
 *
 * @param gain fraction, 0 to 1
 */
export function coreOf(cell: Polygon, gain: number): Polygon {
  const [x, y] = centroid(cell);
  const scale = Math.sqrt(gain);
  return cell.map(([cellX, cellY]) => [x + scale * (cellX - x), y + scale * (cellY - y)]);
}

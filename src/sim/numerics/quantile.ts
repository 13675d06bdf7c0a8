import { partWay } from "./part-way.ts";

/**
 * The value below which a share of a sample lies, by straight lines between the order statistics: v[h] with
 * h = share (n - 1), type 7 of Hyndman and Fan, which R and NumPy use unless told otherwise.
 *
 * @param sorted at least one number, in ascending order
 * @param share from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  return partWay(sorted[below] as number, sorted[Math.ceil(position)] as number, position - below);
}

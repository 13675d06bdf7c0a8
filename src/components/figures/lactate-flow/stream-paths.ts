/** The middle lines of streams, each drawn in the direction of its flow, with arrowheads on it. */

export interface StreamPath {
  readonly d: string;
  /** Where its arrowheads stand, px, and where they point, degrees: 0 is to the right. */
  readonly heads: readonly { readonly x: number; readonly y: number; readonly turn: number }[];
}

const tenth = (place: number): number => Math.round(10 * place) / 10;

/** Level from one room to the next; a flow below zero runs back. */
export function straightPath(left: number, right: number, y: number, flow: number): StreamPath {
  const [from, to] = flow < 0 ? [right, left] : [left, right];
  return {
    d: `M${tenth(from)} ${tenth(y)}H${tenth(to)}`,
    heads: [{ x: (left + right) / 2, y, turn: flow < 0 ? 180 : 0 }],
  };
}

/** Upright, from `low` to `high` or down from there. */
export function upPath(x: number, low: number, high: number, direction: "up" | "down"): StreamPath {
  const [from, to] = direction === "up" ? [low, high] : [high, low];
  return {
    d: `M${tenth(x)} ${tenth(from)}V${tenth(to)}`,
    heads: [{ x, y: high + 16, turn: direction === "up" ? -90 : 90 }],
  };
}

/** Down from one room, along under the floor, and up into another; a flow below zero runs back. */
export function pipePath(left: number, right: number, floor: number, depth: number, flow: number): StreamPath {
  const bend = depth - floor;
  const [from, to, step] = flow < 0 ? [right, left, -bend] : [left, right, bend];
  const turn = flow < 0 ? 180 : 0;
  return {
    d: `M${tenth(from)} ${floor}Q${tenth(from)} ${tenth(depth)} ${tenth(from + step)} ${tenth(depth)}H${tenth(to - step)}Q${tenth(to)} ${tenth(depth)} ${tenth(to)} ${floor}`,
    heads: [
      ...[1 / 3, 2 / 3].map((share) => ({ x: left + share * (right - left), y: depth, turn })),
      { x: to, y: floor - 4, turn: -90 },
    ],
  };
}

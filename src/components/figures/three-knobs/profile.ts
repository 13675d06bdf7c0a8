/** How fast fibers fire, from the first that joins to the last: the outline of a small picture. */
import { cumulativeFiberShare, defaultPool, type FiberType } from "../../../sim/index.ts";
import { tenth } from "../../plot/frame.ts";
import { simplified } from "../../plot/marks/simplified.ts";

/** Of the drawing, in its units. Its width is all fibers, its height `highest`. */
export const profileSize = { width: 160, height: 44 } as const;
/** Impulses/s. */
export const highest = 56;

type Place = readonly [x: number, y: number];

/** For each motor unit where its fibers begin and end along the drawing. */
const sides = (): readonly (readonly [from: number, to: number])[] => {
  const shares = [...cumulativeFiberShare(defaultPool())].map((share) => profileSize.width * share);
  return shares.map((to, unit) => [shares[unit - 1] ?? 0, to]);
};

const heightOf = (rate: number): number => profileSize.height * (1 - rate / highest);

const pathThrough = (places: readonly Place[]): string =>
  simplified(places)
    .map(([x, y], index) => `${index === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`)
    .join("");

/** The upper edge over some of the units. @param rates impulses/s, one for each unit */
function edgeOver(rates: Float64Array, isMeant: (unit: number) => boolean): readonly Place[] {
  return sides().flatMap(([from, to], unit): Place[] => {
    const y = heightOf(rates[unit] ?? 0);
    return isMeant(unit)
      ? [
          [from, y],
          [to, y],
        ]
      : [];
  });
}

/** The shape of one type's units, closed along the bottom. @param types of the units */
export function profileOf(rates: Float64Array, types: readonly FiberType[], type: FiberType): string {
  const edge = edgeOver(rates, (unit) => types[unit] === type && (rates[unit] ?? 0) > 0);
  const [first, last] = [edge[0], edge.at(-1)];
  if (first === undefined || last === undefined) return "";
  return pathThrough([[first[0], profileSize.height], ...edge, [last[0], profileSize.height]]) + "z";
}

/** The upper edge of all units, down to the bottom behind the last one at work. */
export function outlineOf(rates: Float64Array): string {
  const edge = edgeOver(rates, (unit) => (rates[unit] ?? 0) > 0);
  const last = edge.at(-1);
  return last === undefined ? "" : pathThrough([...edge, [last[0], profileSize.height]]);
}

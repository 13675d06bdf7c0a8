/** Outlines of the drawn cells, made while the page is built: an island gets them as a property. */
import { fiberUnits } from "../../../muscle/fiber-units.ts";
import { thumbprintCells } from "../../../muscle/thumbprint-cells.ts";
import { compositions, defaultPool, fiberTypes, unitTypes, type FiberType } from "../../../sim/index.ts";

/** Path data by fiber type, in units of `ovalSize`. */
export type Outlines = Readonly<Record<FiberType, string>>;

/** The cells of a small muscle stand in the order of recruitment. */
function outlinesOf(count: 12 | 60): Outlines {
  const pool = defaultPool();
  const types = unitTypes(pool, compositions[0]);
  const kinds = fiberUnits(pool, count).map((unit) => types[unit]);
  const of = (type: FiberType): string => thumbprintCells[count].filter((_, index) => kinds[index] === type).join("");
  const [I, IIa, IIx] = fiberTypes;
  return { I: of(I), IIa: of(IIa), IIx: of(IIx) };
}

/** The reader's muscle, and the small one beside each row. */
export const outlines = (): { readonly large: Outlines; readonly small: Outlines } => ({
  large: outlinesOf(60),
  small: outlinesOf(12),
});

/** A muscle beside a word as few paths: the fibers that look the same are one. */
import { compositions, fiberTypes, type FiberShares, type FiberType } from "../../sim/index.ts";
import { fiberUnits } from "../../muscle/fiber-units.ts";
import { thumbprintCells } from "../../muscle/thumbprint-cells.ts";
import type { ThumbprintLevel } from "../../muscle/thumbprint-levels.ts";
import { driveStep, type DriveStep } from "../../words/recruitment.ts";
import { activationsAt, sharedPool, typesIn } from "./default-units.ts";

interface ThumbprintPart {
  readonly type: FiberType;
  /** How hard its fibers are driven; at 0 they wait. */
  readonly drive: DriveStep;
  /** Their outlines, as path data in units of `ovalSize`. */
  readonly cells: string;
}

const steps = [0, 1, 2, 3, 4] as const satisfies readonly DriveStep[];

interface FiberLook {
  readonly type: FiberType;
  readonly drive: DriveStep;
}

/**
 * How each fiber of a small muscle looks at an intensity, in the order of recruitment.
 *
 * @param intensity fraction of VO2max, 0 to 3; null at rest
 * @param mix shares of the fiber types. Default a young adult's
 * @throws RangeError for an intensity outside its range, and for what is no mix
 */
export function fiberLooks(
  intensity: number | null,
  fibers: ThumbprintLevel["fibers"],
  mix: FiberShares = compositions[0],
): readonly FiberLook[] {
  const types = typesIn(mix);
  const active = activationsAt(intensity ?? 0);
  return fiberUnits(sharedPool(), fibers).map((unit) => ({
    // The pool has a type for each of its units.
    type: types[unit] as FiberType,
    drive: driveStep(active[unit] ?? 0),
  }));
}

/**
 * A young adult's muscle at an intensity.
 *
 * @param intensity fraction of VO2max, 0 to 3; null at rest
 * @throws RangeError for an intensity outside its range
 */
export function thumbprintParts(intensity: number | null, fibers: ThumbprintLevel["fibers"]): ThumbprintPart[] {
  const looks = fiberLooks(intensity, fibers).map((look, fiber) => ({ ...look, cell: thumbprintCells[fibers][fiber] }));
  return fiberTypes.flatMap((type) =>
    steps.flatMap((drive) => {
      const alike = looks.filter((look) => look.type === type && look.drive === drive);
      return alike.length === 0 ? [] : [{ type, drive, cells: alike.map(({ cell }) => cell).join("") }];
    }),
  );
}

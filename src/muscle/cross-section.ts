/**
 * The drawn muscle: a cross-section of fibers in fascicles, always the same. Laid out at build time, so that the
 * browser gets finished cells. Every length is in units of the drawing, 1000 wide.
 */
import { layOutFibers, type Fiber } from "./fibers.ts";
import type { Polygon } from "./polygon.ts";

export interface CrossSection {
  readonly width: number;
  readonly height: number;
  readonly fibers: readonly Fiber[];
}

const drawing = {
  width: 1000,
  height: 620,
  fiberCount: 600,
  fascicleCount: 13,
  fascicleGap: 6,
  fascicleRounding: 34,
  fiberGap: 4.2,
  seed: 20,
} as const;

/** A smooth, slightly lopsided oval: convex, and within the drawing. */
function outline(): Polygon {
  const { width, height } = drawing;
  const margin = 6;
  return Array.from({ length: 96 }, (_, step) => {
    const angle = (step / 96) * 2 * Math.PI;
    const squareness = 0.84;
    const shape = (value: number): number => Math.sign(value) * Math.abs(value) ** squareness;
    const tilt = 0.05 * Math.cos(angle);
    return [
      width / 2 + (width / 2 - margin) * shape(Math.cos(angle)),
      height / 2 + (height / 2 - margin) * shape(Math.sin(angle)) * (0.95 + tilt),
    ];
  });
}

/** Lays the muscle out. Takes some 100 ms; the result never changes. */
export function layOutCrossSection(): CrossSection {
  const { width, height, ...layout } = drawing;
  return { width, height, fibers: layOutFibers(outline(), layout) };
}

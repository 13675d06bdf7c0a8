/** Where a pointer is in a drawing. */
import type { Size } from "../../../charts/plot-frame.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * From the window's pixels to the drawing's units. A drawing that does not fill its box stands in the middle of it.
 *
 * @param box the drawing's box in the window
 */
export function spotIn(box: Pick<DOMRect, "left" | "top" | "width" | "height">, size: Size, pointer: Spot): Spot {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return {
    x: (pointer.x - box.left - (box.width - scale * size.width) / 2) / scale,
    y: (pointer.y - box.top - (box.height - scale * size.height) / 2) / scale,
  };
}

/** Where a pointer is in a drawing. */
import type { Size } from "../frame.ts";

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * From the window's pixels to the drawing's.
 *
 * @param box the drawing's box in the window: the drawing keeps its shape in it, at its left and halfway up
 */
export function pointerPlace(
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
  size: Size,
  pointer: PointerPlace,
): PointerPlace {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return {
    x: (pointer.x - box.left) / scale,
    y: (pointer.y - box.top - (box.height - scale * size.height) / 2) / scale,
  };
}

/** Where a pointer is in a drawing. */
import type { Size } from "../frame.ts";

export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * From the window's pixels to the drawing's.
 *
 * @param box the drawing's box in the window: the drawing keeps its shape in it, halfway up
 * @param across where it stands in a box that is too wide
 */
export function pointerPlace(
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
  size: Size,
  pointer: PointerPlace,
  across: "left" | "middle" = "left",
): PointerPlace {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return {
    x: (pointer.x - box.left - (across === "left" ? 0 : (box.width - scale * size.width) / 2)) / scale,
    y: (pointer.y - box.top - (box.height - scale * size.height) / 2) / scale,
  };
}

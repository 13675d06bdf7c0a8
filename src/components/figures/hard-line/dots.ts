/** Blocks of dots, one dot a minute. */
import { tenth } from "../../plot/frame.ts";

/** The longest part of a week is drawn about as wide as this stretch of effort, in points of percent. */
const widest = 15;

export interface DotGrid {
  /** From dot to dot, px. */
  readonly pitch: number;
  /** The most dots over each other. */
  readonly rows: number;
}

/**
 * The largest grid in which a number of minutes fits in the height and in `widest` points of effort.
 *
 * @param minutes of the longest part
 * @param perPoint px of one point of effort
 * @param height px
 */
export function gridFor(minutes: number, perPoint: number, height: number): DotGrid {
  const pitch = Math.floor(10 * Math.sqrt((widest * perPoint * height) / minutes)) / 10;
  return { pitch, rows: Math.max(1, Math.floor(height / pitch)) };
}

/** How many dots stand beside each other: small blocks are about square, tall ones fill the height. */
export const columnsOf = (minutes: number, { rows }: DotGrid): number =>
  Math.max(Math.ceil(minutes / rows), Math.min(7, Math.ceil(Math.sqrt(minutes))));

/**
 * A block that stands on a floor, filled from the lowest row up and from left to right. Each dot is a line without length:
 * its round ends make it a dot.
 *
 * @param center px
 * @param floor px
 */
export function dotsPath(minutes: number, grid: DotGrid, center: number, floor: number): string {
  const columns = columnsOf(minutes, grid);
  const { pitch } = grid;
  const left = tenth(center - ((columns - 1) * pitch) / 2);
  return Array.from({ length: Math.ceil(minutes / columns) }, (_, row) => {
    const count = Math.min(columns, minutes - row * columns);
    return `M${left} ${tenth(floor - (row + 0.5) * pitch)}h0${`m${pitch} 0h0`.repeat(count - 1)}`;
  }).join("");
}

/** Height of a block, px. */
export const blockTop = (minutes: number, grid: DotGrid, floor: number): number =>
  tenth(floor - Math.ceil(minutes / columnsOf(minutes, grid)) * grid.pitch);

/** Outlines of the cells, for the page alone: an island gets them as a property. */
import { thumbprintCells } from "../../../muscle/thumbprint-cells.ts";

/** Path data in units of `ovalSize`, in the order of recruitment. Between the cells there is room for stronger ones. */
export const outlines: string = thumbprintCells[60].join("");

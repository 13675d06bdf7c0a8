import { knobBook } from "../../../../src/components/figures/three-knobs/knob-book.ts";
import { outlines } from "../../../../src/components/figures/three-knobs/outlines.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ book: knobBook(), outlines });

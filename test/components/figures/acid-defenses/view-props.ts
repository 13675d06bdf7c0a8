import { outlines } from "../../../../src/components/figures/acid-defenses/outlines.ts";

/** What the page gives the view besides its scene. */
export const viewProps = outlines;

import { seamGains } from "../../../../src/components/figures/seam/gains.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ gains: seamGains(), names: { easy: "Easy", intervals: "Hard" } });

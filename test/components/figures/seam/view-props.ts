import { seamGains } from "../../../../src/components/figures/seam/gains.ts";
import { planNames } from "../../../../src/components/program/two-weeks.ts";

/** What the page gives the view besides its scene. */
export const viewProps = () => ({ gains: seamGains(), names: planNames });

/** What the page opens with, computed while the site is built. */
import { createFields } from "../../kit/fields.ts";
import { figure } from "./figure.ts";
import { sentFlow, sentRun } from "./sent-flow.ts";
import { spreadOf } from "./spread.ts";

const opening = createFields(figure.fields).state.peek();

export const builtRun = sentRun(opening);
export const builtSpread = spreadOf(opening, 300, 1);
export const builtFlow = sentFlow(opening, builtRun, builtSpread.band);

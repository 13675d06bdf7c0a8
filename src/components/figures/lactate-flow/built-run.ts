/** What the page opens with, computed while the site is built. */
import { createFields } from "../../kit/fields.ts";
import { figure } from "./figure.ts";
import { runOf, thinned, type FlowRun } from "./run.ts";
import { spreadOf, type Spread } from "./spread.ts";

/** As the page is sent: the run at few moments, and the band. */
export interface BuiltFlow {
  readonly run: FlowRun;
  readonly band: Spread["band"];
}

const opening = createFields(figure.fields).state.peek();
const { usual, changed } = runOf(opening);

/** Often enough for a curve: every 20 s, and around the end of the work. */
const isKept = (time: number): boolean => time % 20 === 0 || Math.abs(time - opening.work) === 1;

export const builtRun: FlowRun = { usual: thinned(usual, isKept), changed: thinned(changed, isKept) };
export const builtSpread = spreadOf(opening, 300, 1);
/** As one text: a list of numbers would weigh twice as much in a page. */
export const builtFlow = JSON.stringify({
  run: builtRun,
  band: builtSpread.band
    .filter(([time]) => time % 30 === 0)
    .map((point) => point.map((value) => Number(value.toPrecision(4)))),
});

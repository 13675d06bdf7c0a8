/** The bands that a page opens with, drawn while the site is built: of the four plots, in the state it opens in. */
import { sample } from "../../../sim/index.ts";
import { uncertainAdaptation } from "../../../sim/uncertainty/models.ts";
import { daysOf, planOf, weeklyOf } from "../../program/weeks.ts";
import { firstSession, mixOf, secondSession } from "../../program/fields.ts";
import { bandOf, draws, seed, type Bands } from "./band.ts";
import type { BlockFigureState } from "./model.ts";
import { headlines } from "./shown-outcomes.ts";

export function builtBands(state: BlockFigureState): Bands {
  const { I, IIa, IIx } = mixOf(state);
  const plan = planOf(state.weeks, weeklyOf([firstSession(state), secondSession(state)]));
  return Object.fromEntries(
    headlines.map(({ id }) => {
      const model = uncertainAdaptation(plan, { composition: { I, IIa, IIx } }, daysOf(state), id);
      return [id, bandOf(sample(model, draws, seed), 7 * state.weeks)];
    }),
  );
}

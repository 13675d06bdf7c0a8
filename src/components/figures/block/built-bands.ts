/** The bands that the page opens with, drawn while the site is built: of the four plots, in the figure's first state. */
import { sample } from "../../../sim/index.ts";
import { uncertainAdaptation } from "../../../sim/uncertainty/models.ts";
import { createFields } from "../../kit/fields.ts";
import { daysOf, planOf, weeklyOf } from "../../program/weeks.ts";
import { firstSession, mixOf } from "../../program/fields.ts";
import { bandOf, draws, seed, type Bands } from "./band.ts";
import { figure } from "./figure.ts";
import { headlines } from "./shown-outcomes.ts";

export function builtBands(): Bands {
  const state = createFields(figure.fields).state.peek();
  const { I, IIa, IIx } = mixOf(state);
  const plan = planOf(state.weeks, weeklyOf([firstSession(state)]));
  return Object.fromEntries(
    headlines.map(({ id }) => {
      const model = uncertainAdaptation(plan, { composition: { I, IIa, IIx } }, daysOf(state), id);
      return [id, bandOf(sample(model, draws, seed), 7 * state.weeks)];
    }),
  );
}

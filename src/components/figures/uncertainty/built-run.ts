/** The run that the page opens with, drawn while the site is built. */
import { sample, type UncertaintyBands } from "../../../sim/index.ts";
import { modelOf } from "../../kit/ask/sampling-models.ts";
import { createFields } from "../../kit/fields.ts";
import { choiceOf } from "./choices.ts";
import { drawsOf, figure } from "./figure.ts";

const state = createFields(figure.fields).state.peek();

export const builtChoice = choiceOf(state.model);
export const builtBands: UncertaintyBands = sample(modelOf(builtChoice.sampled), drawsOf(state), state.seed);

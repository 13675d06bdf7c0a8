/** From an effort to what it does in six muscles. */
import { computed, createModel } from "@preact/signals";
import { recruitment } from "../../../sim/index.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { openedGuess } from "../../kit/guess.ts";
import type { figure } from "./figure.ts";
import { muscles, workingShare } from "./muscles.ts";

export type SixMusclesState = FigureState<typeof figure>;

const SixMusclesModel = createModel((fields: Fields<SixMusclesState>) => ({
  fields,
  /** Share of all fibers that work, the same in every muscle. */
  working: computed(() => workingShare(fields.state.value.intensity)),
  /** One for each of `muscles`. */
  found: computed(() => muscles.map((mix) => recruitment(fields.state.value.intensity, mix))),
  /** @param intensity fraction of VO2max, one of the slider's */
  move: (intensity: number): void => {
    fields.set({ intensity, guess: openedGuess(fields.state.peek().guess) });
  },
}));

export type SixMuscles = InstanceType<typeof SixMusclesModel>;

export const createSixMuscles = (fields: Fields<SixMusclesState>): SixMuscles => new SixMusclesModel(fields);

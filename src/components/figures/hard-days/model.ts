/** From two numbers of the model to the week that it finds best. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { HardDaysState } from "./figure.ts";

const HardDaysModel = createModel((fields: Fields<HardDaysState>) => ({
  fields,
  /** The answer shows. */
  isGuessed: computed(() => fields.state.value.guess !== "none"),
}));

export type HardDays = InstanceType<typeof HardDaysModel>;

export const createHardDays = (fields: Fields<HardDaysState>): HardDays => new HardDaysModel(fields);

/** From an effort to what each scale says of it. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";
import { scalesAt } from "./scales.ts";

export type EffortAxisState = FigureState<typeof figure>;

const EffortAxisModel = createModel((fields: Fields<EffortAxisState>) => {
  return {
    fields,
    scales: computed(() => scalesAt(fields.state.value.intensity)),
  };
});

export type EffortAxis = InstanceType<typeof EffortAxisModel>;

export const createEffortAxis = (fields: Fields<EffortAxisState>): EffortAxis => new EffortAxisModel(fields);

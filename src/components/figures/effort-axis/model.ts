/** From an effort to what each scale says of it. */
import { computed, createModel } from "@preact/signals";
import type { Codec } from "../../kit/codec.ts";
import { createFields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";
import { scalesAt } from "./scales.ts";

export type EffortAxisState = FigureState<typeof figure>;

const EffortAxisModel = createModel((codec: Codec<EffortAxisState>) => {
  const fields = createFields(codec);
  return {
    fields,
    scales: computed(() => scalesAt(fields.state.value.intensity)),
  };
});

export type EffortAxis = InstanceType<typeof EffortAxisModel>;

export const createEffortAxis = (codec: Codec<EffortAxisState>): EffortAxis => new EffortAxisModel(codec);

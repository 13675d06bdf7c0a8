/** From an effort to what each scale says of it. */
import { computed, createModel } from "@preact/signals";
import { danielsNames, fiveZones, heartRateShare, stretchAt, talkTest, threeZones } from "../../../sim/index.ts";
import type { Codec } from "../../kit/codec.ts";
import { createFields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";

export type EffortAxisState = FigureState<typeof figure>;

const EffortAxisModel = createModel((codec: Codec<EffortAxisState>) => {
  const fields = createFields(codec);
  return {
    fields,
    /** Each null where its scale has a gap. */
    scales: computed(() => {
      const { intensity } = fields.state.value;
      return {
        talk: stretchAt(talkTest, intensity)?.name ?? null,
        heartRate: heartRateShare(intensity),
        fiveZones: stretchAt(fiveZones, intensity)?.name ?? null,
        threeZones: stretchAt(threeZones, intensity)?.name ?? null,
        daniels: stretchAt(danielsNames, intensity)?.name ?? null,
      };
    }),
  };
});

export type EffortAxis = InstanceType<typeof EffortAxisModel>;
export type EffortScales = EffortAxis["scales"]["value"];

export const createEffortAxis = (codec: Codec<EffortAxisState>): EffortAxis => new EffortAxisModel(codec);

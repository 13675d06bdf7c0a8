/** From what the reader has set to what each fiber type and each motor unit does. */
import { computed, createModel } from "@preact/signals";
import { compositions, lastRecruitment, recruitment } from "../../../sim/index.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { unitLooks } from "../../muscle/unit-looks.ts";
import type { figure } from "./figure.ts";

export type RecruitmentState = FigureState<typeof figure>;

/** Every second percent: fine enough that the steps of single units are seen as they are. */
const drawn = Array.from({ length: 101 }, (_, index) => index / 50);

/** The last fibers join here, a fraction of VO2max: the same for every mix. */
export const joining = lastRecruitment();

const RecruitmentModel = createModel((fields: Fields<RecruitmentState>) => {
  const intensity = computed(() => fields.state.value.intensity);
  const mix = computed(() => compositions.find(({ id }) => id === fields.state.value.mix) ?? compositions[0]);
  return {
    fields,
    intensity,
    mix,
    /** What each fiber type does. */
    recruitment: computed(() => recruitment(intensity.value, mix.value)),
    /** How each motor unit looks. */
    looks: computed(() => unitLooks(intensity.value, mix.value)),
    /** What each fiber type does at every effort. */
    curves: computed(() => drawn.map((at) => ({ percent: Math.round(100 * at), types: recruitment(at, mix.value) }))),
    /** Whether even the last fibers are called on. */
    isComplete: computed(() => intensity.value >= joining),
  };
});

export type RecruitmentFigure = InstanceType<typeof RecruitmentModel>;

export const createRecruitment = (fields: Fields<RecruitmentState>): RecruitmentFigure => new RecruitmentModel(fields);

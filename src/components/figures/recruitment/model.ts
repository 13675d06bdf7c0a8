/** From what the reader has set to what each fiber type and each motor unit does. */
import { computed, createModel } from "@preact/signals";
import { compositions, lastRecruitment, recruitment, type Composition } from "../../../sim/index.ts";
import { afterFrame } from "../../kit/after-frame.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { unitLooks } from "../../muscle/unit-looks.ts";
import type { figure } from "./figure.ts";

export type RecruitmentState = FigureState<typeof figure>;

/** Every second percent: fine enough that the steps of single units are seen as they are. */
const drawn = Array.from({ length: 101 }, (_, index) => index / 50);

/** The last fibers join here, a fraction of VO2max: the same for every mix. */
export const joining = lastRecruitment();

interface ShownEffort {
  /** A fraction of VO2max. */
  readonly intensity: number;
  readonly mix: Composition;
  readonly found: ReturnType<typeof recruitment>;
}

const mixOf = ({ mix }: Pick<RecruitmentState, "mix">): Composition =>
  compositions.find(({ id }) => id === mix) ?? compositions[0];

const isAsBuilt = ({ canReset, canUndo, canRedo }: Fields<RecruitmentState>): boolean =>
  !(canReset.value || canUndo.value || canRedo.value);

const RecruitmentModel = createModel((fields: Fields<RecruitmentState>) => {
  const picture = afterFrame(fields.state);
  const intensity = computed(() => fields.state.value.intensity);
  const mix = computed(() => mixOf(fields.state.value));
  const mixInPicture = computed(() => mixOf(picture.value));
  /** What the picture shows, and the words beside it. */
  const shown = computed((): ShownEffort => {
    const at = picture.value.intensity;
    return { intensity: at, mix: mixInPicture.value, found: recruitment(at, mixInPicture.value) };
  });
  return {
    fields,
    intensity,
    mix,
    /** What each fiber type does at the effort that is set. */
    recruitment: computed(() => recruitment(intensity.value, mix.value)),
    shown,
    /** How each motor unit looks. */
    looks: computed(() => unitLooks(shown.value.intensity, shown.value.mix)),
    /** What each fiber type does at every effort. */
    curves: computed(() =>
      drawn.map((at) => ({ percent: Math.round(100 * at), types: recruitment(at, mixInPicture.value) })),
    ),
    /** Whether even the last fibers are called on. */
    isComplete: computed(() => intensity.value >= joining),
    /** Whether the reader has guessed, or has set something without. */
    isOpen: computed(() => fields.state.value.guess !== "none" || !isAsBuilt(fields)),
  };
});

export type RecruitmentFigure = InstanceType<typeof RecruitmentModel>;

export const createRecruitment = (fields: Fields<RecruitmentState>): RecruitmentFigure => new RecruitmentModel(fields);

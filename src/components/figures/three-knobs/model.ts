/** From a gain of force to the muscles that are drawn. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import type { figure } from "./figure.ts";

export type ThreeKnobsState = FigureState<typeof figure>;

const ThreeKnobsModel = createModel((fields: Fields<ThreeKnobsState>) => {
  const picture = createPictureState(fields);
  return {
    fields,
    picture,
    /** The answer shows. */
    isGuessed: computed(() => fields.state.value.guess !== "none"),
    /** The gain that is drawn. */
    drawn: computed(() => picture.state.value.gain),
  };
});

type ThreeKnobs = InstanceType<typeof ThreeKnobsModel>;

export const createThreeKnobs = (fields: Fields<ThreeKnobsState>): ThreeKnobs => new ThreeKnobsModel(fields);

/** From the share of the muscle that shows easy runs to where the line stands. */
import { computed, createModel } from "@preact/signals";
import { offsetOf } from "../../../muscle/seam-cut.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import type { figure } from "./figure.ts";

export type SeamState = FigureState<typeof figure>;

const SeamModel = createModel((fields: Fields<SeamState>) => {
  const picture = createPictureState(fields);
  return {
    fields,
    picture,
    /** Of the line, from -1 (all intervals) to 1 (all easy runs). */
    offset: computed(() => offsetOf(picture.state.value.share)),
  };
});

type Seam = InstanceType<typeof SeamModel>;

export const createSeam = (fields: Fields<SeamState>): Seam => new SeamModel(fields);

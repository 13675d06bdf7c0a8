/** From three settings and a number of legs to four runs of the relay. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";
import { lanesOf } from "./lanes.ts";

export type ChainState = FigureState<typeof figure>;

const ChainModel = createModel((fields: Fields<ChainState>) => ({
  fields,
  lanes: computed(() => {
    const { legs, delivery, diffusion, mitochondria } = fields.state.value;
    return lanesOf({ delivery, diffusion, mitochondria }, legs);
  }),
}));

type ChainFigure = InstanceType<typeof ChainModel>;

export const createChain = (fields: Fields<ChainState>): ChainFigure => new ChainModel(fields);

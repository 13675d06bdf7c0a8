/** How the weeks are counted, and the guess. */
import { createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";

type DistributionState = FigureState<typeof figure>;

const DistributionModel = createModel((fields: Fields<DistributionState>) => ({ fields }));

export const createDistribution = (fields: Fields<DistributionState>): InstanceType<typeof DistributionModel> =>
  new DistributionModel(fields);

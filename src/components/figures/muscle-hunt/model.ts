/** The state of the hunt. What it shows is looked up in the page's book. */
import { createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";

type HuntState = FigureState<typeof figure>;

const HuntModel = createModel((fields: Fields<HuntState>) => ({ fields }));

export const createHunt = (fields: Fields<HuntState>): InstanceType<typeof HuntModel> => new HuntModel(fields);

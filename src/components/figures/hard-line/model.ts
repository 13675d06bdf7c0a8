/** The line's state, and the reader's paces once a race tells them. */
import { createModel, signal } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";
import type { AxisScale } from "./scales.ts";

type HardLineState = FigureState<typeof figure>;

const HardLineModel = createModel((fields: Fields<HardLineState>) => ({
  fields,
  /** The axis in paces; null until the fields of the race are there and tell one. */
  paces: signal<AxisScale | null>(null),
}));

export type HardLine = InstanceType<typeof HardLineModel>;

export const createHardLine = (fields: Fields<HardLineState>): HardLine => new HardLineModel(fields);

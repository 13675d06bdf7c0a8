/** From an effort and its minutes to what they replace. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import type { figure } from "./figure.ts";

export type ExchangeState = FigureState<typeof figure>;

const ExchangeModel = createModel((fields: Fields<ExchangeState>) => ({
  fields,
  /** The answer shows. */
  isGuessed: computed(() => fields.state.value.guess !== "none"),
}));

type ExchangeFigure = InstanceType<typeof ExchangeModel>;

export const createExchange = (fields: Fields<ExchangeState>): ExchangeFigure => new ExchangeModel(fields);

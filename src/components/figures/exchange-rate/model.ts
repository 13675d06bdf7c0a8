/** From an effort and its minutes to what they replace. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { exchangeAt, signalsOf } from "./exchange.ts";
import type { figure } from "./figure.ts";

export type ExchangeState = FigureState<typeof figure>;

const ExchangeModel = createModel((fields: Fields<ExchangeState>) => {
  const intensity = computed(() => fields.state.value.intensity);
  const exchange = computed(() => exchangeAt(intensity.value));
  return {
    fields,
    exchange,
    signals: computed(() => signalsOf(fields.state.value.duration, exchange.value)),
  };
});

type ExchangeFigure = InstanceType<typeof ExchangeModel>;

export const createExchange = (fields: Fields<ExchangeState>): ExchangeFigure => new ExchangeModel(fields);

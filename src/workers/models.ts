/** The uncertain models that the worker knows by name. */
import type { UncertainModel } from "../sim/index.ts";
import { uncertainAdaptation, uncertainMlss, uncertainShuttle, uncertainTolerance } from "../sim/uncertainty/models.ts";

const models = {
  adaptation: uncertainAdaptation,
  mlss: uncertainMlss,
  shuttle: uncertainShuttle,
  tolerance: uncertainTolerance,
};

/** A model's name and what it is made of. */
export type Order = {
  [Name in keyof typeof models]: {
    readonly model: Name;
    readonly arguments: Readonly<Parameters<(typeof models)[Name]>>;
  };
}[keyof typeof models];

/** The model of an order. Throws a RangeError for arguments out of range. */
export const modelOf = (order: Order): UncertainModel =>
  (models[order.model] as (...list: readonly unknown[]) => UncertainModel)(...order.arguments);

/** The uncertain models that the sampling worker knows by name. */
import type { UncertainModel } from "../../../sim/index.ts";
import {
  uncertainAdaptation,
  uncertainMlss,
  uncertainShuttle,
  uncertainTolerance,
} from "../../../sim/uncertainty/models.ts";

const models = {
  adaptation: uncertainAdaptation,
  mlss: uncertainMlss,
  shuttle: uncertainShuttle,
  tolerance: uncertainTolerance,
};

/** A model's name and the arguments that it is made with. */
export type ModelChoice = {
  [Name in keyof typeof models]: {
    readonly model: Name;
    readonly arguments: Readonly<Parameters<(typeof models)[Name]>>;
  };
}[keyof typeof models];

/** Makes the model. Throws a RangeError for arguments out of range. */
export const modelOf = (choice: ModelChoice): UncertainModel =>
  (models[choice.model] as (...list: readonly unknown[]) => UncertainModel)(...choice.arguments);

/** The parameters behind each group's name, straight from the model. */
import { fiberParameters } from "../../../sim/fibers/parameters.ts";
import { motorUnitParameters } from "../../../sim/motor-units/parameters.ts";
import type { Parameter } from "../../../sim/parameters.ts";
import { trainingParameters } from "../../../sim/training/parameters.ts";
import type { ParameterGroup } from "./group-names.ts";

export const parameterGroups: Readonly<Record<ParameterGroup, Readonly<Record<string, Parameter>>>> = {
  "motor-units": motorUnitParameters,
  fibers: fiberParameters,
  tolerance: {},
  lactate: {},
  buffering: {},
  adaptation: {},
  "fitness-fatigue": {},
  training: trainingParameters,
};

/** The works that a group's numbers come from, each once. */
export const sourcesOf = (group: ParameterGroup): string[] => [
  ...new Set(
    Object.values(parameterGroups[group])
      .map(({ source }) => source)
      .filter((source) => source !== "ours"),
  ),
];

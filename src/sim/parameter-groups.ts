/**
 * Every parameter of the model with its metadata, by the room it belongs to. Not behind the one door (`index.ts`): prose
 * must not reach an island's bundle. Pages, tests and other people's programs (`effective-dose/sim/parameters`) read it here.
 */
import { fitnessFatigueParameters, variableDoseResponseParameters } from "./adaptation/fitness-fatigue/parameters.ts";
import { liftingParameters } from "./adaptation/lifting/parameters.ts";
import { adaptationParameters } from "./adaptation/parameters.ts";
import { bufferingParameters } from "./buffering/parameters.ts";
import { fiberParameters } from "./fibers/parameters.ts";
import { lactateParameters } from "./lactate/parameters.ts";
import { motorUnitParameters } from "./motor-units/parameters.ts";
import { oxygenChainParameters } from "./oxygen-chain/parameters.ts";
import type { Parameter } from "./parameters.ts";
import { toleranceParameters } from "./tolerance/parameters.ts";
import { trainingParameters } from "./training/parameters.ts";

const groups = {
  "motor-units": motorUnitParameters,
  fibers: fiberParameters,
  tolerance: toleranceParameters,
  buffering: bufferingParameters,
  lactate: lactateParameters,
  adaptation: adaptationParameters,
  lifting: liftingParameters,
  "fitness-fatigue": fitnessFatigueParameters,
  "dose-response": variableDoseResponseParameters,
  training: trainingParameters,
  "oxygen-chain": oxygenChainParameters,
};

export type ParameterGroup = keyof typeof groups;

/** By room, then by the name of the constant that the model reads. */
export const parameterGroups: Readonly<Record<ParameterGroup, Readonly<Record<string, Parameter>>>> = groups;

/** The works that a group's numbers come from, by their keys, each once. */
export const sourcesOf = (group: ParameterGroup): string[] => [
  ...new Set(
    Object.values(parameterGroups[group])
      .map(({ source }) => source)
      .filter((source) => source !== "ours"),
  ),
];

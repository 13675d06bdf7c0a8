/** Which groups of parameters there are, by the name that a model's page uses. Bare names: the content schema reads them too. */
export const parameterGroupNames = [
  "motor-units",
  "fibers",
  "tolerance",
  "lactate",
  "buffering",
  "adaptation",
  "fitness-fatigue",
  "training",
] as const;

export type ParameterGroup = (typeof parameterGroupNames)[number];

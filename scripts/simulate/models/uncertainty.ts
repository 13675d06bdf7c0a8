import { compositions, sample, type UncertainModel } from "../../../src/sim/index.ts";
import {
  uncertainAdaptation,
  uncertainMlss,
  uncertainShuttle,
  uncertainTolerance,
} from "../../../src/sim/uncertainty/models.ts";
import type { Command } from "../command.ts";

/** One plain question for each model; other questions are asked in code. */
const models: Readonly<
  Record<string, { readonly x: string; readonly y: string; readonly model: () => UncertainModel }>
> = {
  adaptation: {
    x: "day",
    y: "whole-muscle oxidative capacity (rise), three runs a week of 45 min at 65 %",
    model: () =>
      uncertainAdaptation(
        [{ days: 56, sessions: [{ session: { intensity: 0.65, duration: 2700 }, perWeek: 3 }] }],
        { composition: compositions[0] },
        84,
        "whole",
        { every: 7 },
      ),
  },
  shuttle: {
    x: "time (s)",
    y: "blood lactate (mmol/L), ten minutes at a demand of 0.8, trained",
    model: () => uncertainShuttle([{ duration: 600, demand: 0.8 }], "trained", "blood", { sampleEvery: 60 }),
  },
  mlss: {
    x: "VO2max (ml/kg/min)",
    y: "maximal lactate steady state (fraction of VO2max), effective VLamax",
    model: () => uncertainMlss([40, 50, 60, 70, 80], null),
  },
  tolerance: {
    x: "intensity (fraction of VO2max)",
    y: "time to exhaustion (s)",
    model: () => uncertainTolerance([1.1, 1.2, 1.3]),
  },
};

export const uncertaintyCommand: Command = {
  name: "uncertainty",
  says: "what a model says when its parameters are drawn from their ranges",
  options: {
    model: { says: Object.keys(models).join(", "), usual: "mlss" },
    draws: { says: "how many draws, 2 to 100,000", usual: "200" },
    seed: { says: "any whole number; the same gives the same draws", usual: "1" },
  },
  run: (options) => {
    const asked = models[options.word("model", Object.keys(models))];
    if (asked === undefined) throw new Error("a model of the list is not in the list");
    const most = Number.MAX_SAFE_INTEGER;
    const bands = sample(asked.model(), options.whole("draws", 2, 100_000), options.whole("seed", -most, most));
    return {
      columns: [asked.x, `5 % of draws: ${asked.y}`, "median", "95 % of draws", "draws that gave a number"],
      rows: bands.x.map((x, index) => [
        x,
        bands.low[index] ?? null,
        bands.median[index] ?? null,
        bands.high[index] ?? null,
        bands.given[index] ?? 0,
      ]),
      notes: [`Bands hold ${bands.label}; they are no confidence intervals. Draws refused: ${bands.failed}.`],
    };
  },
};

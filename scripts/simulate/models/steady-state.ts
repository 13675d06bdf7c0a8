import { maderSteadyState } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";

export const steadyStateCommand: Command = {
  name: "steady-state",
  says: "production and combustion of lactate against intensity, and where they meet (Mader)",
  options: {
    vo2max: { says: "ml/kg/min, 20 to 95", usual: "62" },
    vlamax: { says: "mmol/L/s, 0.1 to 1.5; for runners an effective value of 0.25 to 0.45", usual: "0.4" },
    samples: { says: "pieces that the curve is cut into", usual: "50" },
  },
  run: (options) => {
    const { mlss, fatMax, curve, reason, warnings } = maderSteadyState(
      { vo2max: options.number("vo2max"), vlamax: options.number("vlamax") },
      { samples: options.number("samples") },
    );
    return {
      columns: [
        "oxygen uptake (fraction of VO2max)",
        "demand (fraction of VO2max)",
        "production (mmol/L/min)",
        "combustion (mmol/L/min)",
        "steady lactate (mmol/L)",
      ],
      rows: [...curve.fraction.keys()].map((sample) => [
        ...[curve.fraction, curve.demand, curve.production, curve.combustion].map((values) => values[sample] ?? null),
        curve.lactate[sample] ?? null,
      ]),
      notes: [
        ...(reason === null ? [] : [reason]),
        ...(mlss === null ? [] : [`Maximal lactate steady state at ${mlss.fraction} of VO2max.`]),
        ...(fatMax === null ? [] : [`Most spare combustion at ${fatMax.fraction} of VO2max.`]),
        ...warnings.map(({ text }) => text),
      ],
    };
  },
};

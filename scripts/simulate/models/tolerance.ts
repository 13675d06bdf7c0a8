import { timeToExhaustion } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { grid } from "../grid.ts";

export const toleranceCommand: Command = {
  name: "tolerance",
  says: "how long an intensity can be held, with the curve of race times beside it",
  options: {
    from: { says: "first intensity, fraction of VO2max, 0 to 3", usual: "0.85" },
    to: { says: "last intensity, fraction of VO2max, 0 to 3", usual: "1.5" },
    step: { says: "from one intensity to the next", usual: "0.05" },
  },
  run: (options) => ({
    columns: ["intensity (fraction of VO2max)", "time (s)", "verdict", "race times (s)", "differ by more than 25 %"],
    rows: grid(options).map((intensity) => {
      const { time, verdict, durationCurve, differs } = timeToExhaustion(intensity);
      return [intensity, time, verdict, durationCurve, differs ? "yes" : "no"];
    }),
    notes: [
      "Illustrative: two numbers fitted to times that runners held from 0.90 to 1.40 of the speed at VO2max. No time at 0.86 and below.",
    ],
  }),
};

import { trainingPaces, vdot } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";

export const vdotCommand: Command = {
  name: "vdot",
  says: "VDOT of a race, and the training paces that follow from it",
  options: {
    distance: { says: "length of the race, m", usual: "5000" },
    time: { says: "time of the race, s", usual: "1620" },
  },
  run: (options) => {
    const found = vdot(options.number("distance"), options.number("time"));
    const { E, ...paces } = trainingPaces(found);
    return {
      columns: ["name", "value", "unit"],
      rows: [
        ["VDOT", found, "ml/(kg min)"],
        ["E, slowest", E.slow, "s/km"],
        ["E, fastest", E.fast, "s/km"],
        ...Object.entries(paces).map(([name, pace]) => [name, pace, "s/km"] as const),
      ],
    };
  },
};

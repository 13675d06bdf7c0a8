import { fiberTypes, trainingStimulus } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { grid } from "../grid.ts";
import { mixOf, mixOption } from "../mix.ts";

export const stimulusCommand: Command = {
  name: "stimulus",
  says: "training stimulus of one minute, by fiber type, against intensity",
  options: {
    from: { says: "first intensity, fraction of VO2max, 0 to 3", usual: "0.3" },
    to: { says: "last intensity, fraction of VO2max, 0 to 3", usual: "2" },
    step: { says: "from one intensity to the next", usual: "0.05" },
    gate: { says: "whether work at low intensity counts less, yes or no", usual: "yes" },
    mix: mixOption,
  },
  run: (options) => {
    const mix = mixOf(options);
    const gate = options.yes("gate");
    return {
      columns: [
        "intensity (fraction of VO2max)",
        ...[...fiberTypes, "whole"].map((type) => `${type} (weighted minutes per minute)`),
      ],
      rows: grid(options).map((intensity) => {
        const found = trainingStimulus({ intensity, duration: 60 }, mix, { gate });
        return [intensity, ...fiberTypes.map((type) => found[type]), found.whole];
      }),
    };
  },
};

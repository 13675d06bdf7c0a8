import { fiberTypes, recruitment } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { grid } from "../grid.ts";
import { mixOption, mixOf } from "../mix.ts";

export const recruitmentCommand: Command = {
  name: "recruitment",
  says: "which fibers an intensity calls on, and how hard each type is driven",
  options: {
    from: { says: "first intensity, fraction of VO2max, 0 to 3", usual: "0.3" },
    to: { says: "last intensity, fraction of VO2max, 0 to 3", usual: "2" },
    step: { says: "from one intensity to the next", usual: "0.05" },
    mix: mixOption,
  },
  run: (options) => {
    const mix = mixOf(options);
    return {
      columns: [
        "intensity (fraction of VO2max)",
        "excitation (fraction)",
        ...fiberTypes.flatMap((type) => [`${type} recruited (fraction)`, `${type} activation (fraction)`]),
      ],
      rows: grid(options).map((intensity) => {
        const found = recruitment(intensity, mix);
        const types = fiberTypes.flatMap((type) => [found[type].recruited, found[type].activation]);
        return [intensity, found.excitationFraction, ...types];
      }),
    };
  },
};

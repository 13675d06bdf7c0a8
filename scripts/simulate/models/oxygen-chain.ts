import { oxygenSteps, vo2maxGain, workingLegs } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { grid } from "../grid.ts";

export const oxygenChainCommand: Command = {
  name: "oxygen-chain",
  says: "the gain of VO2max if one step of oxygen's way gets better, with two legs or one",
  options: {
    from: { says: "first change of the step, as a fraction", usual: "0" },
    to: { says: "last change", usual: "0.3" },
    step: { says: "from one change to the next", usual: "0.1" },
    of: { says: `what gets better: ${oxygenSteps.join(", ")}`, usual: "delivery" },
    legs: { says: "two or one", usual: "two" },
    split: { says: "part of diffusion in what heart and blood leave, 0 to 1", usual: "0.5" },
  },
  run: (options) => {
    const step = options.word("of", oxygenSteps);
    const chain = { legs: options.word("legs", workingLegs), diffusionShareOfRest: options.number("split", 0, 1) };
    return {
      columns: [`change of ${step} (1)`, "gain of VO2max (1)"],
      rows: grid(options).map((change) => [change, vo2maxGain({ [step]: change }, chain)]),
    };
  },
};

import { bufferSets, titrate } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { grid } from "../grid.ts";

const sets = Object.keys(bufferSets) as (keyof typeof bufferSets)[];

export const titrateCommand: Command = {
  name: "titrate",
  says: "the pH that a load of acid gives in muscle, and which buffer takes how much of it",
  options: {
    from: { says: "first load, mmol/kg dry mass", usual: "0" },
    to: { says: "last load, mmol/kg dry mass", usual: "140" },
    step: { says: "from one load to the next", usual: "10" },
    buffers: { says: `contents: ${sets.join(", ")}`, usual: "mixed" },
    phosphate: { says: "phosphate that phosphocreatine has released, mmol/kg dry mass", usual: "55" },
    bicarbonate: { says: "none, open or closed", usual: "open" },
  },
  run: (options) => {
    const buffers = bufferSets[options.word("buffers", sets)];
    const conditions = {
      phosphateFromPhosphocreatine: options.number("phosphate"),
      bicarbonate: options.word("bicarbonate", ["none", "open", "closed"]),
    };
    const found = grid(options).map((load) => ({ load, ...titrate(load, buffers, conditions) }));
    const takers = [
      "carnosine",
      "phosphate",
      "releasedPhosphate",
      "protein",
      "hexosePhosphate",
      "bicarbonate",
    ] as const;
    return {
      columns: ["load (mmol/kg dm)", "pH", ...takers.map((taker) => `${taker} (mmol/kg dm)`)],
      rows: found.map((one) =>
        one.pH === null
          ? [one.load, null, ...takers.map(() => null)]
          : [one.load, one.pH, ...takers.map((taker) => one.bound[taker])],
      ),
      notes: found.flatMap((one) => (one.pH === null ? [`Load ${one.load}: ${one.reason}`] : [])),
    };
  },
};

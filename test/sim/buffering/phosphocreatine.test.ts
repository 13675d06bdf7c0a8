import { describe, expect, it } from "vitest";
import { protonsPerPhosphocreatine } from "../../../src/sim/index.ts";
import { molarCapacity } from "../../../src/sim/buffering/protonation.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectPrinted } from "../../support/close.ts";

describe("protonsPerPhosphocreatine(pH)", () => {
  it("reproduces the table to its printed digits, with the capacity of phosphate beside it", () => {
    const rows = readTable("proton_stoichiometry");
    expect(rows).toHaveLength(17);
    for (const row of rows) {
      expectPrinted(protonsPerPhosphocreatine(number(row, "pH")), number(row, "H_per_net_PCr_hydrolysed"), 8);
      expectPrinted(molarCapacity(number(row, "pH"), 6.75), number(row, "beta_Pi_per_mM"), 8);
    }
  });
});

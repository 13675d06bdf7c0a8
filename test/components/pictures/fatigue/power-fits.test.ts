import { expect, it } from "vitest";
import { enduranceOf, powerFits } from "../../../../src/components/pictures/fatigue/power-fits.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectClose } from "../../../support/close.ts";

const columns = { "all joints": "general", ankle: "ankle", knee: "knee" };

it("gives the tabulated endurance for each joint", () => {
  const rows = readTable("pf2017_endurance_times");
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    for (const fit of powerFits) {
      const expected = number(row, `FreyLawAvin2010_${columns[fit.name]}_s`);
      expectClose(enduranceOf(fit, number(row, "target_pct_MVC") / 100), expected, 1e-9);
    }
  }
});

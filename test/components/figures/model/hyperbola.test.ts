import { expect, it } from "vitest";
import { hyperbola } from "../../../../src/components/figures/model/tolerance/hyperbola.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectPrinted } from "../../../support/close.ts";

it("gives the tabulated times, and none up to the critical speed", () => {
  const rows = readTable("illustrative_recovery_extension_tlim");
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const found = hyperbola(number(row, "pct_vVO2max") / 100);
    const tabulated = row["hyperbola_CS0.87v_Dp210m_v5_s"];
    if (tabulated === "inf") expect(found).toBeNull();
    else expectPrinted(found ?? Number.NaN, Number(tabulated), 1);
  }
});

import { describe, expect, it } from "vitest";
import { recruitedShare } from "../../../src/sim/evidence.ts";
import { compositions } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const rows = readTable("recruitment_vs_vo2max").filter((row) => row["phenotype"] === "untrained_VL_Staron2000");
const [young] = compositions;

describe("recruitedShare(intensity, composition, types)", () => {
  it("of one type is the share of the reference table", () => {
    for (const row of rows) {
      const share = recruitedShare(number(row, "pct_VO2max") / 100, young, ["IIa"]);
      expect(Math.abs(share - number(row, "typeIIa_recruited"))).toBeLessThan(1e-3);
    }
  });

  it("of the fast types together is their mean, each by its share of the muscle", () => {
    for (const row of rows) {
      const fast = number(row, "typeIIa_recruited") * young.IIa + number(row, "typeIIx_recruited") * young.IIx;
      const share = recruitedShare(number(row, "pct_VO2max") / 100, young, ["IIa", "IIx"]);
      expect(Math.abs(share - fast / (young.IIa + young.IIx))).toBeLessThan(1e-3);
    }
  });

  it("does not depend on a type that is not asked for", () => {
    const mixes = [
      { I: 0.2, IIa: 0.4, IIx: 0.4 },
      { I: 0.2, IIa: 0.8, IIx: 0 },
    ];
    for (const mix of mixes) expectClose(recruitedShare(1.2, mix, ["IIa", "IIx"]), 1, 1e-12);
  });
});

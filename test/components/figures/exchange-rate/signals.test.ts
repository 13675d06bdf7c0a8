import { describe, expect, it } from "vitest";
import { signalResult, signalRows } from "../../../../src/components/figures/exchange-rate/signals.ts";
import { readTable } from "../../../data/csv.ts";
import { withinStudyContrasts } from "../../../../src/sim/index.ts";

describe("signalRows()", () => {
  it("says of each signal what the three studies say", () => {
    expect(signalRows().map(({ signal, results }) => [signal, ...results.map(({ words }) => words)])).toEqual([
      [
        "AMPK",
        "rose only after the harder session",
        "no significant difference, 1.00 times",
        "no effect on its mark p-ACC (p = 0.08)",
      ],
      ["CaMKII", "rose only after the harder session", "not compared", "not compared"],
      ["p38", "rose alike", "no significant difference, 1.27 times", "not compared"],
      ["messenger for PGC-1α", "2.7 times", "no significant difference, 0.93 times", "no significant difference"],
    ]);
  });

  it("calls a signal stronger in one study only", () => {
    const more = signalRows().map(({ results }) => results.map(({ isMore }) => isMore));
    expect(more).toEqual([
      [true, false, false],
      [true, null, null],
      [false, false, null],
      [true, false, false],
    ]);
  });

  it("divides the messenger's two numbers of the evidence, and finds a rise of AMPK only where the evidence has one", () => {
    const egan = (marker: string, percent: number) =>
      readTable("signalling_evidence").find(
        (row) => row["study"] === "Egan" && row["marker"] === marker && row["intensity_pct"] === percent,
      );
    const ratio =
      Number(egan("PGC1A_mRNA", 80)?.["fold_or_change"]) / Number(egan("PGC1A_mRNA", 40)?.["fold_or_change"]);
    expect(signalRows().at(-1)?.results[0]?.words).toBe(`${ratio.toFixed(1)} times`);
    expect([40, 80].map((percent) => egan("pAMPK", percent)?.["significant"])).toEqual(["no", "yes"]);
  });
});

it("signalResult(contrast) refuses a study that gives neither a ratio nor words for the difference", () => {
  const [contrast] = withinStudyContrasts("PGC-1α mRNA");
  if (contrast === undefined) throw new Error("no contrast");
  expect(() => signalResult({ ...contrast, ratio: null })).toThrow(/gives neither a ratio nor a rise/);
});

import { describe, expect, it } from "vitest";
import { shownContrasts } from "../../../../src/components/figures/exchange-rate/contrasts.ts";
import { works } from "../../../content/sources.ts";
import { readTable, type Cell } from "../../../data/csv.ts";

const table = readTable("signalling_evidence").filter((row) => row["marker"] === "PGC1A_mRNA");
const rowsOf = (study: string): readonly Record<string, Cell>[] =>
  table.filter((row) => row["study"] === study).sort((a, b) => Number(a["intensity_pct"]) - Number(b["intensity_pct"]));

describe("shownContrasts()", () => {
  const contrasts = shownContrasts();

  it("shows four studies, each once and each in the bibliography", () => {
    expect(contrasts.map(({ source }) => source)).toEqual(["egan2010", "nordsborg2010", "bartlett2012", "arhen2024"]);
    for (const { source, name } of contrasts) {
      const work = works.find(({ id }) => id === source);
      const [first] = work?.author ?? [];
      expect(name).toBe(
        `${first !== undefined && "family" in first ? first.family : ""} ${work?.issued["date-parts"][0][0] ?? ""}`,
      );
    }
  });

  it.each(contrasts)(
    "traces $name to the two rows of the table of evidence",
    ({ name, lower, higher, basis, mode }) => {
      const [low, high, ...more] = rowsOf(name.split(" ")[0] ?? "");
      expect(more).toEqual([]);
      expect([100 * lower, 100 * higher].map(Math.round)).toEqual([low?.["intensity_pct"], high?.["intensity_pct"]]);
      const bases: Record<string, string> = { WRpeak: "peak power", "VO2max (work bouts)": "VO2max" };
      const named = String(low?.["intensity_basis"]);
      expect(basis).toBe(bases[named] ?? named);
      expect(mode).toBe({ cycle: "cycling", run: "running" }[String(low?.["mode"])]);
    },
  );

  it("divides what the studies read, and has no number where none was read", () => {
    const ratios = contrasts.map(({ ratio }) => ratio && [ratio.low, ratio.high].map((each) => Math.round(100 * each)));
    // 10.2 / 3.8, 4 to 5 over 3, 4.2 / 4.5, not read.
    expect(ratios).toEqual([[268, 268], [133, 167], [93, 93], null]);
  });

  it("says of two that they found no difference", () => {
    expect(contrasts.map(({ differs }) => differs)).toEqual([true, true, false, false]);
  });
});

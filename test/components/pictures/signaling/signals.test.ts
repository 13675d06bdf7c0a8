import { describe, expect, it } from "vitest";
import {
  findingOf,
  sessionsOf,
  signalGroups,
  signalsTitle,
  signalTable,
} from "../../../../src/components/pictures/signaling/signals.ts";
import { withinStudyContrasts } from "../../../../src/sim/index.ts";
import { works } from "../../../content/sources.ts";
import { readTable, type Cell } from "../../../data/csv.ts";

const groups = signalGroups();
const rows = groups.flatMap((group) => group.rows.map((row) => ({ signal: group.signal, ...row })));
/** What the table of evidence calls each signal. */
const markers: Record<string, string> = {
  AMPK: "pAMPK",
  CaMKII: "pCaMKII",
  p38: "p_p38",
  "PGC-1α messenger": "PGC1A_mRNA",
};
const evidence = readTable("signalling_evidence");
const pairOf = (study: string, marker: string | undefined): readonly Record<string, Cell>[] =>
  evidence
    .filter((row) => row["study"] === study && row["marker"] === marker)
    .sort((a, b) => Number(a["intensity_pct"]) - Number(b["intensity_pct"]));
const multiple = (row: Record<string, Cell> | undefined): number =>
  row?.["unit"] === "pct" ? 1 + Number(row["fold_or_change"]) / 100 : Number(row?.["fold_or_change"]);

describe("signalGroups()", () => {
  it("says of each signal what each study found", () => {
    expect(
      groups.map((group) => [group.signal, ...group.rows.map(({ name, result }) => `${name}: ${result}`)]),
    ).toEqual([
      [
        "AMPK",
        "Egan 2010: rose after the harder one only",
        "Bartlett 2012: no difference (1.00 times)",
        "Arhen 2024: no effect on its mark p-ACC",
      ],
      ["CaMKII", "Egan 2010: rose after the harder one only"],
      ["p38", "Egan 2010: rose alike", "Bartlett 2012: no difference (1.27 times)"],
      [
        "PGC-1α messenger",
        "Egan 2010: 2.7 times",
        "Nordsborg 2010: 1.3 to 1.7 times",
        "Bartlett 2012: no difference (0.93 times)",
        "Arhen 2024: no difference; value not read",
      ],
    ]);
  });

  it("finds more after the harder session in Egan's and Nordsborg's studies alone", () => {
    expect(rows.filter(({ isMore }) => isMore).map(({ signal, source }) => `${signal} ${source}`)).toEqual([
      "AMPK egan2010",
      "CaMKII egan2010",
      "PGC-1α messenger egan2010",
      "PGC-1α messenger nordsborg2010",
    ]);
  });

  it.each(rows.filter(({ name, signal }) => !(name === "Arhen 2024" && signal === "AMPK")))(
    "traces $signal, $name to two rows of the table of evidence: intensities, what they are shares of, and the ratio",
    ({ signal, name, source, lower, higher, basis, mode, ratio }) => {
      const work = works.find(({ id }) => id === source);
      const [author] = work?.author ?? [];
      expect(name).toBe(
        `${author !== undefined && "family" in author ? author.family : ""} ${work?.issued["date-parts"][0][0] ?? ""}`,
      );
      if (name === "Arhen 2024") return; // Its rows came after the table.
      const [low, high, ...more] = pairOf(name.split(" ")[0] ?? "", markers[signal]);
      expect(more).toEqual([]);
      expect([100 * lower, 100 * higher].map(Math.round)).toEqual([low?.["intensity_pct"], high?.["intensity_pct"]]);
      const named = String(low?.["intensity_basis"]);
      expect(basis).toBe({ WRpeak: "peak power", "VO2max (work bouts)": "VO2max" }[named] ?? named);
      expect(mode).toBe({ cycle: "cycling", run: "running" }[String(low?.["mode"])]);
      if (ratio === null) {
        // A rise that was not significant is no number.
        expect([low?.["significant"], high?.["significant"]]).toEqual(["no", "yes"]);
      } else if (source !== "nordsborg2010") {
        expect(ratio.low).toBeCloseTo(multiple(high) / multiple(low), 6);
        expect(ratio.high).toBe(ratio.low);
      } else {
        // 4 to 5 times over 3.
        expect([ratio.low, ratio.high]).toEqual([4 / 3, 5 / 3]);
      }
    },
  );
});

it("findingOf(contrast) refuses a study that gives neither a ratio nor words for the difference", () => {
  const [contrast] = withinStudyContrasts("PGC-1α mRNA");
  if (contrast === undefined) throw new Error("no contrast");
  expect(() => findingOf({ ...contrast, ratio: null })).toThrow(/gives neither a ratio nor a rise/);
});

it("sessionsOf(row) names both sessions and what their percents are shares of", () => {
  expect(rows.slice(0, 3).map(sessionsOf)).toEqual([
    "40 and 80 % of VO2peak",
    "70 and 90 % of VO2max",
    "100 and 133 % of peak power",
  ]);
});

it("signalsTitle(groups) says every row", () => {
  const title = signalsTitle(groups);
  for (const { name, result } of rows)
    expect(title).toMatch(new RegExp(`${name}, [^;]*${result.replace(/[().]/g, ".")}`));
});

it("signalTable(groups) has each ratio with its ends", () => {
  const table = signalTable(groups);
  expect(table.rows).toHaveLength(10);
  expect(table.rows.find(([head]) => head === "PGC-1α messenger, Nordsborg 2010")).toEqual([
    "PGC-1α messenger, Nordsborg 2010",
    "cycling, 70 and 85 % of VO2peak",
    "other people",
    { text: "1.33 to 1.67", values: [4 / 3, 5 / 3] },
    "1.3 to 1.7 times",
  ]);
});

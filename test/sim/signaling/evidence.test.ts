import { describe, expect, it } from "vitest";
import { signalingEvidence, signalingMarkers, type SignalingRow } from "../../../src/sim/index.ts";
import { readTable, type Cell } from "../../data/csv.ts";

const table = readTable("signalling_evidence");
const markers: Record<string, (typeof signalingMarkers)[number]> = {
  PGC1A_mRNA: "PGC-1α mRNA",
  pAMPK: "p-AMPK",
  pCaMKII: "p-CaMKII",
  p_p38: "p-p38",
  pATF2: "p-ATF-2",
  pCREB: "p-CREB",
  pHDAC_IIa: "p-HDAC IIa",
  p_p53: "p-p53",
  pAMPK_typeI_vs_II: "p-AMPK, type I against II",
  "nuclear PGC1a protein": "nuclear PGC-1α protein",
  CS_activity: "citrate synthase activity",
};
const bases: Record<string, string | null> = {
  VO2peak: "VO2peak",
  WRpeak: "peak power",
  Wpeak: "peak power",
  "VO2max (work bouts)": "VO2max",
  "": null,
};
const modes: Record<string, string> = { cycle: "cycling", run: "running", "single-leg cycle": "one-leg cycling" };
const orNull = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);
const keyOf = (row: Record<string, Cell>): string => `${String(row["study"]).toLowerCase()}${String(row["year"])}`;

/** The table's one row with two conditions in each cell, taken apart. */
const conditions = table.flatMap((row): Record<string, Cell>[] => {
  if (row["study"] !== "MacInnis") return [row];
  const parts = (column: string, at: number): Cell => Number(String(row[column]).split(/ vs |\//)[at]);
  return [0, 1].map((at) => ({
    ...row,
    intensity_pct: parts("intensity_pct", at),
    fold_or_change: parts("fold_or_change", at),
    err: parts("err", at),
  }));
});

/** Of these the study's abstract says "about", which the table leaves out. */
const saidAbout = signalingEvidence.filter(
  ({ source, marker }) => source === "egan2010" && (marker === "p-p38" || marker === "p-CREB"),
);

describe("signalingEvidence", () => {
  it("holds every condition of the reference table once, with its numbers, units and basis", () => {
    const rest: SignalingRow[] = [...signalingEvidence];
    for (const row of conditions) {
      const intensity = orNull(row["intensity_pct"]);
      const repeats = row["study"] === "Taylor" ? String(row["protocol"]).startsWith("4x30") : undefined;
      const at = rest.findIndex(
        (found) =>
          found.source === keyOf(row) &&
          found.marker === markers[String(row["marker"])] &&
          Math.round((found.intensity ?? 0) * 100) === (intensity ?? 0) &&
          (repeats === undefined || found.session.startsWith("4 x 30") === repeats),
      );
      const [found] = at < 0 ? [] : rest.splice(at, 1);
      if (found === undefined) throw new Error(`no row for ${JSON.stringify(row)}`);
      const what = JSON.stringify(row);
      const [low, high] = /^\d+-\d+$/.test(String(row["err"])) ? String(row["err"]).split("-").map(Number) : [];
      const bounded = low !== undefined && high !== undefined;
      expect(found.bounds, what).toEqual(bounded ? { low, high } : null);
      expect(found.value, what).toBe(bounded ? null : orNull(row["fold_or_change"]));
      expect(found.about, what).toBe(bounded || row["err"] === "approx" || saidAbout.includes(found));
      expect(found.spread, what).toBe(orNull(row["err"]));
      // The table counts the trained alone; the response with bounds is that of eight untrained as well.
      expect(found.people, what).toBe(bounded ? 18 : orNull(row["n"]));
      expect(found.mode, what).toBe(modes[String(row["mode"])]);
      const allOut = row["intensity_pct"] === "all-out";
      expect(found.basis, what).toBe(allOut ? "all-out" : bases[String(row["intensity_basis"])]);
      const minutes = orNull(row["work_min"]);
      expect(found.duration === null ? null : found.duration / 60, what).toEqual(
        minutes === null ? null : expect.closeTo(minutes, 9),
      );
      expect(found.time, what).toBe(
        String(row["time_after"])
          .replace(/^training$/, "after training")
          .replace(/^(\d)h$/, "$1 h"),
      );
      const significant = String(row["significant"]);
      expect(found.significant, what).toBe(significant === "" ? null : significant === "yes");
      const unit = String(row["unit"])
        .replace("pct", "percent")
        .replace("mmol/kg protein/min", "mmol/(kg protein min)");
      expect(found.unit, what).toBe(unit === "" || unit === "qualitative" ? null : unit);
      expect(found.status, what).toBe(row["confidence"] === "verified_abstract" ? "verified" : "partly from memory");
    }
    expect(rest).toEqual([]);
  });

  it("calls measured what was read and nothing that was recalled", () => {
    for (const { source, status, fromMemory, grade } of signalingEvidence) {
      expect(grade, source).toBe(status === "verified" ? "measured" : "illustrative");
      expect(fromMemory === null, source).toBe(status === "verified");
    }
    const recalled = new Set(signalingEvidence.filter((row) => row.status !== "verified").map(({ source }) => source));
    expect([...recalled].sort()).toEqual(["edgett2013", "fiorenza2018", "granata2017"]);
  });

  it("says in words what it has no number for, and never takes no significant change for a number", () => {
    for (const row of signalingEvidence) {
      if (row.value === null && row.bounds === null) expect(row.words, row.source).not.toBeNull();
      if (row.significant === false) expect(row.value, row.source).toBeNull();
    }
  });

  it("gives a response one number or bounds, never both", () => {
    for (const { value, bounds, source } of signalingEvidence) {
      expect(value === null || bounds === null, source).toBe(true);
      if (bounds !== null) expect(bounds.low, source).toBeLessThan(bounds.high);
    }
  });

  it("uses every marker that it lists", () => {
    expect(new Set(signalingEvidence.map(({ marker }) => marker))).toEqual(new Set(signalingMarkers));
  });
});

import { describe, expect, it } from "vitest";
import { essayBorder, scaleRows } from "../../../src/components/program/scale-rows.ts";
import { measuredRuns } from "../../../src/sim/evidence.ts";
import { steadyLactateEffort } from "../../../src/sim/index.ts";
import { works } from "../../content/sources.ts";
import { number, readTable } from "../../data/csv.ts";

const row = (label: string) => scaleRows.find((one) => one.label === label);

describe("scaleRows", () => {
  it("draw the effort at which lactate stays level as it was measured: 83 ± 5 %, two SD to each side", () => {
    expect(row("Lactate steady up to")).toMatchObject({ mean: 83, band: [73, 93], note: "22 runners, ± 2 SD" });
    expect(works.map(({ id }) => id)).toContain(steadyLactateEffort.source);
    const timed = measuredRuns.find(({ source }) => source === steadyLactateEffort.source);
    expect(timed?.intensity).toBe(steadyLactateEffort.mean);
  });

  it.each([
    ["Norway, five zones", "seiler_tonnessen5_2009"],
    ["Daniels", "daniels"],
  ])("have the bounds of the reference table: %s", (label, model) => {
    const found = row(label);
    const table = readTable("zone_models").filter((one) => one["model"] === model);
    if (found === undefined || found.kind === "measured") throw new Error(`no stretches in ${label}`);
    expect(found.stretches.map(({ names: [name], from, to }) => [name, from, to])).toEqual(
      table.map((one) => [String(one["zone"]), number(one, "vo2max_lo"), number(one, "vo2max_hi")]),
    );
  });

  it("let the essay's hard running begin with its fourth zone", () => {
    const fourth = readTable("zone_models").find(
      (one) => one["model"] === "seiler_tonnessen5_2009" && String(one["zone"]) === "4",
    );
    expect(essayBorder).toBe(number(fourth ?? {}, "vo2max_lo"));
  });
});

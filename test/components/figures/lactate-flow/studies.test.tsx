import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { carrierStudies } from "../../../../src/components/figures/lactate-flow/studies.ts";
import {
  changeAxis,
  findingWords,
  rowAxis,
  studiesHeight,
  studyRows,
} from "../../../../src/components/figures/lactate-flow/studies-picture.tsx";
import { frameOf, usualMargin } from "../../../../src/components/plot/frame.ts";
import { readTable } from "../../../data/csv.ts";
import { works } from "../../../content/sources.ts";

const rows = readTable("mct_training_evidence");
const rowOf = (study: string) => {
  const row = rows.find((one) => one["study"] === study);
  if (row === undefined) throw new Error(`no study ${study}`);
  return row;
};
const found = (training: RegExp) => {
  const study = carrierStudies.find((one) => training.test(one.training));
  if (study === undefined) throw new Error(`no training ${String(training)}`);
  return Object.fromEntries(study.findings.map(({ of, change, direction }) => [of, change ?? direction]));
};

describe("what studies found", () => {
  it("is what the reference table has, study by study", () => {
    const changes = (study: string) => [rowOf(study)["MCT1_change_pct"], rowOf(study)["MCT4_change_pct"]];
    expect(found(/games/)).toEqual({ MCT4: Number(changes("Fransson SSG")[1]) });
    expect(found(/all-out runs/)).toEqual({ MCT4: Number(changes("Fransson SET")[1]) });
    expect(found(/kicking/)).toEqual({
      MCT1: Number(changes("Pilegaard")[0]),
      MCT4: Number(changes("Pilegaard")[1]),
    });
    expect(rowOf("Pilegaard")["other"]).toContain("transport +12");
    expect(found(/same legs/)).toEqual({ transport: 12 });
    expect(found(/65 %/)).toEqual({ MCT1: Number(changes("Bonen")[0]) });
    expect(changes("Green")).toEqual(["up to day 6", "up to day 6"]);
    expect(found(/easy ride/)).toEqual({ MCT1: "up", MCT4: "up" });
    expect(changes("Bickham")[1]).toBe("n.s.");
    expect(found(/short sprints/)).toEqual({ MCT4: "none" });
    expect(changes("Kitaoka").slice(0, 2)).toEqual(["n.s.", "n.s."]);
    expect(found(/Horses/)).toEqual({ MCT1: "none", MCT4: "none" });
  });

  it("has a source in the bibliography for each row", () => {
    for (const { source } of carrierStudies) expect(works.map(({ id }) => id)).toContain(source);
  });

  it("is said in words that tell an amount from a direction", () => {
    expect(carrierStudies.map(({ findings }) => findingWords(findings))).toEqual([
      "MCT4 +61",
      "MCT4 +30",
      "MCT4 +32, MCT1 +76",
      "carried +12",
      "MCT1, MCT4 up",
      "MCT1 +18",
      "MCT1 +9",
      "MCT4: no significant change",
      "MCT4: no significant change",
      "MCT1, MCT4: no significant change",
    ]);
  });

  it("stands where the axis has it, hollow where no amount was read", () => {
    const frame = frameOf(changeAxis, rowAxis, { width: 640, height: studiesHeight }, usualMargin, []);
    const html = render(<svg>{studyRows(frame)}</svg>);
    const filled = [...html.matchAll(/<circle class="dot-mark" cx="([^"]+)"/g)].map(([, x]) =>
      Math.round(frame.x.invert(Number(x))),
    );
    expect(filled).toEqual([61, 30, 32, 76, 12, 18, 9]);
    const hollow = [...html.matchAll(/dot-hollow" cx="([^"]+)"/g)].map(
      ([, x]) => Math.round(frame.x.invert(Number(x))) + 0,
    );
    expect(hollow).toEqual([0, 0, 0, 0]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittedCurve, outsideCurves, raceCurve, runDots } from "../../../../src/components/figures/tolerance/curves.ts";
import { effortRange, figure } from "../../../../src/components/figures/tolerance/figure.ts";
import { createTolerance } from "../../../../src/components/figures/tolerance/model.ts";
import {
  announcement,
  cursorWords,
  modelSentence,
  raceSentence,
  runsSentence,
  toleranceTable,
} from "../../../../src/components/figures/tolerance/words.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const at = (intensity: number) => {
  const model = createTolerance(createFields(figure.fields));
  model.fields.choose({ intensity });
  return { held: model.held.value, raced: model.raced.value, runs: model.runs.value };
};

describe("the curves", () => {
  it("pass through the reference times, in minutes, to 3 % or 2 s", () => {
    const all = new Map([...fittedCurve, ...outsideCurves.flat()]);
    let count = 0;
    for (const row of readTable("running_tolerance")) {
      const time = number(row, "model_tlim_s(3600=not_reached)");
      const found = all.get(number(row, "pct_vVO2max"));
      if (found === undefined) continue;
      count++;
      expect(Math.abs(60 * found - time)).toBeLessThanOrEqual(Math.max(2, 0.03 * time));
    }
    expect(count).toBe(9);
  });

  it("fall with effort", () => {
    for (const curve of [fittedCurve, ...outsideCurves, raceCurve]) {
      for (const [index, [x, y]] of curve.slice(1).entries()) {
        expect(x).toBeGreaterThan(curve[index]?.[0] ?? Infinity);
        expect(y).toBeLessThanOrEqual(curve[index]?.[1] ?? 0);
      }
    }
  });

  it("stand beside every measured run of the reference table, with its spread", () => {
    for (const row of readTable("running_times_measured").filter((each) => each["time_s"] !== "")) {
      const [time, spread] = [number(row, "time_s"), number(row, "sd_s")];
      expect(runDots).toContainEqual({
        x: number(row, "pct_vVO2max"),
        y: time / 60,
        low: (time - spread) / 60,
        high: (time + spread) / 60,
      });
    }
  });
});

describe("the sentences", () => {
  it("say where the model has no end, and where no run stands behind it", () => {
    expect(modelSentence(0.84, at(0.84).held)).toBe("At 84 % the model gives more than an hour.");
    expect(modelSentence(1, at(1).held)).toMatch(/^At 100 % the model gives 5:5\d min\.$/);
    expect(modelSentence(1.45, at(1.45).held)).toMatch(/min\. It was not fitted to such efforts\.$/);
  });

  it("are spoken by the cursor for the curve that is chosen, race times or the model, or for both", () => {
    const { held, raced } = at(1);
    const spoken = (curve: number | null) => cursorWords(1, held, raced, curve);
    expect(spoken(0)).toMatch(/^Race times give about 11:\d\d min: the pace that they call 100 percent is slower\.$/);
    expect(spoken(1)).toMatch(/^At 100 percent the model gives 5:5\d min\.$/);
    expect(spoken(null)).toBe(`${spoken(0)} ${spoken(1)}`);
  });

  it("name the runners of an effort, and say where none are known", () => {
    expect(runsSentence(at(1.2).runs)).toBe("Measured: 7 physical education students 2:11 min ± 0:38 min.");
    expect(runsSentence(at(1).runs).split(";")).toHaveLength(5);
    expect(runsSentence(at(0.95).runs)).toBe("We know of no measured run at this effort.");
  });

  it("say minutes and seconds below twenty minutes, hours and minutes from there on", () => {
    const held = { ...at(1).held, time: 1199 };
    expect(modelSentence(1, held)).toBe("At 100 % the model gives 19:59 min.");
    expect(modelSentence(1, { ...held, time: 1200 })).toBe("At 100 % the model gives 20 min.");
    expect(modelSentence(1, { ...held, time: 1200, verdict: "extrapolated" })).toMatch(/ It was not fitted /);
    expect(raceSentence(4020)).toMatch(/^Race times give about 1 h 7 min/);
  });

  it("are announced with both times, or what stands for one that is not there", () => {
    const held = { ...at(1).held, time: 353 };
    expect(announcement(1, held, 661)).toBe("100 % of VO2max: model 5:53 min, race times 11:01 min.");
    expect(announcement(0.7, { ...held, time: null }, null)).toBe(
      "70 % of VO2max: model over an hour, race times none.",
    );
  });

  it("say at every effort something that holds no broken number; an announcement in 140 characters", () => {
    fc.assert(
      fc.property(fc.integer({ min: effortRange.min, max: effortRange.max }), (percent) => {
        const { held, raced, runs } = at(percent / 100);
        const words = [modelSentence(percent / 100, held), raceSentence(raced), runsSentence(runs)];
        for (const text of words) expect(text).toMatch(/^[A-Z].+\.$/);
        const spoken = announcement(percent / 100, held, raced);
        expect(spoken.length).toBeLessThanOrEqual(140);
        expect([...words, spoken].join(" ")).not.toMatch(/NaN|null|undefined|Infinity/);
      }),
    );
  });
});

describe("toleranceTable(step)", () => {
  it("have a head for each column", () => {
    const table = toleranceTable(5);
    const { columns } = onPage(table);
    expect(table.caption).toMatch(/^Time that an effort can be held, min /);
    expect(columns).toEqual(["% of VO2max", "model, min", "race times, min"]);
  });
  it("hold the whole range, and a dash where there is no time", () => {
    const { rows } = onPage(toleranceTable(10));
    expect(rows.map(([percent]) => percent)).toEqual(["80", "90", "100", "110", "120", "130", "140", "150"]);
    expect(rows[0]).toEqual(["80", "–", "–"]);
    expect(Number(rows[2]?.[2])).toBeCloseTo(11.03, 1);
  });

  it("say in the file which version they come from", () => {
    const { columns, rows } = inFile(toleranceTable(1), figure);
    expect(columns).toEqual(["% of VO2max", "model, s", "race times, s", "model"]);
    for (const row of rows) expect(row.at(-1)).toBe(`illustrative, version ${modelVersion}`);
  });

  it("give seconds in the file, with six digits: the reference times to 3 % or 2 s", () => {
    const { rows } = inFile(toleranceTable(1), figure);
    let count = 0;
    for (const reference of readTable("running_tolerance")) {
      const row = rows.find(([percent]) => Number(percent) === number(reference, "pct_vVO2max"));
      if (row === undefined || row[1] === "") continue;
      count++;
      const time = number(reference, "model_tlim_s(3600=not_reached)");
      expect(Math.abs(Number(row[1]) - time)).toBeLessThanOrEqual(Math.max(2, 0.03 * time));
      expect(row[1]?.replace(".", "").length).toBeGreaterThan(4);
    }
    expect(count).toBeGreaterThan(5);
  });
});

/** The measured runs as the tolerance page shows them, held against the table that they were taken from. */
import { describe, expect, it } from "vitest";
import {
  criticalSpeedText,
  judge,
  measuredText,
  runsBeside,
  speedsOfVo2max,
  speedText,
  unseenRuns,
} from "../../../../src/components/pictures/tolerance/runs.ts";
import { number, readTable } from "../../../data/csv.ts";

const rows = readTable("running_times_measured");
const timed = rows.filter((row) => row["role"] !== "consistency");
const runs = runsBeside();

describe("the runs beside the model", () => {
  it("hold every run of the table, with its role", () => {
    expect(timed.length).toBeGreaterThan(8);
    for (const row of timed) {
      const matching = runs.filter(
        ({ source, intensity }) => source === row["source"] && 100 * intensity === number(row, "pct_vVO2max"),
      );
      expect(matching).toHaveLength(1);
      expect(matching[0]).toMatchObject({
        time: number(row, "time_s"),
        spread: number(row, "sd_s"),
        role: row["role"],
      });
    }
  });

  it("rise in speed, and stand apart at one speed, around it", () => {
    for (const intensity of new Set(runs.map((run) => run.intensity))) {
      const places = runs.filter((run) => run.intensity === intensity).map(({ x }) => x);
      expect(places.reduce((sum, x) => sum + x, 0) / places.length).toBeCloseTo(intensity, 9);
      for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? NaN)).toBeCloseTo(0.017, 9);
    }
    const places = runs.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("judge by the reference times of the model: all of the fit and one of four others within one SD", () => {
    const reference = new Map(
      readTable("running_tolerance").map((row) => [
        number(row, "pct_vVO2max"),
        number(row, "model_tlim_s(3600=not_reached)"),
      ]),
    );
    for (const { intensity, time, spread, hit } of runs) {
      // The slowest is below every limit of the model.
      const model = reference.get(Math.round(100 * intensity)) ?? (intensity < 0.86 ? 3600 : Number.NaN);
      expect(hit).toBe(model < 3600 && Math.abs(model - time) <= spread);
    }
    expect(runs.filter(({ role, hit }) => role === "calibration" && !hit)).toEqual([]);
    expect(runs.filter(({ role, hit }) => role === "validation" && hit).map(({ source }) => source)).toEqual([
      "billat1994",
    ]);
  });
});

describe("judge(run, model)", () => {
  it.each([
    [140, true, "40 s too long"],
    [60, true, "40 s too short"],
    [141, false, "41 s too long, 1 s more than one SD"],
    [50, false, "50 s too short, 10 s more than one SD"],
    [null, false, "no end in the model"],
  ])("of 100 ± 40 s and a model's %s s", (model, hit, off) => {
    expect(judge({ time: 100, spread: 40 }, model)).toEqual({ hit, off });
  });
});

it.each([
  [321, 83, "5:21 ± 1:23"],
  [72, 18, "1:12 ± 0:18"],
  [4740, 1020, "79 ± 17 min"],
])("writes %d ± %d s as %s", (time, spread, text) => {
  expect(measuredText({ time, spread })).toBe(text);
});

it("writes the critical speed as pages do", () => {
  expect(criticalSpeedText).toBe("86.2 ± 1.5 %");
});

it("says of a speed when it is of VO2max, and which ones are", () => {
  expect(speedText({ intensity: 0.9, basis: "speed" })).toBe("90 %");
  expect(speedText({ intensity: 0.83, basis: "vo2max" })).toBe("83 % of VO2max");
  expect(speedsOfVo2max).toBe("83 %");
});

it("counts one match among the four runs that the fit had not seen", () => {
  const { unseen, hits } = unseenRuns();
  expect(unseen.map(({ source }) => source).toSorted()).toEqual([
    "billat1994",
    "billat1995",
    "hafen2018",
    "renoux2000",
  ]);
  expect(hits).toBe(1);
});

import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Options, UsageError, type Command } from "../../scripts/simulate/command.ts";
import { grid } from "../../scripts/simulate/grid.ts";
import { commands } from "../../scripts/simulate/models/index.ts";
import { parseCall } from "../../scripts/simulate/parse.ts";
import { number, readTable } from "../data/csv.ts";
import { expectClose, expectPrinted } from "../support/close.ts";

const command = (name: string): Command => {
  const found = commands.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};
const result = (name: string, typed: Record<string, string> = {}) => {
  const one = command(name);
  return one.run(new Options(one.options, typed));
};
const range = (from: string, to: string, step: string) =>
  new Options({ from: { says: "", usual: from }, to: { says: "", usual: to }, step: { says: "", usual: step } }, {});

describe("parseCall(words, commands)", () => {
  it("reads options in both spellings, and the format", () => {
    const call = parseCall(["hold", "--target=0.2", "--every", "10", "--format", "json"], commands);
    expect(call.command.name).toBe("hold");
    expect(call.typed).toEqual({ target: "0.2", every: "10" });
    expect(call.format).toBe("json");
  });
  it("takes a negative number for a value, not for an option", () => {
    expect(parseCall(["titrate", "--from", "-10"], commands).typed).toEqual({ from: "-10" });
  });
  it.each([
    [[], /there is no model ""; allowed is recruitment, hold/],
    [["recruit"], /there is no model "recruit".* Did you mean recruitment\?/],
    [["hold", "--targt", "1"], /hold has no option "--targt"; allowed is --target.* Did you mean --target\?/],
    [["hold", "0.5"], /hold has no option "0.5"/],
    [["hold", "--target"], /--target needs a value/],
    [["hold", "--target", "1", "--target", "0.5"], /--target is given twice/],
    [["hold", "--format", "xml"], /--format is "xml"; allowed is csv, json/],
  ])("refuses %j", (words, message) => {
    expect(() => parseCall(words, commands)).toThrow(UsageError);
    expect(() => parseCall(words, commands)).toThrow(message);
  });
});

describe("grid(options)", () => {
  it("takes even steps without drift, both ends included", () => {
    expect(grid(range("0.3", "0.6", "0.1"))).toEqual([0.3, 0.4, 0.5, 0.6]);
  });
  it.each([
    ["0", "1", "0", /--step is 0; allowed is a number above 0/],
    ["1", "0", "0.1", /--to is 0; allowed is a number from --from, 1/],
    ["0", "1", "1e-9", /makes 1000000000 rows; allowed are 10000/],
    ["x", "1", "1", /--from is "x"; allowed is a number/],
  ])("refuses from %s to %s by %s", (from, to, step, message) => {
    expect(() => grid(range(from, to, step))).toThrow(message);
  });
});

describe("every model of the command line", () => {
  it.each(commands.map((one) => [one.name, one] as const))(
    "%s answers with its usual options: full rows, no NaN, no Infinity",
    (_, one) => {
      const { columns, rows } = one.run(new Options(one.options, {}));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      }
    },
  );
  it("hold ends at the published endurance time", () => {
    expect(result("hold", { target: "0.5", every: "10" }).rows.at(-1)?.[0]).toBe(95.5);
  });
  it("session ends a single bout where the reference does, to its 3 %, and says in which bout", () => {
    const [row] = readTable("running_tolerance").filter((one) => one["pct_vVO2max"] === 120);
    if (row === undefined) throw new Error("no row at 120 %");
    const { rows, notes = [] } = result("session", { protocol: "600@1.2" });
    expectClose(rows.at(-1)?.[0] as number, number(row, "model_tlim_s(3600=not_reached)"), 0.03);
    expect(notes[0]).toMatch(/^Fails at [\d.]+ s, in bout 1\.$/);
  });
  it("tolerance gives the reference times to 3 % or 2 s, and none at 0.86 and below", () => {
    const table = readTable("running_tolerance").filter((row) => number(row, "pct_vVO2max") >= 84);
    expect(table.length).toBeGreaterThan(5);
    for (const row of table) {
      const intensity = String(number(row, "pct_vVO2max") / 100);
      const [found] = result("tolerance", { from: intensity, to: intensity }).rows;
      const expected = number(row, "model_tlim_s(3600=not_reached)");
      if (expected === 3600) expect(found?.slice(1, 3)).toEqual([null, "beyond this model"]);
      else expect(Math.abs((found?.[1] as number) - expected)).toBeLessThanOrEqual(Math.max(2, 0.03 * expected));
    }
  });
  it("titrate agrees with the reference titration", () => {
    const rows = readTable("titration_load_to_pH").filter(
      (row) =>
        row["scenario"] === "mixed_untrained" &&
        row["bicarbonate_mode"] === "open46" &&
        row["dPi_from_PCr_mmol_kgdm"] === 55,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const load = String(row["H_load_mmol_kgdm"]);
      expectPrinted(result("titrate", { from: load, to: load }).rows[0]?.[1] as number, number(row, "pH"), 8);
    }
  });
  it("oxygen-chain gives the closed forms with two legs and with one", () => {
    const gain = (of: string, change: string, legs: string): unknown =>
      result("oxygen-chain", { of, legs, from: change, to: change }).rows[0]?.[1];
    expect(gain("delivery", "0.1", "two")).toBeCloseTo(3 / 41, 12);
    expect(gain("mitochondria", "0.27", "one")).toBeCloseTo(27 / 481, 12);
  });
  it("recruitment agrees with the reference table", () => {
    const found = result("stimulus", { from: "0.65", to: "0.65", gate: "no" }).rows[0];
    const [row] = readTable("adaptation_stimulus_per_minute").filter((one) => one["pct_VO2max"] === 65);
    if (row === undefined) throw new Error("no row at 65 %");
    expectPrinted(found?.[1] as number, number(row, "stim_I"), 5);
  });
  it("adapt lets go with the time constant of 11 days once training stops", () => {
    const rows = result("adapt", { weeks: "8", stop: "4", every: "1" }).rows;
    const [end, later] = [rows[56]?.[1] as number, rows[67]?.[1] as number];
    expectClose(later / end, Math.exp(-1), 1e-9);
  });
  it("gain gives at each intensity what adapt gives for the same sessions", () => {
    const minutes = result("gain", { from: "0.65", to: "0.65", amount: "45" }).rows;
    const course = result("adapt", { sessions: "2700@0.65,2700@0.65,2700@0.65", every: "56" }).rows;
    const [, whole, ...types] = course.at(-1) ?? [];
    expect(minutes[0]?.slice(1, 2)).toEqual([2700]);
    for (const [index, expected] of [...types.slice(0, 3), whole].entries()) {
      expectClose(minutes[0]?.[2 + index] as number, expected as number, 1e-9);
    }
    const held = result("gain", { from: "0.85", to: "0.95", step: "0.1", equal: "held-by-model", amount: "0.5" }).rows;
    expect(held[0]?.slice(1)).toEqual([null, null, null, null, null]);
    expect(held[1]).not.toContain(null);
    const cost = result("gain", { from: "0.75", to: "0.75", equal: "lucia", amount: "60" }).rows;
    expect(cost[0]?.[1]).toBe(1800);
  });
  it("shuttle and steady-state agree with the reference values", () => {
    // The reference files were made without the guard.
    const [end] = result("shuttle", { protocol: "1800@0.8", every: "1800", guard: "no" }).rows.slice(-1);
    const row = readTable("shuttle_curve_30min").find(
      ({ athlete, mct4_factor, D }) => athlete === "trained" && mct4_factor === 1 && D === 0.8,
    );
    if (row === undefined) throw new Error("no row for D = 0.8");
    expectClose(end?.[5] as number, number(row, "LB_30min"), 1e-4);
    const notes = result("steady-state", { vo2max: "62", vlamax: "0.4" }).notes ?? [];
    const [, mlss] = /steady state at ([\d.]+)/.exec(notes.join(" ")) ?? [];
    // 0.776 by the notes of the model, with the classic constants.
    expectPrinted(Number(mlss), 0.776, 3);
  });
  it("shuttle takes somebody else, whose concentrations do not depend on body mass", () => {
    const blood = (mass: string) =>
      result("shuttle", { vo2max: "55", vlamax: "0.35", mass, protocol: "300@0.9" }).rows.at(-1)?.[5] as number;
    expectClose(blood("55"), blood("90"), 1e-9);
  });
  it("uncertainty gives the same bands for the same seed, low to high", () => {
    const once = result("uncertainty", { draws: "40", seed: "3" });
    expect(result("uncertainty", { draws: "40", seed: "3" })).toEqual(once);
    for (const [, low, median, high] of once.rows as number[][]) {
      expect(low).toBeLessThanOrEqual(median ?? Number.NaN);
      expect(median).toBeLessThanOrEqual(high ?? Number.NaN);
    }
  });
  it("reads loads that repeat", () => {
    expect(result("fitness-fatigue", { loads: "100x2,0" }).rows.map(([day]) => day)).toEqual([1, 2, 3]);
    expect(() => result("fitness-fatigue", { loads: "1x-3" })).toThrow(/repeats a load -3 times; allowed is/);
  });
  it.each([
    ["adapt", { sessions: "45" }, /--sessions holds "45"; allowed is seconds@intensity/],
    ["recruitment", { mix: "mine" }, /--mix is "mine"; allowed is untrained/],
    ["hold", { adaptation: "maybe" }, /--adaptation is "maybe"; allowed is yes, no/],
    ["hold", { target: "2" }, /--target is 2; allowed is a number from 0.01 to 1/],
    ["gain", { equal: "effort" }, /--equal is "effort"; allowed is minutes, held-by-model/],
    ["gain", { amount: "400" }, /allowance.time is 24000; allowed is a number from 0 to 21600/],
    ["adapt", { weeks: "1.5" }, /--weeks is 1.5; allowed is a whole number from 1 to 260/],
    ["shuttle", { mct4: "0" }, /--mct4 is 0; allowed is a number from 0.1 to 3/],
    ["shuttle", { vo2max: "60" }, /--vlamax is ""; allowed is a number/],
    ["shuttle", { protocol: "600@resting" }, /--protocol is "resting"; allowed is a number/],
    ["session", { protocol: "240" }, /--protocol holds "240"; allowed is seconds@intensity/],
    ["fitness-fatigue", { loads: "100x3x5" }, /--loads holds "100x3x5"; allowed is a load/],
    ["recruitment", { from: "4", to: "5" }, /intensity is 4; allowed is a number from 0 to 3/],
  ])("%s refuses %j", (name, typed, message) => {
    expect(() => result(name, typed as Record<string, string>)).toThrow(message);
  });
});

describe("npm run simulate", () => {
  const node = process.execPath;
  it("prints CSV to a pipe and notes beside it", () => {
    const { stdout, stderr, status } = spawnSync(node, ["scripts/simulate.ts", "hold", "--every", "50"], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout.split("\r\n")[0]).toMatch(/^time \(s\),excitation,/);
    expect(stderr).toBe("Fails at 95.5 s.\n");
  });
  it("prints JSON that says which version of the model it is from", () => {
    const text = execFileSync(node, ["scripts/simulate.ts", "vdot", "--format", "json"], { encoding: "utf8" });
    const { modelVersion, rows } = JSON.parse(text) as {
      modelVersion: string;
      rows: { name: string; value: number }[];
    };
    expect(modelVersion).toMatch(/^\d+$/);
    // 5 km in 27:00, as the reference table's heading gives it.
    expectPrinted(rows[0]?.value, 34.96322, 6);
  });
  it("says what is wrong in one line, without a stack, and fails", () => {
    const { stderr, status } = spawnSync(node, ["scripts/simulate.ts", "hold", "--target", "2"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^simulate: --target is 2; allowed is a number from 0.01 to 1\n--help/);
    expect(stderr).not.toContain("    at ");
  });
});

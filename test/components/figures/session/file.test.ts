import { describe, expect, it } from "vitest";
import { sessionFile, wholeRun } from "../../../../src/components/figures/session/file.ts";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { runnerSessionOf } from "./states.ts";

const type = { recruited: 0.5, activation: 0.25 };
const samples = [1, 60, 90, 121, 3725].map((time) => ({ time, bout: 0, capacity: 0.9, I: type, IIa: type, IIx: type }));
const course = { samples, failure: null, end: 3725, truncated: false };

describe("sessionFile(run)", () => {
  it("says of every row which session it is, whose fibers, and by which version of the model", () => {
    const session = runnerSessionOf({ mix: "distance" });
    const lines = toCsv(sessionFile({ session, course })).trim().split("\r\n");
    expect(lines).toHaveLength(1 + samples.length);
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["1", "60", "90", "121", "3725"]);
    expect(lines[0]).toMatch(/^"time, s","I recruited, %",.*,"force left, %",session,mix,model$/);
    for (const line of lines.slice(1)) {
      expect(line.endsWith(`45 min at 65 %,distance,"illustrative, version ${modelVersion}"`)).toBe(true);
    }
  });
});

describe("wholeRun(run, source)", () => {
  const session = runnerSessionOf({ mix: "distance" });
  const whole = {
    ...course,
    samples: samples.map((sample) => ({ ...sample, activation: [1], excitationFraction: 0.5 })),
  };

  it("simulates again what a page was sent without its units", async () => {
    expect(await wholeRun({ session, course }, () => Promise.resolve(whole))).toEqual({ session, course: whole });
  });

  it("asks for nothing where every moment is there", async () => {
    const run = { session, course: whole };
    expect(await wholeRun(run, () => Promise.reject(new Error("asked")))).toBe(run);
  });
});

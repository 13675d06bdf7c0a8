import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import { sessionFile } from "../../../../src/components/figures/session/file.ts";
import { withModel } from "../../../../src/components/kit/file-table.ts";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { runnerSessionOf } from "./states.ts";

const type = { recruited: 0.5, activation: 0.25 };
const samples = [1, 60, 90, 121, 3725].map((time) => ({ time, bout: 0, capacity: 0.9, I: type, IIa: type, IIx: type }));
const course = { samples, failure: null, end: 3725, truncated: false };

describe("sessionFile(run)", () => {
  it("says of every row which session it is, whose fibers, and by which version of the model", () => {
    const session = runnerSessionOf({ mix: "distance" });
    const lines = toCsv(withModel(sessionFile({ session, course }), figure))
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + samples.length);
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["1", "60", "90", "121", "3725"]);
    expect(lines[0]).toMatch(/^"time, s","I recruited, %",.*,"force left, %",session,mix,model$/);
    for (const line of lines.slice(1)) {
      expect(line.endsWith(`45 min at 65 %,distance,"illustrative, version ${modelVersion}"`)).toBe(true);
    }
  });
});

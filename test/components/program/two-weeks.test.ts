import { describe, expect, it } from "vitest";
import { planNames } from "../../../src/components/program/two-weeks.ts";

describe("planNames", () => {
  it("carry the time and the effort of each plan: four times 45 min are 3 h, three times 4 × 4 min are 48 min", () => {
    expect(planNames).toEqual({
      easy: { sessions: "Four easy runs of 45\u00A0min a week", dose: "3 h, 65 %" },
      intervals: { sessions: "Three sessions of 4\u00A0×\u00A04\u00A0min a week", dose: "48 min hard, 90 %" },
    });
  });
});

import { describe, expect, it } from "vitest";
import { effort } from "../../src/words/effort.ts";
import { planWeek } from "../../src/sim/training/index.ts";
import { clubRunner as club } from "../support/club-runner.ts";

describe("effort(range)", () => {
  it("says how a session feels, and its effort of 10", () => {
    const [easy, hard] = planWeek(club).sessions;
    expect(hard && effort(hard.effort)).toBe("comfortably hard: a short sentence at a time (effort 6 of 10)");
    expect(easy && effort(easy.effort)).toBe("easy enough to chat in whole sentences (effort 2 to 3 of 10)");
  });
});

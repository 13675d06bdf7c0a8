import { describe, expect, it } from "vitest";
import { unheard } from "../../../src/components/kit/unheard.ts";

const slider = "66 percent of VO2max, easy";

describe("unheard(message, heard)", () => {
  it("leaves out a start of which each word was heard, in any order, with % or percent", () => {
    expect(unheard("Easy, 66 % of VO2max: all of type I at work.", slider)).toBe("All of type I at work.");
  });
  it("leaves out only the first start", () => {
    expect(unheard("Easy, 66 %: all at work: type I.", slider)).toBe("All at work: type I.");
  });
  it("keeps a message that begins with anything else, and one that has no start", () => {
    for (const message of ["Steady, 66 % of VO2max: all at work.", "Easy, 67 %: all at work.", "Easy, 66 % of VO2max"])
      expect(unheard(message, slider)).toBe(message);
    expect(unheard("Easy, 66 % of VO2max: all at work.", "")).toBe("Easy, 66 % of VO2max: all at work.");
  });
});

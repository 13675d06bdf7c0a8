import { describe, expect, it } from "vitest";
import { askedSentence } from "../../../src/components/shell/asked-sentence.ts";

describe("askedSentence(settings)", () => {
  it("is one sentence of what is set, each thing once", () => {
    expect(
      askedSentence([
        { name: "Effort", value: "65 percent of VO2max, easy" },
        { name: "", value: "In one go" },
        { name: "Minutes", value: "45" },
        { name: "Minutes", value: "45" },
      ]),
    ).toBe("Asked with effort: 65 percent of VO2max, easy; in one go; minutes: 45.");
  });
  it("leaves out what is not set, and names as the field has them are kept", () => {
    expect(
      askedSentence([
        { name: "Race time", value: "" },
        { name: "VO2max", value: "50" },
      ]),
    ).toBe("Asked with VO2max: 50.");
    expect(askedSentence([])).toBeNull();
  });
  it("does not end a question within the sentence", () => {
    expect(askedSentence([{ name: "Whose fibers?", value: "Young adults" }])).toBe(
      "Asked with whose fibers: Young adults.",
    );
  });
});

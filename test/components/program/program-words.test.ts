import { describe, expect, it } from "vitest";
import { figure } from "../../../src/components/figures/block/figure.ts";
import { createCodec } from "../../../src/components/kit/codec.ts";
import { programWords, weeksWords } from "../../../src/components/program/program-words.ts";
import { simulatorScene } from "../../../src/components/program/simulator-scene.ts";

describe("weeksWords(weeks)", () => {
  it.each([
    [0, "0 weeks"],
    [1, "1 week"],
    [8, "8 weeks"],
  ])("of %s is %s", (weeks, text) => {
    expect(weeksWords(weeks)).toBe(text);
  });
});

describe("programWords(state)", () => {
  it("names the session, how often it is run, and for how long", () => {
    expect(programWords(createCodec(figure.fields).defaults)).toBe("8 weeks of 45 min at 65 %, 3 a week");
  });
  it("names the second session too, as the simulator opens", () => {
    const opening = new URLSearchParams(simulatorScene.slice(simulatorScene.indexOf("?")));
    expect(programWords(createCodec(figure.fields, { opening }).opening)).toBe(
      "8 weeks of 4 × 4 min at 95 %, 1 a week, beside 45 min at 65 %, 3 a week",
    );
  });
});

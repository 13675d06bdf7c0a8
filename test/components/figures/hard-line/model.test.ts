import { describe, expect, it } from "vitest";
import { buildHardLine } from "../../../../src/components/figures/hard-line/built.ts";
import { readingAt } from "../../../../src/components/figures/hard-line/data.ts";
import { borderRange, figure, weekIds } from "../../../../src/components/figures/hard-line/figure.ts";
import { createHardLine } from "../../../../src/components/figures/hard-line/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { caseWeekIds } from "../../../../src/sim/index.ts";

describe("createHardLine()", () => {
  it("begins at 83 % without a guess, the axis in percent of VO2max", () => {
    using model = createHardLine(createFields(figure.fields));
    expect(model.fields.state.value).toEqual({ border: 0.83, scale: "vo2max", guess: "none" });
    expect(model.paces.value).toBeNull();
  });

  it("takes line, scale and guess from a link, and refuses a line beside the axis", () => {
    const fields = createFields(figure.fields);
    fields.open(new URLSearchParams("v=3&b=93&s=lactate&g=threshold-only"));
    using model = createHardLine(fields);
    expect(model.fields.state.value).toEqual({ border: 0.93, scale: "lactate", guess: "threshold-only" });
    fields.open(new URLSearchParams("v=3&b=119"));
    expect(fields.state.value.border).toBe(0.83);
    expect(fields.refused.value.map(({ key }) => key)).toEqual(["b"]);
  });
});

describe("buildHardLine()", () => {
  const data = buildHardLine();

  it("knows the weeks by the model's names", () => {
    expect(weekIds).toEqual(caseWeekIds);
    expect(data.weekLength).toBe(375);
  });

  it.each([
    [65, 375, 375],
    [66, 51, 100],
    [83, 51, 100],
    [88, 51, 100],
    [89, 26, 0],
    [93, 26, 0],
    [98, 26, 0],
    [99, 8, 0],
    [110, 8, 0],
    [111, 0, 0],
  ])("counts at %d %%: %d and %d minutes", (at, intervals, threshold) => {
    expect(readingAt(data, at).hard).toEqual({ "with-intervals": intervals, "threshold-only": threshold });
  });

  it("has heart rate and lactate up to 100 %, and none above", () => {
    expect(readingAt(data, 100)).toMatchObject({ heartRate: 100, lactate: 10 });
    expect(readingAt(data, 101)).toMatchObject({ heartRate: null, lactate: null });
  });

  it.each([borderRange.min - 1, borderRange.max + 1, 80.5])("has no reading at %d", (at) => {
    expect(() => readingAt(data, at)).toThrow(/at is .*; allowed is a whole number from 57 to 118/);
  });
});

import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/hard-line/figure.ts";
import { createHardLine } from "../../../../src/components/figures/hard-line/model.ts";
import { paceScale } from "../../../../src/components/figures/hard-line/pace-scale.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createHardLine(fields);
};

describe("createHardLine()", () => {
  it("begins at 83 %, where the week with intervals holds 51 hard minutes and the threshold week 100", () => {
    using model = modelAt("");
    expect(model.fields.state.value.border).toBe(0.83);
    expect(model.fields.state.value.guess).toBe("none");
    expect(model.hard.value).toEqual({ "with-intervals": 51, "threshold-only": 100 });
  });

  it.each([
    ["b=65", 375, 375],
    ["b=66", 51, 100],
    ["b=88", 51, 100],
    ["b=89", 26, 0],
    ["b=98", 26, 0],
    ["b=99", 8, 0],
    ["b=110", 8, 0],
    ["b=111", 0, 0],
  ])("counts at %s: %d and %d minutes", (query, intervals, threshold) => {
    using model = modelAt(`v=2&${query}`);
    expect(model.hard.value).toEqual({ "with-intervals": intervals, "threshold-only": threshold });
  });

  it("reads the axis in percent of VO2max until a race tells paces", () => {
    using model = modelAt("s=pace");
    expect(model.axis.value.label).toBe("% of VO2max");
    model.paces.value = paceScale(45, "km");
    expect(model.axis.value.label).toBe("pace, min per km");
    model.fields.choose({ scale: "lactate" });
    expect(model.axis.value.label).toBe("lactate in blood, mmol/L");
  });
});

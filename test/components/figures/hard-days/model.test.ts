import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/hard-days/figure.ts";
import { createHardDays } from "../../../../src/components/figures/hard-days/model.ts";
import { variableDoseResponseParameters } from "../../../../src/sim/adaptation/fitness-fatigue/parameters.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createHardDays(fields);
};

describe("createHardDays()", () => {
  it("opens at the cyclists' tiredness, at its usual growth, without a guess", () => {
    using model = modelAt("");
    expect(model.fields.state.value).toEqual({ guess: "none", time: 17, growth: 1 });
    expect(model.isGuessed.value).toBe(false);
  });

  it("takes all three from a link", () => {
    using model = modelAt("v=3&g=2&t=70&k=150");
    expect(model.fields.state.value).toEqual({ guess: "2", time: 70, growth: 1.5 });
    expect(model.isGuessed.value).toBe(true);
  });

  it("refuses a tiredness that no fit has found", () => {
    using model = modelAt("v=3&t=80");
    expect(model.fields.refused.value.map(({ key }) => key)).toEqual(["t"]);
  });
});

describe("the ranges of both numbers", () => {
  it("are those of the model's parameters: published fits, and half to twice", () => {
    const { fatigueTime, fatigueGainGrowth } = variableDoseResponseParameters;
    const allowed = [figure.fields.time.allowed, figure.fields.growth.allowed];
    expect(fatigueTime.range).toEqual([4, 74]);
    expect(fatigueGainGrowth.range.map((end) => Math.round((100 * end) / fatigueGainGrowth.value))).toEqual([50, 200]);
    expect(allowed).toEqual(["a number from 4 to 74", "a number from 50 to 200"]);
    expect(figure.fields.time.default).toBe(Math.round(fatigueTime.value));
  });
});

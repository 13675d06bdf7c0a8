import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/calculators/paces/figure.ts";
import { createPaces, isExample } from "../../../../src/components/calculators/paces/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const opened = (link = "") => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(link));
  return createPaces(fields);
};

describe("the model of the paces", () => {
  it("opens with the example, 10 km in 47:15, and knows it from other runners", () => {
    const { runner } = opened();
    expect(runner.value.race).toEqual({ distance: 10_000, time: 2835 });
    expect([isExample(runner.value), isExample(opened("t=40:00").runner.value)]).toEqual([true, false]);
    expect(isExample(opened("a=vdot&q=42.75").runner.value)).toBe(false);
  });

  it("keeps the last numbers while an answer is wrong", () => {
    const model = opened("t=40:00");
    const { vdot } = model.runner.value;
    model.fields.choose({ raceTime: "forty" });
    expect([model.isStale.value, model.runner.value.vdot]).toEqual([true, vdot]);
    model.fields.choose({ raceTime: "41:00" });
    expect(model.isStale.value).toBe(false);
    expect(model.runner.value.vdot).toBeLessThan(vdot ?? 0);
  });

  it("puts what says something about the runner into the fragment, and nothing else", () => {
    const model = opened();
    model.fields.choose({ raceTime: "40:00", weekly: "60", highest: "190", system: "norway", unit: "mi", effort: 0.9 });
    const { query, fragment } = model.fields.parts();
    expect(query.map(([key]) => key).sort()).toEqual(["i", "s", "u"]);
    expect(fragment.map(([key]) => key).sort()).toEqual(["hm", "t", "w"]);
  });
});

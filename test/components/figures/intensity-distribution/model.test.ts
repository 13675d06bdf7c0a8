import { describe, expect, it } from "vitest";
import { figure, weekIds } from "../../../../src/components/figures/intensity-distribution/figure.ts";
import { createDistribution } from "../../../../src/components/figures/intensity-distribution/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { caseWeekIds, schemes } from "../../../../src/sim/index.ts";
import { schemeIds } from "../../../../src/components/figures/intensity-distribution/figure.ts";

describe("createDistribution()", () => {
  it("begins without a guess, by minutes, with threshold running moderate", () => {
    using model = createDistribution(createFields(figure.fields));
    expect(model.fields.state.value).toEqual({ count: "time", scheme: "seiler", guess: "none" });
  });

  it("takes count, scheme and guess from a link, and refuses a count that it does not know", () => {
    const fields = createFields(figure.fields);
    fields.open(new URLSearchParams("v=3&c=sessions&t=article&g=pyramidal"));
    using model = createDistribution(fields);
    expect(model.fields.state.value).toEqual({ count: "sessions", scheme: "article", guess: "pyramidal" });
    fields.open(new URLSearchParams("v=3&c=heartbeats"));
    expect(fields.refused.value.map(({ key }) => key)).toEqual(["c"]);
  });

  it("knows the weeks and schemes by the model's names", () => {
    expect([...weekIds].sort()).toEqual([...caseWeekIds].sort());
    expect([...schemeIds].sort()).toEqual([...schemes].sort());
  });
});

import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/oxygen-chain/figure.ts";
import { createChain } from "../../../../src/components/figures/oxygen-chain/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createChain(fields);
};

describe("createChain()", () => {
  it("opens with two legs, both examples in the reader's run, and no guess", () => {
    using model = modelAt("");
    expect(model.fields.state.value).toEqual({
      guess: "none",
      legs: "two",
      delivery: 0.1,
      diffusion: 0,
      mitochondria: 0.27,
    });
    // 1 / (.75 / 1.1 + .125 + .125 / 1.27)
    expect(model.lanes.value.yours.gain).toBeCloseTo(1 / (0.75 / 1.1 + 0.125 + 0.125 / 1.27) - 1, 12);
  });

  it("takes guess, legs and changes from a link", () => {
    using model = modelAt("v=3&g=delivery&l=one&h=0&d=5&m=20");
    expect(model.fields.state.value).toEqual({
      guess: "delivery",
      legs: "one",
      delivery: 0,
      diffusion: 0.05,
      mitochondria: 0.2,
    });
    expect(model.lanes.value.today.times).toEqual({ delivery: 50, diffusion: 25, mitochondria: 25 });
  });

  it("refuses a change that it does not draw", () => {
    using model = modelAt("v=3&h=41&l=three");
    expect(model.fields.refused.value.map(({ key }) => key).sort()).toEqual(["h", "l"]);
  });
});

import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/three-knobs/figure.ts";
import { createThreeKnobs } from "../../../../src/components/figures/three-knobs/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createThreeKnobs(fields);
};

describe("createThreeKnobs()", () => {
  it("opens with 15 % more force and no guess", () => {
    using model = modelAt("");
    expect(model.fields.state.value).toEqual({ guess: "none", gain: 0.15 });
    expect(model.isGuessed.value).toBe(false);
    expect(model.drawn.value).toBe(0.15);
  });

  it("takes guess and gain from a link, and refuses a gain that it does not draw", () => {
    using model = modelAt("v=3&g=fibers&f=8");
    expect(model.fields.state.value).toEqual({ guess: "fibers", gain: 0.08 });
    expect(model.isGuessed.value).toBe(true);
    using other = modelAt("v=3&f=40");
    expect(other.fields.refused.value.map(({ key }) => key)).toEqual(["f"]);
  });
});

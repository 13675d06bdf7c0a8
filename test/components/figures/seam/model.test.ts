import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/seam/figure.ts";
import { createSeam } from "../../../../src/components/figures/seam/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createSeam(fields);
};

describe("createSeam()", () => {
  it("puts the line through the center until somebody moves it", () => {
    using model = modelAt("");
    expect(model.offset.value).toBeCloseTo(0, 5);
  });

  it("takes the line's place from a link, to its ends", () => {
    using onlyEasy = modelAt("v=3&s=100");
    using onlyIntervals = modelAt("v=3&s=0");
    expect(onlyEasy.offset.value).toBe(1);
    expect(onlyIntervals.offset.value).toBe(-1);
  });

  it("stands in the middle and says so where a link asks for more than the whole muscle", () => {
    using model = modelAt("v=3&s=101");
    expect(model.offset.value).toBeCloseTo(0, 5);
    expect(model.fields.refused.value.map(({ key }) => key)).toEqual(["s"]);
  });
});

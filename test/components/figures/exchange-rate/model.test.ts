import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/exchange-rate/figure.ts";
import { createExchange } from "../../../../src/components/figures/exchange-rate/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const modelAt = (query: string) => {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(query));
  return createExchange(fields);
};

describe("createExchange()", () => {
  it("opens with 34 minutes at 98 % and no guess", () => {
    using model = modelAt("");
    expect(model.fields.state.value).toEqual({ guess: "none", intensity: 0.98, duration: 2040 });
    expect(model.isGuessed.value).toBe(false);
  });

  it("takes guess, effort and minutes from a link", () => {
    using model = modelAt("v=3&g=20&i=88&m=4");
    expect(model.fields.state.value).toEqual({ guess: "20", intensity: 0.88, duration: 240 });
    expect(model.isGuessed.value).toBe(true);
  });

  it("shows the answer to who wants no guess", () => {
    using model = modelAt("v=3&g=skip");
    expect(model.isGuessed.value).toBe(true);
  });

  it("refuses an effort that it does not draw", () => {
    using model = modelAt("v=3&i=60");
    expect(model.fields.refused.value.map(({ key }) => key)).toEqual(["i"]);
  });
});

import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/acid-defenses/figure.ts";
import { createAcid, muscleOf } from "../../../../src/components/figures/acid-defenses/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { tabulated } from "./reference.ts";

/** The figure as a link opens it. */
function opened(link: string) {
  const fields = createFields(figure.fields);
  fields.open(new URLSearchParams(link));
  return createAcid(fields);
}

describe("the figure's model", () => {
  it("opens with every defense in place and no guess", () => {
    const model = opened("");
    expect(model.fields.state.value.guess).toBe("none");
    expect(model.acidity.value.pH).toBeCloseTo(tabulated("mixed_untrained"), 6);
    expect(model.usual.value).toBe(model.acidity.value.pH);
  });

  it("has a muscle, its losses and its usual pH by the fibers of the link", () => {
    const model = opened("v=3&m=IIa&w=bicarbonate&c=100");
    expect(muscleOf(model.fields.state.value)).toEqual({ kind: "IIa", carnosine: 1, taken: ["bicarbonate"] });
    expect(model.acidity.value.pH).toBeCloseTo(tabulated("type_IIa", "none"), 6);
    expect(model.usual.value).toBeCloseTo(tabulated("type_IIa"), 6);
    expect(model.losses.value.find(({ of }) => of === "bicarbonate")?.pH).toBe(model.acidity.value.pH);
  });

  it("refuses what names no defense", () => {
    const model = opened("v=3&w=water&c=181");
    expect(muscleOf(model.fields.state.value)).toEqual({ kind: "mixed", carnosine: 1, taken: [] });
  });
});

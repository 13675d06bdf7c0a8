import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/add-one-back/figure.ts";
import { createAddOneBack } from "../../../../src/components/figures/add-one-back/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

describe("createAddOneBack(fields)", () => {
  it("opens with the swap, and a change of the chosen day opens the answer and can be undone", () => {
    const fields = createFields(figure.fields);
    using model = createAddOneBack(fields);
    expect(model.count.value.hard).toEqual({ article: 93, seiler: 18 });
    expect(model.edit.value).toEqual({ change: "swap", kind: "interval" });
    model.change({ change: "keep", kind: "interval" });
    expect(fields.state.value).toMatchObject({ plan: "kkkkkkk", guess: "skip" });
    expect(model.count.value.hard).toEqual({ article: 100, seiler: 0 });
    fields.undo();
    expect(fields.state.value).toMatchObject({ plan: "kkkkkik", guess: "none" });
  });
  it("changes the day that is chosen, and keeps a guess", () => {
    const fields = createFields(figure.fields);
    using model = createAddOneBack(fields);
    fields.choose({ guess: "fall" });
    fields.choose({ day: 5 });
    model.change({ change: "add", kind: "interval" });
    expect(fields.state.value).toEqual({ plan: "kkkkaik", day: 5, guess: "fall" });
  });
  it("keeps its week in a link, and refuses what is no week", () => {
    const fields = createFields(figure.fields);
    fields.open(new URLSearchParams("w=kkkkbkk&d=5"));
    expect(fields.state.value).toMatchObject({ plan: "kkkkbkk", day: 5 });
    fields.open(new URLSearchParams("w=kkkkzkk"));
    expect(fields.state.value.plan).toBe("kkkkkik");
    expect(fields.refused.value.map(({ key }) => key)).toEqual(["w"]);
  });
});

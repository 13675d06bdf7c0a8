import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/questions/figure.ts";
import {
  isSetTo,
  ownState,
  setupOf,
  setups,
  setupState,
  type Setup,
} from "../../../../src/components/figures/questions/setups.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { runnerFields } from "../../../../src/components/program/fields.ts";
import { states } from "./states.ts";

const all: readonly Setup[] = Object.values(setups).flat();
const codec = createCodec(figure.fields);

describe("the setups", () => {
  it.each(all)("$name is a state that a link can carry whole", (setup) => {
    const state = { ...codec.defaults, ...setupState(setup) };
    const { query, fragment } = codec.encode(state);
    expect(fragment).toEqual([]);
    const link = new URLSearchParams(query.map(([key, value]) => [key, value]));
    expect(codec.decode(link)).toEqual({ state, refused: [] });
  });
  it("have names and states of their own", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const setup of all) expect(all.filter((other) => isSetTo(setupState(setup), other))).toEqual([setup]);
  });
  it("are not the state that the simulator opens with", () => {
    expect(setupOf(codec.defaults)).toBeNull();
  });
});

describe("setupState(setup)", () => {
  it("holds no field of the runner, so that a reader's race stays as it is", () => {
    const fields = createFields({ ...figure.fields, ...runnerFields });
    fields.choose({ unit: "mi", intensity: 1.2, weeksOff: 9 });
    fields.replace(setupState(setups.equal[0]));
    expect(fields.state.value).toEqual({
      ...setupState(setups.equal[0]),
      ...runnerState(),
      unit: "mi",
      question: "none",
    });
  });
  it("begins from the defaults, not from what the reader has set", () => {
    expect(setupState({ name: "three weeks", change: { weeks: 3 } })).toEqual({
      ...ownState(codec.defaults),
      weeks: 3,
    });
  });
});

const runnerState = () => createFields(runnerFields).state.value;

describe("setupOf(state)", () => {
  it("knows each setup, whatever else the scene holds", () => {
    for (const setup of all) expect(setupOf({ ...setupState(setup), ...runnerState() })).toBe(setup);
  });
  it("is null as soon as one field differs", () => {
    fc.assert(
      fc.property(states, (state) => {
        const setup = setupOf(state);
        expect(setup === null || isSetTo(state, setup)).toBe(true);
        expect(setupOf({ ...setupState(setups.equal[0]), week: 3 })).toBeNull();
      }),
    );
  });
});

describe("ownState(state)", () => {
  it("leaves out what belongs to other figures, and the question that a link opens", () => {
    const scene = { ...codec.defaults, ...runnerState(), question: "cost" };
    const own = ownState(scene);
    expect({ ...own, question: "none" }).toEqual(codec.defaults);
  });
});

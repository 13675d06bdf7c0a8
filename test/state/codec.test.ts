import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceField, numberField, optionalNumberField, textField } from "../../src/components/kit/field.ts";
import { createCodec } from "../../src/state/codec.ts";

const codec = createCodec({
  intensity: numberField("i", { min: 0, max: 200, step: 1, default: 60 }),
  slope: numberField("s", { min: 0, max: 1, step: 0.1, default: 0 }),
  mix: choiceField("mix", ["untrained", "elite"] as const, "untrained"),
  time: textField("t", { maxLength: 8, default: "27:00" }),
  from: optionalNumberField("from", { min: 0, max: 200, step: 1 }),
});

describe("createCodec(table)", () => {
  it.each([
    [{}, ""],
    [{ intensity: 85 }, "v=2&i=85"],
    [{ mix: "elite" as const, time: "" }, "v=2&mix=elite&t="],
    [{ time: "3:58,4 ü" }, "v=2&t=3%3A58%2C4+%C3%BC"],
    [{ from: 110 }, "v=2&from=110"],
  ])("writes %j as %s, and reads it back", (change, query) => {
    const state = { ...codec.defaults, ...change };
    expect(codec.encode(state)).toBe(query);
    expect(codec.decode(query)).toEqual({ state, refused: [] });
  });

  it.each([
    ["i=201", "i", "201", "a number from 0 to 200"],
    ["i=", "i", "", "a number from 0 to 200"],
    ["i=NaN", "i", "NaN", "a number from 0 to 200"],
    ["i=1e2", "i", "1e2", "a number from 0 to 200"],
    ["mix=fast", "mix", "fast", "untrained, elite"],
    ["t=123456789", "t", "123456789", "text of at most 8 characters"],
    ["v=9", "v", "9", "2"],
    ["v=1", "v", "1", "2"],
  ])("falls back for %s, and reports what was refused and what is allowed", (query, key, value, allowed) => {
    expect(codec.decode(query)).toEqual({ state: codec.defaults, refused: [{ key, value, allowed }] });
  });

  it("keeps the good keys of a damaged link, and ignores strangers and a leading question mark", () => {
    expect(codec.decode("?i=90&mix=x&utm=1").state).toEqual({ ...codec.defaults, intensity: 90 });
  });

  it("snaps a number to its step", () => {
    expect(codec.decode("i=84.6&s=0.3").state).toMatchObject({ intensity: 85, slope: 0.3 });
  });

  it("reads back every state it writes", () => {
    const states = fc.record({
      intensity: fc.integer({ min: 0, max: 200 }),
      slope: fc.integer({ min: 0, max: 10 }).map((tenths) => Number((tenths / 10).toPrecision(12))),
      mix: fc.constantFrom("untrained" as const, "elite" as const),
      time: fc.string({ maxLength: 8 }),
      from: fc.option(fc.integer({ min: 0, max: 200 })),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(codec.decode(codec.encode(state))).toEqual({ state, refused: [] });
      }),
    );
  });

  it("never throws, whatever the query", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(codec.decode(query).state).toHaveProperty("mix");
      }),
    );
  });
});

describe("createCodec(table, format)", () => {
  const versioned = createCodec({ intensity: numberField("i", { min: 0, max: 200, step: 1, default: 60 }) }, "3");

  it("writes the format of the table before the model's version", () => {
    expect(versioned.encode({ intensity: 85 })).toBe("v=3.2&i=85");
    expect(versioned.encode({ intensity: 60 })).toBe("");
  });

  it("reads back what it writes, with nothing refused", () => {
    expect(versioned.decode("v=3.2&i=85")).toEqual({ state: { intensity: 85 }, refused: [] });
    expect(versioned.decode("i=85")).toEqual({ state: { intensity: 85 }, refused: [] });
  });

  it.each(["1", "3", "2.1", "3.1", "3.1.1", ""])("reports version %j, and still reads the keys it knows", (version) => {
    expect(versioned.decode(`v=${version}&i=85`)).toEqual({
      state: { intensity: 85 },
      refused: [{ key: "v", value: version, allowed: "3.2" }],
    });
  });
});

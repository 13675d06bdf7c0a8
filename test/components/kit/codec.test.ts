import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodec, type LinkParts } from "../../../src/components/kit/codec.ts";
import {
  choiceField,
  numberField,
  percentField,
  privately,
  textField,
  type FieldTable,
} from "../../../src/components/kit/field.ts";
import { modelVersion } from "../../../src/sim/index.ts";

interface Settings {
  readonly intensity: number;
  readonly slope: number;
  readonly mix: "untrained" | "elite";
  readonly age: number;
  readonly name: string;
}

const table: FieldTable<Settings> = {
  intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }),
  slope: numberField("s", { min: 0, max: 1, step: 0.1, default: 0 }),
  mix: choiceField("mix", ["untrained", "elite"], "untrained"),
  age: privately(numberField("age", { min: 10, max: 99, step: 1, default: 40 })),
  name: privately(textField("name", { maxLength: 8, default: "" })),
};
const codec = createCodec(table);
const second = createCodec(table, { prefix: "sketch-2." });

const states: fc.Arbitrary<Settings> = fc.record({
  intensity: fc.integer({ min: 0, max: 200 }).map((percent) => percent / 100),
  slope: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  mix: fc.constantFrom("untrained", "elite"),
  age: fc.integer({ min: 10, max: 99 }),
  name: fc.string({ unit: "grapheme", maxLength: 4 }).filter((text) => text.length <= 8),
});

/** Both places of a link as one, as an address carries them. */
const linkOf = ({ query, fragment }: LinkParts): URLSearchParams =>
  new URLSearchParams(new URLSearchParams([...query, ...fragment].map(([key, value]) => [key, value])).toString());

describe("createCodec(table)", () => {
  it("writes nothing for the defaults", () => {
    expect(codec.encode(codec.defaults)).toEqual({ query: [], fragment: [] });
  });

  it("reads back every state that it writes", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(codec.decode(linkOf(codec.encode(state)))).toEqual({ state, refused: [] });
        expect(second.decode(linkOf(second.encode(state)))).toEqual({ state, refused: [] });
      }),
    );
  });

  it("writes public fields into the query only, and private ones into the fragment only", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { query, fragment } = codec.encode(state);
        expect(query.filter(([key]) => !["i", "s", "mix"].includes(key))).toEqual([]);
        expect(fragment.filter(([key]) => !["age", "name"].includes(key))).toEqual([]);
      }),
    );
    expect(codec.encode({ ...codec.defaults, intensity: 0.8, age: 50 })).toEqual({
      query: [["i", "80"]],
      fragment: [["age", "50"]],
    });
  });

  it("keeps a second figure's keys apart from the first's, whatever both are set to", () => {
    fc.assert(
      fc.property(states, states, (one, two) => {
        const [here, there] = [codec.encode(one), second.encode(two)];
        const both = linkOf({
          query: [...here.query, ...there.query],
          fragment: [...here.fragment, ...there.fragment],
        });
        expect(codec.decode(both).state).toEqual(one);
        expect(second.decode(both).state).toEqual(two);
      }),
    );
    expect(codec.keys).toEqual(["i", "s", "mix", "age", "name"]);
    expect(second.keys).toEqual(["sketch-2.i", "sketch-2.s", "sketch-2.mix", "sketch-2.age", "sketch-2.name"]);
  });

  it("writes a second figure without its prefix for a page that it has to itself", () => {
    const state = { ...codec.defaults, intensity: 0.8, age: 50 };
    expect(second.encode(state).query).toEqual([["sketch-2.i", "80"]]);
  });

  it.each([
    ["i=201", "i", "201", "a number from 0 to 200"],
    ["i=", "i", "", "a number from 0 to 200"],
    ["i=1e2", "i", "1e2", "a number from 0 to 200"],
    ["mix=fast", "mix", "fast", "untrained, elite"],
    ["name=123456789", "name", "123456789", "text of at most 8 characters"],
  ])("falls back for %s, and reports what it refused and what is allowed", (query, key, value, allowed) => {
    expect(codec.decode(new URLSearchParams(query))).toEqual({
      state: codec.defaults,
      refused: [{ key, value, allowed }],
    });
  });

  it("reports a second figure's value under the key that the link has", () => {
    expect(second.decode(new URLSearchParams("i=999&sketch-2.i=201")).refused).toEqual([
      { key: "sketch-2.i", value: "201", allowed: "a number from 0 to 200" },
    ]);
  });

  it("keeps the good keys of a damaged link, and ignores keys that it does not know", () => {
    expect(codec.decode(new URLSearchParams("i=90&mix=x&utm=1&constructor=2")).state).toEqual({
      ...codec.defaults,
      intensity: 0.9,
    });
  });

  it.each([
    ["i=80&amp;s=0.5&amp;mix=elite", { intensity: 0.8, slope: 0.5, mix: "elite" }],
    ["amp;i=80&amp;amp;s=0.5", { intensity: 0.8, slope: 0.5 }],
    ["I=80&MIX=elite&Age=50", { intensity: 0.8, mix: "elite", age: 50 }],
    ["mix=elite.", { mix: "elite" }],
    ["mix=elite&i=80)", { mix: "elite", intensity: 0.8 }],
    ["i=80%22", { intensity: 0.8 }],
    ["i=80%E2%80%9D.", { intensity: 0.8 }],
    ["i=80+", { intensity: 0.8 }],
    ["i=80/", { intensity: 0.8 }],
    ["i=90&I=80", { intensity: 0.9 }],
  ] as const)("understands %s, as other programs pass it on", (query, change) => {
    expect(codec.decode(new URLSearchParams(query))).toEqual({ state: { ...codec.defaults, ...change }, refused: [] });
  });

  it("understands a version with punctuation behind it", () => {
    expect(codec.decode(new URLSearchParams(`i=80&v=${modelVersion}).`)).refused).toEqual([]);
  });

  it("keeps the punctuation of a text, which its reader may have typed", () => {
    expect(codec.decode(new URLSearchParams("name=27'30%22")).state.name).toBe("27'30\"");
  });

  it("never throws, whatever the link", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(codec.decode(new URLSearchParams(query)).state).toHaveProperty("mix");
      }),
    );
  });
});

describe("createCodec(table, { opening })", () => {
  const opening = new URLSearchParams("i=95&mix=elite&age=20");
  const opened = createCodec(table, { opening, siteKeys: new Set(["i", "s", "mix", "age", "name", "elsewhere"]) });

  it("opens in that state where the link sets nothing, and keeps the defaults of the table", () => {
    expect(opened.defaults).toEqual(codec.defaults);
    expect(opened.opening).toEqual({ ...codec.defaults, intensity: 0.95, mix: "elite", age: 20 });
    for (const link of ["", "v=1", "utm_source=a"])
      expect(opened.decode(new URLSearchParams(link)).state).toEqual(opened.opening);
    expect(opened.encode(opened.opening)).toEqual({ query: [], fragment: [] });
    expect(codec.opening).toBe(codec.defaults);
  });

  it("builds a link that sets anything on the defaults, as every other page does", () => {
    for (const link of ["s=0.5", "S=0.5", "elsewhere=1", "i=80"]) {
      const params = new URLSearchParams(link);
      expect(opened.decode(params).state).toEqual(codec.decode(params).state);
    }
  });

  it("writes links that it and a page without an opening read as the same state", () => {
    fc.assert(
      fc.property(fc.oneof(states, fc.constant(codec.defaults)), (state) => {
        const link = linkOf(opened.encode(state));
        expect(opened.decode(link).state).toEqual(state);
        if (link.size > 0) expect(codec.decode(link).state).toEqual(state);
      }),
    );
  });
});

describe("createCodec(table, { siteKeys })", () => {
  const siteKeys = new Set(["i", "s", "mix", "age", "name", "load", "v"]);
  const known = createCodec(table, { siteKeys });

  it("reports a key that no figure of the site has, after what it refused", () => {
    expect(known.decode(new URLSearchParams("spee=3&i=900&Foo=bar&amp;baz=")).refused).toEqual([
      { key: "i", value: "900", allowed: "a number from 0 to 200" },
      { key: "spee", value: "3", allowed: null },
      { key: "foo", value: "bar", allowed: null },
      { key: "baz", value: "", allowed: null },
    ]);
  });

  it("says nothing of keys of other figures, nor of those that count readers", () => {
    const link = "i=80&load=3&titration-2.load=4&utm_source=x&utm=x&fbclid=1&mc_cid=2&ref=y&amp;load=3&v=";
    expect(known.decode(new URLSearchParams(`${link}${modelVersion}`)).refused).toEqual([]);
  });

  it("leaves that to the scene without a prefix", () => {
    const other = createCodec(table, { prefix: "sketch-2.", siteKeys });
    expect(other.decode(new URLSearchParams("spee=3&sketch-2.i=80")).refused).toEqual([]);
  });
});

describe("the version in a link", () => {
  it("is the model's", () => {
    expect(codec.version).toBe(modelVersion);
  });

  it("is accepted when it is the present one, or none, or has the 1. of old links before it", () => {
    for (const query of [`v=${modelVersion}&i=85`, "i=85", `v=1.${modelVersion}&i=85`, `v=1.${modelVersion}.&i=85`]) {
      expect(codec.decode(new URLSearchParams(query)).refused).toEqual([]);
    }
  });

  it.each(["1", "9", "3.2", ""])("is reported first when it is %j, and the keys are read all the same", (version) => {
    const { state, refused } = codec.decode(
      new URLSearchParams([
        ["v", version],
        ["i", "85"],
        ["s", "7"],
      ]),
    );
    expect(state.intensity).toBe(0.85);
    expect(refused.map(({ key, value, allowed }) => [key, value, allowed])).toEqual([
      ["v", version, modelVersion],
      ["s", "7", "a number from 0 to 1"],
    ]);
  });

  it("is reported only by a figure that the link sets", () => {
    const link = new URLSearchParams("v=1&sketch-2.i=85");
    expect(codec.decode(link).refused).toEqual([]);
    expect(second.decode(link).refused).toEqual([{ key: "v", value: "1", allowed: modelVersion }]);
  });
});

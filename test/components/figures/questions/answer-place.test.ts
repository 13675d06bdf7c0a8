import { describe, expect, it } from "vitest";
import { placeOf, simulatorAddress } from "../../../../src/components/figures/questions/answer-place.ts";
import { figure } from "../../../../src/components/figures/questions/figure.ts";
import { setups, setupState } from "../../../../src/components/figures/questions/setups.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";

const codec = createCodec(figure.fields);
const page = new URL("https://example.org/figures/questions/");
const part = (name: string) => ({ address: `#${name}`, name });
const parts = { session: part("session"), block: part("block"), gain: part("gain") };

describe("simulatorAddress(setup)", () => {
  it("opens the simulator with the setup, in the version that links have", () => {
    for (const setup of Object.values(setups).flat()) {
      const { pathname, searchParams } = new URL(simulatorAddress(setup), page);
      expect(pathname).toMatch(/\/simulator\/$/);
      expect(codec.decode(searchParams)).toEqual({
        state: { ...codec.defaults, ...setupState(setup) },
        refused: [],
      });
      expect(searchParams.get("v")).toBe(codec.version);
    }
  });
});

describe("placeOf(question, parts)", () => {
  it("is the part of the same page that shows the answer", () => {
    expect(placeOf("equal", parts)).toEqual({ kind: "part", part: part("block") });
    expect(placeOf("minutes", parts)).toEqual({ kind: "part", part: part("gain") });
    expect(placeOf("biopsies", parts)).toEqual({ kind: "part", part: part("session") });
  });
  it("is a link for each setup where the figure stands alone", () => {
    expect(placeOf("equal", null)).toEqual({ kind: "links", addresses: setups.equal.map(simulatorAddress) });
  });
});

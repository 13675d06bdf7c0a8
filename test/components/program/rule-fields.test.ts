import { describe, expect, it } from "vitest";
import { createCodec } from "../../../src/components/kit/codec.ts";
import { programFormat } from "../../../src/components/program/fields.ts";
import { ruleFields, rules, type RuleState } from "../../../src/components/program/rule-fields.ts";
import { costMethods } from "../../../src/sim/index.ts";

const codec = createCodec<RuleState>(ruleFields, { format: programFormat });

describe("ruleFields", () => {
  it("keep the keys that links already have", () => {
    const link = new URLSearchParams("g=cost&s=50&c=minutes&e=90&cd=yes");
    expect(codec.decode(link)).toEqual({
      state: { rule: "cost", share: 50, cost: "minutes", easyMinutes: 90, costShown: "yes" },
      refused: [],
    });
  });
  it("open with equal minutes, all of the time, the cost of 45 easy minutes, and no cost drawn", () => {
    expect(codec.defaults).toEqual({
      rule: "minutes",
      share: 100,
      cost: "banister-men",
      easyMinutes: 45,
      costShown: "no",
    });
  });
  it("take every rule and every way to count a cost", () => {
    for (const rule of rules) expect(ruleFields.rule.read(rule)).toBe(rule);
    for (const cost of costMethods) expect(ruleFields.cost.read(cost)).toBe(cost);
  });
  it("refuse a share below 10 % and more than four easy hours", () => {
    const { refused } = codec.decode(new URLSearchParams("s=5&e=300"));
    expect(refused.map(({ key, allowed }) => [key, allowed])).toEqual([
      ["s", "a number from 10 to 500"],
      ["e", "a number from 10 to 240"],
    ]);
  });
});

/** Numbers that the chapter on mitochondria prints, beside the model and the rows of evidence. */
import { describe, expect, it } from "vitest";
import { exchangeAt } from "../../src/components/figures/exchange-rate/exchange-book.ts";
import { signalsOf } from "../../src/components/figures/exchange-rate/exchange.ts";
import { afterCaseWeeks } from "../../src/components/program/case-block.ts";
import { caseWeekIds, compositions, minutesFrom, recruitment, signalingEvidence } from "../../src/sim/index.ts";
import { sources } from "./sources.ts";

const file = sources(/\.mdx$/).find(({ path }) => path === "src/content/chapters/mitochondria.mdx");
if (file === undefined) throw new Error("no chapter");
const chapter = file.text.replace(/\s+/g, " ");
const [young] = compositions;
const recreational = compositions.find(({ id }) => id === "recreational");
if (recreational === undefined) throw new Error("no mix of recreational runners");

const minutes = (intensity: number, type: "I" | "IIa"): number => exchangeAt(intensity)[type].usual / 60;
const gains = (mix: typeof young | NonNullable<typeof recreational>, type: "whole" | "IIa" | "IIx" | "I"): number[] =>
  caseWeekIds.map((week) => Math.round(100 * afterCaseWeeks(week, mix).oxidative[type]));

describe("what the chapter says of the exchange rate", () => {
  it("34 minutes and fewer than three at 98 %, 13 times the signal in 34", () => {
    expect(Math.round(minutes(0.98, "I"))).toBe(34);
    expect(minutes(0.98, "IIa")).toBeLessThan(3);
    expect(Math.round(signalsOf(2040, exchangeAt(0.98)).IIa)).toBe(13);
    expect(chapter).toContain("so they need 34 minutes");
    expect(chapter).toContain("fewer than three hard minutes are enough");
    expect(chapter).toContain("13 times the signal of the easy run");
  });
  it("two thirds of IIa in the easy run", () => {
    expect(Math.abs(recruitment(0.65, young).IIa.recruited - 2 / 3)).toBeLessThan(0.03);
    expect(chapter).toContain("The easy run uses two thirds of the fast fibers");
  });
  it("35 and a little over four minutes at threshold, six tenths of the rate", () => {
    expect(Math.round(minutes(0.88, "I"))).toBe(35);
    expect(minutes(0.88, "IIa")).toBeGreaterThan(4);
    expect(minutes(0.88, "IIa")).toBeLessThan(4.3);
    expect(minutes(0.98, "IIa") / minutes(0.88, "IIa")).toBeCloseTo(0.6, 1);
    expect(chapter).toContain("slow fibers still need 35 minutes, and fast fibers now need a little over four");
    expect(chapter).toContain("about six tenths of an interval minute");
  });
  it("8 to 84 for fast fibers, about 1.3 for slow ones", () => {
    const { I, IIa } = exchangeAt(0.98);
    expect([2700 / IIa.high, 2700 / IIa.low].map(Math.round)).toEqual([8, 84]);
    for (const time of [I.low, I.usual, I.high]) expect(Math.abs(2700 / time - 1.3)).toBeLessThan(0.15);
    expect(chapter).toContain("from 8 to 84 easy ones to fast fibers");
    expect(chapter).toContain("still about 1.3 to slow ones");
  });
});

describe("what the chapter says of the studies", () => {
  it("Egan's signals as the rows have them", () => {
    const egan = (marker: string) =>
      signalingEvidence.filter((row) => row.source === "egan2010" && row.marker === marker);
    expect(egan("p-p38").map(({ value }) => value)).toEqual([2, 2]);
    for (const marker of ["p-AMPK", "p-CaMKII"]) {
      expect(egan(marker).map(({ significant }) => significant)).toEqual([false, true]);
    }
    const [low, high] = egan("PGC-1α mRNA");
    expect(((high?.value ?? 0) / (low?.value ?? 1)).toFixed(1)).toBe("2.7");
    expect(chapter).toContain("rose 2.7 times as much after the harder ride");
    expect(chapter).toContain("AMPK and CaMKII rose after that ride only; p38 doubled after both");
  });
});

describe("what the chapter says of the case", () => {
  it("47 and 48 % for the whole muscle", () => {
    expect(gains(young, "whole")).toEqual([47, 48]);
    expect(chapter).toContain("whole muscle by 47 % with intervals, and by 48 % with threshold only");
    expect(chapter).toContain("by 47 %, the week of threshold only by 48 %");
  });
  it("3 and 2 % for IIx, 22 and 18 % for a recreational runner's IIa, and 51 or 100 hard minutes", () => {
    expect(gains(young, "IIx")).toEqual([3, 2]);
    expect(gains(recreational, "IIa")).toEqual([22, 18]);
    const [intervals = 0, threshold = 0] = gains(recreational, "I");
    expect(threshold).toBeGreaterThan(intervals);
    expect(caseWeekIds.map((week) => minutesFrom(week, 0.83))).toEqual([51, 100]);
    expect(chapter).toContain("gain 3 % with intervals and 2 % without");
    expect(chapter).toContain("IIa gains 22 % with intervals and 18 % without");
    expect(chapter).toContain("100 minutes at threshold, and the first only 51");
  });
});

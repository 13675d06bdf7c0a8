/** Numbers that chapter 10 and its claims print, beside the model and the studies' rows. */
import { describe, expect, it } from "vitest";
import { coursesWith } from "../../src/components/figures/hard-days/crowded.ts";
import { settledWeeks } from "../../src/components/figures/hard-days/settled.ts";
import { hatle, triedWeeks } from "../../src/components/figures/hard-days/studies.ts";
import { bestOf, powersOf } from "../../src/components/figures/hard-days/weeks.ts";
import { decimals } from "../../src/words/numbers.ts";
import { sources } from "./sources.ts";

const text = (path: RegExp): string =>
  sources(path)[0]
    ?.text.replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ") ?? "";
const chapter = text(/chapters\/recovery\.mdx$/);
const data = settledWeeks();
const best = (time: number, growth: number): number => bestOf(data, { time, growth });

describe("what chapter 10 says", () => {
  it("of the usual numbers: seven until 48 days, one within another 24", () => {
    expect([best(17, 1), best(48, 1), best(49, 1)]).toEqual([7, 7, 6]);
    expect(best(48 + 24, 1)).toBe(2);
    expect(best(48 + 25, 1)).toBe(1);
    expect(chapter).toContain("nothing changes until tiredness lasts 48 days");
    expect(chapter).toContain("within another 24 days it drops from seven hard days to one");
  });

  it("of the other growths: from 24 to 39 days to none, and seven everywhere", () => {
    expect([best(24, 2), best(25, 2), best(39, 2), best(40, 2)]).toEqual([7, 6, 1, 0]);
    expect(chapter).toContain("the cliff begins at 24 days and ends at 39, beyond which no hard day is left");
    expect([4, 40, 74].map((time) => best(time, 0.5))).toEqual([7, 7, 7]);
  });

  it("of the cliff at 60 days: two to five hard days within a watt", () => {
    const powers = powersOf(data, { time: 60, growth: 1 }).slice(2, 6);
    expect(Math.max(...powers) - Math.min(...powers)).toBeLessThan(1);
    expect(chapter).toContain("two, three, four and five hard days lie within one watt");
  });

  it("of Hatle's groups and of the model's miss", () => {
    for (const { change } of hatle.groups.flatMap(({ measured }) => measured))
      expect(chapter).toContain(decimals(change, 1));
    expect(chapter).toContain(`with ${decimals(Math.max(...coursesWith([45, 15]).crowded), 1)} %`);
  });

  it("of Vesterinen's sessions, in whole ones", () => {
    const sessions = triedWeeks.find(({ source }) => source === "vesterinen2016")?.sessions ?? [];
    const [guided, planned] = sessions.map((each) => Math.round(8 * each));
    expect(chapter).toContain(`did ${guided} harder sessions in eight weeks instead of ${planned}`);
  });

  it("of injuries, exactly", () => {
    for (const number of ["5,205 runners", "35 %", "588,071 runs", "1.64 times", "1.52 times", "2.28 times"])
      expect(chapter).toContain(number);
  });

  it("that the trial is missing, and how it ends", () => {
    expect(chapter).toContain("none, one, two or three hard days a week");
    expect(chapter.trim().endsWith("It is what you can absorb and then do again next week.")).toBe(true);
  });

  it("in 700 to 1,100 words", () => {
    const body = chapter.split("---").slice(2).join("");
    const count = body.split(" ").filter((word) => /[\p{L}\d]/u.test(word)).length;
    expect(count).toBeGreaterThan(700);
    expect(count).toBeLessThan(1100);
  });
});

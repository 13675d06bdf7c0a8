/** Numbers of the two weeks and of the lines that chapter 1 prints, beside the model and the reference table. */
import { describe, expect, it } from "vitest";
import { caseWeeks, minutesFrom, steadyLactateEffort, threeZones } from "../../src/sim/index.ts";
import { sources } from "./sources.ts";

const chapter =
  sources(/the-question\.mdx$/)[0]
    ?.text.replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ") ?? "";

describe("what chapter 1 says", () => {
  it("of the weeks: their minutes, part by part", () => {
    const [easy, threshold, interval, rep] = caseWeeks["with-intervals"].map(({ minutes }) => minutes);
    expect(chapter).toContain(
      `${easy} minutes easy, ${threshold} at threshold, ${interval} of intervals, ${rep} of repetitions`,
    );
    const [easier, only] = caseWeeks["threshold-only"].map(({ minutes }) => minutes);
    expect(chapter).toContain(`${easier} minutes easy, ${only} at threshold`);
  });

  it("of the line at 83 and at 93 %", () => {
    const at = (border: number) => [minutesFrom("with-intervals", border), minutesFrom("threshold-only", border)];
    expect(at(0.83)).toEqual([51, 100]);
    expect(chapter).toContain("at 83 %, the week with intervals has 51 hard minutes, and the threshold week has 100.");
    expect(at(0.93)).toEqual([26, 0]);
    expect(chapter).toContain(
      "to 93 %, the week with intervals keeps 26 hard minutes, and the threshold week has none.",
    );
  });

  it("of the cliff: all threshold minutes go just above 88 %", () => {
    expect(minutesFrom("threshold-only", 0.88)).toBe(100);
    expect(minutesFrom("threshold-only", 0.8801)).toBe(0);
    expect(chapter).toContain("Just above 88 %, all 100 threshold minutes stop being hard");
  });

  it("of the measured line, and of Seiler's borders in the figure's caption", () => {
    const { mean, sd, runners } = steadyLactateEffort;
    expect([mean, sd, runners]).toEqual([0.83, 0.05, 22]);
    expect(chapter).toContain("In 22 runners it lay at 83 ± 5 % of VO2max");
    expect(chapter).toContain("somewhere from 73 to 93 %");
    const caption = sources(/hard-line\/Figure\.astro$/)[0]?.text.replaceAll(/\s+/g, " ");
    expect(caption).toContain("we draw them at 75 and 93 %");
    expect(threeZones.map(({ from }) => from).slice(1)).toEqual([0.75, 0.93]);
  });

  it("is as long as a chapter should be: 700 to 1,100 words", () => {
    const body = chapter.split("---").slice(2).join("");
    const count = body.split(" ").length;
    expect(count).toBeGreaterThan(700);
    expect(count).toBeLessThan(1100);
  });
});

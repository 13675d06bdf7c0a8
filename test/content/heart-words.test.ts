/** Numbers that the chapter on heart and blood prints, beside the models and the rows of evidence. */
import { describe, expect, it } from "vitest";
import { huntBook } from "../../src/components/figures/muscle-hunt/hunt-book.ts";
import { gainsIn } from "../../src/components/figures/muscle-hunt/hunt.ts";
import { compositions, recruitment, resistanceShares, vo2maxGain, type CompositionId } from "../../src/sim/index.ts";
import { oxygenTrials } from "../../src/sim/evidence.ts";
import { sources } from "./sources.ts";

const textOf = (path: string): string => {
  const file = sources(/\.mdx$/).find((each) => each.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text.replace(/\s+/g, " ");
};
const chapter = textOf("src/content/chapters/heart-and-blood.mdx");
const model = textOf("src/content/models/oxygen-chain.mdx");
const percent = (gain: number): string => (100 * gain).toFixed(1);
const trial = (source: string) => {
  const found = oxygenTrials.find((each) => each.source === source);
  if (found === undefined) throw new Error(`no ${source}`);
  return found.findings;
};

describe("what the chapter says of the muscle", () => {
  const book = huntBook();
  const points = (mix: CompositionId, part: "whole" | "IIa", swapped: number): number =>
    Math.round(100 * gainsIn(book, mix, swapped)[part]);

  it("47 and 48 % for the whole muscle, 22 and 18 % for a recreational runner's fast fibers", () => {
    expect([0, 1].map((swapped) => points("untrained", "whole", swapped))).toEqual([47, 48]);
    expect([0, 1].map((swapped) => points("recreational", "IIa", swapped))).toEqual([22, 18]);
    expect(chapter).toContain("of the whole muscle by 47 %, and twelve weeks with threshold running alone by 48 %");
    expect(chapter).toContain("fast fibers (IIa) gain 18 % instead of 22 %");
    expect(chapter).toContain("The largest loss in any muscle of the menu is four points");
  });
  it("one point for young adults' fastest fibers, which gain almost nothing, and no loss elsewhere in them", () => {
    const losses = (["whole", "I", "IIa", "IIx"] as const).map(
      (part) =>
        Math.round(100 * gainsIn(book, "untrained", 0)[part]) - Math.round(100 * gainsIn(book, "untrained", 1)[part]),
    );
    expect(losses.map((loss) => Math.max(0, loss))).toEqual([0, 0, 0, 1]);
    expect(gainsIn(book, "untrained", 0).IIx).toBeLessThan(0.05);
    expect(chapter).toContain("The only loss there is one percentage point, in the fastest fibers (IIx)");
  });
  it("about a third of the fastest fibers at the start of a threshold run", () => {
    expect(recruitment(0.88, compositions[0]).IIx.recruited).toBeCloseTo(1 / 3, 1);
    expect(chapter).toContain("a threshold run begins with only about a third of the fastest fibers");
  });
  it("that this is the largest loss in any mix, at any swap", () => {
    const losses = compositions.flatMap(({ id }) =>
      (["whole", "I", "IIa", "IIx"] as const).map((part) => ({
        id,
        part,
        loss: Math.max(
          ...Array.from({ length: 11 }, (_, step) => gainsIn(book, id, 0)[part] - gainsIn(book, id, step / 10)[part]),
        ),
      })),
    );
    const worst = losses.reduce((most, each) => (each.loss > most.loss ? each : most));
    expect([worst.id, worst.part]).toEqual(["recreational", "IIa"]);
  });
});

describe("what the chapter says of the relay", () => {
  it("75 of 100 seconds, 2.7 and 7.3 %, and 5.6 and 4.8 % with one leg", () => {
    expect(resistanceShares().delivery).toBe(0.75);
    const gains = (["two", "one"] as const).map((legs) =>
      [{ mitochondria: 0.27 }, { delivery: 0.1 }].map((changes) => percent(vo2maxGain(changes, { legs }))),
    );
    expect(gains).toEqual([
      ["2.7", "7.3"],
      ["5.6", "4.8"],
    ]);
    expect(chapter).toContain("carry the baton for 75 of them");
    expect(chapter).toContain("VO2max rises by 2.7 %");
    expect(chapter).toContain("VO2max rises by 7.3 %");
    expect(chapter).toContain("Mitochondria now give 5.6 %, and heart and blood 4.8 %");
  });
  it("ends 2.7 and almost 7 seconds sooner", () => {
    const saved = (changes: Parameters<typeof vo2maxGain>[0]): number => 100 - 100 / (1 + vo2maxGain(changes));
    expect(saved({ mitochondria: 0.27 }).toFixed(1)).toBe("2.7");
    expect(saved({ delivery: 0.1 })).toBeGreaterThan(6.7);
    expect(saved({ delivery: 0.1 })).toBeLessThan(7);
  });
  it("a quarter more mitochondria is less than 3 %", () => {
    expect(vo2maxGain({ mitochondria: 0.25 })).toBeLessThan(0.03);
    expect(chapter).toContain("lifts VO2max by less than 3 %");
  });
  it("2.1 % for Jacobs' people, 5.2 % for Montero's hearts", () => {
    expect(percent(vo2maxGain({ mitochondria: 0.2 }))).toBe("2.1");
    expect(percent(vo2maxGain({ delivery: 0.07 }))).toBe("5.2");
    expect(chapter).toContain("Our relay allows 2.1 % for that");
    expect(model).toContain("The model gives 2.1 %");
    expect(model).toContain("The model gives 5.2 % for the heart");
  });
});

describe("what the chapter says of the trials", () => {
  it("is what the rows hold", () => {
    expect(trial("helgerud2007").map(({ value }) => value)).toEqual([7.2, 5.5, null, null]);
    expect(chapter).toContain("raised VO2max by 7.2 %, and intervals of 15 seconds raised it by 5.5 %");
    expect(trial("hov2022").map(({ value }) => value)).toEqual([6.5, 3.3, null]);
    expect(chapter).toContain(
      "4 × 4 minutes did well. It gave 6.5 %, while sprints of 20 seconds gave 3.3 %, and sprints of 30 seconds no significant change",
    );
    expect(trial("montero2015").map(({ value }) => value)).toEqual([7, 9, -7]);
    expect(chapter).toContain("rose by 9 %");
    expect(trial("jacobs2013").map(({ value }) => value)).toEqual([8, 20, null]);
    expect(chapter).toContain("gained 8 % in VO2peak, with 20 % more mitochondria and no change in heart or blood");
  });
  it("in Seiler's study 4 × 8 did best and 4 × 4 hardly better than easy riding", () => {
    const [four = 0, eight = 0, sixteen = 0, easy = 0] = trial("seiler2013").map(({ value }) => value ?? 0);
    expect(eight).toBe(Math.max(four, eight, sixteen, easy));
    expect(four - easy).toBeLessThan(1.5);
  });
  it("Bacon's intervals gained more than each of Scribbans' groups", () => {
    const most = Math.max(...trial("scribbans2016").map(({ value }) => value ?? 0));
    expect(trial("bacon2013")[0]?.value).toBeGreaterThan(most);
  });
});

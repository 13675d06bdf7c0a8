import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/recruitment/figure.ts";
import {
  createRecruitment,
  joining,
  type RecruitmentFigure,
  type RecruitmentState,
} from "../../../../src/components/figures/recruitment/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { compositions, createMotorUnitPool, fiberTypes, type Composition } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectPrinted } from "../../../support/close.ts";
import { useFrames } from "../../../support/frames.ts";

const frames = useFrames();

const fresh = (): RecruitmentFigure => createRecruitment(createFields(figure.fields));
/** What the reader sets, and the frame after it. */
const choose = ({ fields }: RecruitmentFigure, change: Partial<RecruitmentState>): void => {
  fields.choose(change);
  frames.next();
};
const mixes = compositions.map(({ id }) => id);
const efforts = fc.integer({ min: 0, max: 200 }).map((percent) => percent / 100);

/** The reference's name of each mix. */
const phenotypes: Readonly<Record<string, Composition["id"]>> = {
  untrained_VL_Staron2000: "untrained",
  generic_50_35_15: "generic",
};
const reference = readTable("recruitment_vs_vo2max").flatMap((row) => {
  const mix = compositions.find(({ id }) => id === phenotypes[String(row["phenotype"])]);
  return mix === undefined ? [] : [{ row, mix: mix.id, percent: number(row, "pct_VO2max") }];
});

describe("createRecruitment(codec)", () => {
  it("says of each fiber type what the reference table says, to its printed digits", () => {
    const model = fresh();
    expect(reference.length).toBeGreaterThan(30);
    for (const { row, mix, percent } of reference) {
      choose(model, { intensity: percent / 100, mix });
      for (const type of fiberTypes) {
        expectPrinted(model.recruitment.value[type].recruited, number(row, `type${type}_recruited`), 4);
        expectPrinted(model.recruitment.value[type].activation, number(row, `type${type}_meanNF`), 4);
      }
    }
  });

  it("draws curves through the reference table: every second percent from rest to 200 %", () => {
    const model = fresh();
    expect(model.curves.value.map(({ percent }) => percent)).toEqual(
      Array.from({ length: 101 }, (_, index) => 2 * index),
    );
    for (const { row, mix, percent } of reference.filter((each) => each.percent % 2 === 0 && each.percent <= 200)) {
      choose(model, { mix });
      const at = model.curves.value.find((each) => each.percent === percent);
      for (const type of fiberTypes) {
        expectPrinted(at?.types[type].recruited, number(row, `type${type}_recruited`), 4);
        expectPrinted(at?.types[type].activation, number(row, `type${type}_meanNF`), 4);
      }
    }
  });

  it("lights the units whose threshold the drive 1 - exp(-(I / 0.85)^1.25) has reached", () => {
    const { recruitmentThreshold, maxExcitation } = createMotorUnitPool();
    const model = fresh();
    fc.assert(
      fc.property(efforts, fc.constantFrom(...mixes), (intensity, mix) => {
        choose(model, { intensity, mix });
        const drive = maxExcitation * (1 - Math.exp(-((intensity / 0.85) ** 1.25)));
        // A unit whose threshold the drive equals but for a rounding error may be either.
        const clear = [...recruitmentThreshold.keys()].filter(
          (unit) => Math.abs((recruitmentThreshold[unit] ?? 0) - drive) > 1e-9,
        );
        expect(clear.map((unit) => model.looks.value[unit]?.recruited)).toEqual(
          clear.map((unit) => (recruitmentThreshold[unit] ?? 0) < drive),
        );
      }),
    );
  });

  it("counts as complete from the effort on at which its last unit joins, whatever the mix", () => {
    const { recruitmentThreshold, maxExcitation } = createMotorUnitPool();
    const last = Math.max(...recruitmentThreshold) / maxExcitation;
    const model = fresh();
    expect(joining).toBeCloseTo(0.85 * (-Math.log(1 - last)) ** (1 / 1.25), 12);
    fc.assert(
      fc.property(efforts, fc.constantFrom(...mixes), (intensity, mix) => {
        choose(model, { intensity, mix });
        expect(model.isComplete.value).toBe(intensity >= joining);
        expect(model.isComplete.value).toBe(model.looks.value.every(({ recruited }) => recruited));
      }),
    );
  });

  it("follows undo, redo and reset in all that it derives", () => {
    const model = fresh();
    const easy = model.looks.value;
    choose(model, { intensity: 1.2 });
    const fast = model.looks.value;
    expect(fast).not.toEqual(easy);
    model.fields.undo();
    frames.next();
    expect(model.looks.value).toEqual(easy);
    model.fields.redo();
    frames.next();
    expect(model.looks.value).toEqual(fast);
    model.fields.reset();
    frames.next();
    expect(model.recruitment.value).toEqual(fresh().recruitment.value);
  });

  it("keeps its curves while only the effort moves: they belong to the mix", () => {
    const model = fresh();
    const before = model.curves.value;
    choose(model, { intensity: 0.9 });
    expect(model.curves.value).toBe(before);
    choose(model, { mix: "distance" });
    expect(model.curves.value).not.toBe(before);
  });

  it("moves the control at once, and shows the effort in the picture after the next frame", () => {
    const model = fresh();
    model.fields.set({ intensity: 1.2 });
    frames.beforePaint();
    expect([model.intensity.value, model.shown.value.intensity]).toEqual([1.2, 0.65]);
    frames.next();
    expect(model.shown.value.intensity).toBe(1.2);
    expect(model.shown.value.found).toEqual(model.recruitment.value);
  });

  it("is open once the reader has guessed, or has set something without", () => {
    const [guessed, moved] = [fresh(), fresh()];
    expect([guessed.isOpen.value, moved.isOpen.value]).toEqual([false, false]);
    choose(guessed, { guess: "rep" });
    choose(moved, { intensity: 0.9 });
    expect([guessed.isOpen.value, moved.isOpen.value]).toEqual([true, true]);
    moved.fields.undo();
    expect(moved.isOpen.value, "what was seen stays seen").toBe(true);
  });

  it("shares nothing with another one", () => {
    const [one, other] = [fresh(), fresh()];
    one.fields.choose({ intensity: 1.1, mix: "sprinter" });
    expect([other.intensity.value, other.mix.value.id, other.fields.canUndo.value]).toEqual([0.65, "untrained", false]);
  });

  it("can be disposed of, more than once", () => {
    const model = fresh();
    model[Symbol.dispose]();
    model[Symbol.dispose]();
    expect(model.recruitment.value.I.recruited).toBeCloseTo(1);
  });
});

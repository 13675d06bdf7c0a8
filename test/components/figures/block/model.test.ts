import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { builtBands } from "../../../../src/components/figures/block/built-bands.ts";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import {
  bandsShown,
  createBlock,
  lacksBands,
  type BlockFigure,
  type BlockFigureState,
} from "../../../../src/components/figures/block/model.ts";
import { numberField } from "../../../../src/components/kit/field.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { compositions } from "../../../../src/sim/index.ts";
import { blockStates } from "../../../support/block-states.ts";
import { expectClose } from "../../../support/close.ts";
import { closeFrames, openFrames } from "../../../support/frames.ts";

/** A model whose picture opens with these settings. */
function opened(change: Partial<BlockFigureState> = {}): BlockFigure {
  const fields = createFields(figure.fields);
  fields.choose(change);
  return createBlock(fields);
}

describe("createBlock(fields)", () => {
  it("follows the muscle day by day, through training and the weeks off", () => {
    const { days } = opened({ weeks: 3, weeksOff: 2 });
    expect(days.value.map(({ day }) => day)).toEqual(Array.from({ length: 36 }, (_, day) => day));
  });

  it("is the untrained muscle alone where there are no weeks", () => {
    const model = opened({ weeks: 0, weeksOff: 0 });
    expect(model.days.value).toHaveLength(1);
    for (const day of [model.atWeek.value, model.trained.value, model.last.value]) {
      expect(day).toMatchObject({ day: 0, mct4: 0 });
    }
  });

  it("loses oxidative capacity with the time constant of 11 days once training has stopped", () => {
    const { trained, last } = opened({ weeks: 6, weeksOff: 4 });
    expect([trained.value.day, last.value.day]).toEqual([42, 70]);
    expectClose(last.value.oxidative.I, trained.value.oxidative.I * Math.exp(-28 / 11), 1e-9);
  });

  it("computes the block without its second session once, however that session is set", () => {
    const frames = openFrames();
    const model = opened({ weeks: 6, weeksOff: 4, perWeek2: 2 });
    const before = model.alone.value;
    const together = model.trained.value;
    model.fields.choose({ intensity2: 1.05, perWeek2: 3 });
    frames.next();
    closeFrames();
    expect(model.trained.value).not.toBe(together);
    expect(model.alone.value).toBe(before);
    expect(before.oxidative).toEqual(opened({ weeks: 6, perWeek2: 0 }).trained.value.oxidative);
    expect(opened({ weeks: 0, perWeek2: 2 }).alone.value).toMatchObject({ day: 0 });
  });

  it("looks at the end of training until the cursor is moved, and then at the cursor as far as the block reaches", () => {
    const weekOf = (change: Partial<BlockFigureState>): number => opened(change).weeks.week.value;
    expect(weekOf({ weeks: 6, weeksOff: 4 })).toBe(6);
    expect(weekOf({ weeks: 9, weeksOff: 4 })).toBe(9);
    expect(weekOf({ weeks: 6, weeksOff: 4, week: 8 })).toBe(8);
    expect(weekOf({ weeks: 3, weeksOff: 1, week: 8 })).toBe(4);
    expect(opened({ weeks: 6, weeksOff: 4, week: 8 }).atWeek.value.day).toBe(56);
  });

  it("moves fibers from IIx to IIa with work at 75 % and above, and none at the start", () => {
    const [untrained] = compositions;
    const hard = { intensity: 0.88, duration: 3600, perWeek: 3, weeks: 8 };
    expectClose(opened({ ...hard, week: 0 }).mixAtWeek.value.IIx, untrained.IIx, 1e-12);
    const { mixAtWeek, looks } = opened(hard);
    // Full drive takes 8.1 points, with a time constant of 33 days.
    const moved = 0.081 * (1 - Math.exp(-56 / 33));
    expectClose(mixAtWeek.value.IIx, untrained.IIx - moved, 1e-9);
    expectClose(mixAtWeek.value.IIa, untrained.IIa + moved, 1e-9);
    expect(mixAtWeek.value.I).toBe(untrained.I);
    expect(looks.value.filter(({ shifted }) => shifted).map(({ type }) => type)).toContain("IIa");
    expect(opened({ ...hard, week: 0 }).looks.value.some(({ shifted }) => shifted)).toBe(false);
  });

  it.each([{}, { intensity: 1.2, duration: 120 }])(
    "fills a fiber's color with the gain of its type, and to the full at 60 %: %j",
    (change) => {
      const { looks, atWeek } = opened(change);
      for (const { type, opacity } of looks.value) {
        // Untrained fibers have an opacity of 0.16.
        // Opacities are rounded to hundredths.
        const gained = 0.16 + 0.84 * Math.min(1, atWeek.value.oxidative[type] / 0.6);
        expect(Math.abs(opacity - gained)).toBeLessThanOrEqual(0.00501);
      }
    },
  );

  it("keeps its days while only the cursor moves, and follows it at the next frame", () => {
    const frames = openFrames();
    try {
      const model = opened();
      const before = model.days.value;
      model.fields.set({ week: 3 });
      frames.next();
      expect(model.weeks.week.value).toBe(3);
      expect(model.days.value).toBe(before);
    } finally {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    }
  });

  it("opens without the studies, and with bands as the page was built", () => {
    expect(opened().fields.state.value).toMatchObject({ studies: "no", band: "opening" });
  });

  it("gives finite numbers for everything that can be set", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const model = opened(state);
        const { day, hasTrained, oxidative, ...rest } = model.atWeek.value;
        expect(day).toBe(7 * model.weeks.week.value);
        expect(typeof hasTrained).toBe("boolean");
        for (const value of [...Object.values<number>({ ...oxidative }), ...Object.values<number>(rest)])
          expect(value).toSatisfy(Number.isFinite);
        for (const { opacity } of model.looks.value) expect(opacity >= 0 && opacity <= 1).toBe(true);
        model[Symbol.dispose]();
      }),
    );
  });
});

const { defaults } = createCodec(figure.fields);

describe("bandsShown(model, built)", () => {
  const built = builtBands(defaults);

  it("are those of the opening state until the training changes, wherever the cursor stands", () => {
    expect(bandsShown(opened(), built)).toBe(built);
    expect(bandsShown(opened({ week: 3, studies: "yes" }), built)).toBe(built);
    expect(bandsShown(opened({ weeks: 9 }), built)).toEqual({});
  });

  it("are those of the opening state in a scene whose other figures have fields of their own", () => {
    const fields = createFields<BlockFigureState>(figure.fields);
    fields.join({ hours: numberField("h", { min: 1, max: 10, step: 1, default: 4 }) }, new URLSearchParams());
    expect(bandsShown(createBlock(fields), built)).toBe(built);
  });

  it("are those that were drawn for the present curves, and none of other curves", () => {
    const bands = { I: [[0, 0, 1]] } as const;
    for (const band of ["opening", "yes"] as const) {
      const model = opened({ weeks: 9, band });
      model.spread.value = { of: model.days.value, bands };
      expect(bandsShown(model, built)).toBe(bands);
      model.spread.value = { of: [], bands };
      expect(bandsShown(model, built)).toEqual({});
    }
  });

  it("are none when the reader has taken them away", () => {
    expect(bandsShown(opened({ band: "no" }), built)).toEqual({});
  });
});

describe("lacksBands(model)", () => {
  it("asks for nothing that the page was built with, and for all outcomes once the reader asks for ranges", () => {
    expect(lacksBands(opened())).toBe(false);
    expect(lacksBands(opened({ week: 3, studies: "yes" }))).toBe(false);
    expect(lacksBands(opened({ band: "yes" }))).toBe(true);
  });

  it("asks again after each change of the training, without another press, until bands of these curves are there", () => {
    for (const change of [{ weeks: 9 }, { intensity: 0.8 }, { perWeek2: 1 }, { weeks: 9, band: "yes" }] as const) {
      const model = opened(change);
      expect(lacksBands(model)).toBe(true);
      model.spread.value = { of: [], bands: {} };
      expect(lacksBands(model)).toBe(true);
      model.spread.value = { of: model.days.value, bands: {} };
      expect(lacksBands(model)).toBe(false);
    }
  });

  it("asks for none where the reader has taken them away", () => {
    expect(lacksBands(opened({ weeks: 9, band: "no" }))).toBe(false);
  });
});

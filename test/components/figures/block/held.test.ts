import { describe, expect, it, vi } from "vitest";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import { followHolding } from "../../../../src/components/figures/block/held.ts";
import { createBlock, type BlockFigureState, type Unheld } from "../../../../src/components/figures/block/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { isStretchTooLong } from "../../../../src/components/program/holding.ts";
import { simulatorScene } from "../../../../src/components/program/simulator-scene.ts";
import { firstSession, mixOf, secondSession } from "../../../../src/components/program/fields.ts";
import type { CourseSource } from "../../../../src/components/program/session-course.ts";
import { simulateSession } from "../../../../src/sim/index.ts";
import { boutsOf } from "../../../../src/sim/session/session.ts";
import { openFrames } from "../../../support/frames.ts";

const simulated: CourseSource = ({ bouts, composition }) => Promise.resolve(simulateSession(bouts, composition));
const easy = { intensity: 0.65, form: "steady", duration: 2700, perWeek2: 0 } as const;
const opened = (change: Partial<BlockFigureState>) => {
  const fields = createFields(figure.fields);
  fields.choose({ ...easy, ...change });
  return createBlock(fields);
};

/** The sessions that nobody can hold, once the model has answered. */
async function unheldOf(change: Partial<BlockFigureState>): Promise<readonly Unheld[]> {
  const model = opened(change);
  const before = model.unheld.value;
  const stop = followHolding(model, () => simulated);
  await vi.waitFor(() => {
    expect(model.unheld.value).not.toBe(before);
  });
  stop();
  const found = model.unheld.value;
  model[Symbol.dispose]();
  return found;
}

describe("followHolding(model)", () => {
  it("names the sessions that nobody can hold, and says nothing of those that are not done", async () => {
    expect(await unheldOf({})).toEqual([]);
    expect(await unheldOf({ intensity: 2 })).toMatchObject([{ session: { intensity: 2 }, failure: null }]);
    expect(await unheldOf({ intensity2: 2, form2: "steady", perWeek2: 0 })).toEqual([]);
    expect(await unheldOf({ intensity2: 2, form2: "steady", perWeek2: 1 })).toMatchObject([
      { session: { intensity: 2 }, failure: null },
    ]);
  });

  it.each([12, 5])(
    "names %i repeats of 12 min at 98 %: race times allow one repeat, the model none",
    async (repeats) => {
      const hard = { intensity: 0.98, form: "repeats", repeats, work: 720, recovery: 180 } as const;
      const [found, ...others] = await unheldOf(hard);
      expect(others).toEqual([]);
      // The model ends an effort of 98 % in the first repeat; when, is the same as in one go.
      expect(found?.failure).toMatchObject({ bout: 0 });
      expect(found?.failure?.time).toBeGreaterThan(300);
      expect(found?.failure?.time).toBeLessThan(720);
    },
  );

  it("names a second session in repeats that nobody can finish", async () => {
    const second = {
      intensity2: 0.98,
      form2: "repeats",
      repeats2: 5,
      work2: 720,
      recovery2: 180,
      perWeek2: 1,
    } as const;
    expect(await unheldOf(second)).toMatchObject([{ session: { intensity: 0.98, repeats: 5 }, failure: { bout: 0 } }]);
  });

  it("lets pass repeats that the model finishes: 4 × 4 min at 95 %", async () => {
    const classic = { intensity: 0.95, form: "repeats", repeats: 4, work: 240, recovery: 180 } as const;
    expect(await unheldOf(classic)).toEqual([]);
  });

  it("keeps an answer until there is the next, and never takes an older answer for a newer one", async () => {
    const model = opened({ intensity: 2 });
    const late: (() => void)[] = [];
    const stop = followHolding(
      model,
      () => (request) =>
        new Promise((resolve) => {
          late.push(() => {
            resolve(simulateSession(request.bouts, request.composition));
          });
        }),
    );
    await vi.waitFor(() => {
      expect(model.unheld.value).toHaveLength(1);
    });
    const repeats = { form: "repeats", work: 720, recovery: 180 } as const;
    const frames = openFrames();
    const choose = (change: Partial<BlockFigureState>): void => {
      model.fields.choose(change);
      frames.next();
    };
    choose({ ...repeats, intensity: 0.98 });
    expect(model.unheld.value).toMatchObject([{ session: { intensity: 2 } }]);
    choose({ intensity: 0.7 });
    await vi.waitFor(() => {
      expect(model.unheld.value).toEqual([]);
    });
    expect(late).toHaveLength(1);
    for (const answer of late) answer();
    await Promise.resolve();
    await Promise.resolve();
    expect(model.unheld.value).toEqual([]);
    vi.unstubAllGlobals();
    vi.useRealTimers();
    stop();
  });

  it("names none where the simulation fails", async () => {
    const model = opened({ intensity: 0.98, form: "repeats" });
    const stop = followHolding(model, () => () => Promise.reject(new Error("no worker")));
    await Promise.resolve();
    await Promise.resolve();
    expect(model.unheld.value).toEqual([]);
    stop();
  });
});

describe("doubtful sessions", () => {
  it("are those above 80 % that are done, and not those that the page opens with", () => {
    expect(opened({}).doubtful.value).toEqual([]);
    expect(opened({ intensity: 0.8 }).doubtful.value).toEqual([]);
    expect(opened({ intensity: 0.81 }).doubtful.value).toHaveLength(1);
    expect(opened({ intensity2: 2, perWeek2: 1 }).doubtful.value.map(({ intensity }) => intensity)).toEqual([2]);
    expect(createBlock(createFields(figure.fields)).doubtful.value).toEqual([]);
  });

  it.each(["", simulatorScene.split("?")[1]])(
    "leave out only sessions that can be held: those of the opening “%s”",
    (link) => {
      const fields = createFields(figure.fields, { opening: new URLSearchParams(link) });
      const state = fields.opening();
      const { I, IIa, IIx } = mixOf(state);
      expect(createBlock(fields).doubtful.value).toEqual([]);
      for (const session of [firstSession(state), secondSession(state)]) {
        if (session.perWeek === 0) continue;
        expect(isStretchTooLong(session)).toBe(false);
        expect(simulateSession(boutsOf(session), { I, IIa, IIx }).failure).toBeNull();
      }
    },
  );
});

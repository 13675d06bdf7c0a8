import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import {
  createSession,
  type SessionFigure,
  type SessionState,
} from "../../../../src/components/figures/session/model.ts";
import type { CourseSource } from "../../../../src/components/program/session-course.ts";
import { sessionTable } from "../../../../src/components/figures/session/session-table.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { shownText } from "../../../../src/components/kit/table.ts";
import {
  compositions,
  createMotorUnitPool,
  fiberTypes,
  simulateSession,
  timeToExhaustion,
} from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectPrinted } from "../../../support/close.ts";
import { useFrames } from "../../../support/frames.ts";
import { anyState, broken, builtRun } from "./states.ts";

const frames = useFrames();

const simulated: CourseSource = ({ bouts, composition }) => Promise.resolve(simulateSession(bouts, composition));
/** Answers nothing: for what needs no simulation. */
const silent: CourseSource = () => Promise.resolve(null);
const fresh = (source = simulated) => {
  const asked = vi.fn(source);
  return { model: createSession(createFields(figure.fields), builtRun, () => asked), asked };
};
/** A choice of the reader's, and the picture after it. */
const choose = ({ fields }: SessionFigure, change: Partial<SessionState>): void => {
  fields.choose(change);
  draw();
};
const draw = (): void => {
  frames.next();
};
/** Lets every answer that is there arrive. */
const answers = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe("createSession(fields, built, createSource)", () => {
  it("asks for nothing while the session is the built one", async () => {
    const { model, asked } = fresh();
    await answers(1000);
    expect(asked).not.toHaveBeenCalled();
    expect(model.course.run.value).toBe(builtRun);
    expect(model.verdict.value.fails).toBe(false);
  });

  it("says of each fiber type at the start what the reference table says, to its printed digits", () => {
    const { model } = fresh(silent);
    const rows = readTable("recruitment_vs_vo2max").filter(
      (row) => row["phenotype"] === "untrained_VL_Staron2000" && number(row, "pct_VO2max") >= 30,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      choose(model, { intensity: number(row, "pct_VO2max") / 100 });
      for (const type of fiberTypes) {
        expectPrinted(model.types.value[type].recruited, number(row, `type${type}_recruited`), 4);
        expectPrinted(model.types.value[type].activation, number(row, `type${type}_meanNF`), 4);
      }
    }
  });

  it("lights at the start the units whose threshold the drive 1 - exp(-(I / 0.85)^1.25) has reached", () => {
    const { recruitmentThreshold, maxExcitation } = createMotorUnitPool();
    const { model } = fresh(silent);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 200 }), (percent) => {
        choose(model, { intensity: percent / 100 });
        const drive = maxExcitation * (1 - Math.exp(-((percent / 85) ** 1.25)));
        const clear = [...recruitmentThreshold.keys()].filter(
          (unit) => Math.abs((recruitmentThreshold[unit] ?? 0) - drive) > 1e-9,
        );
        expect(clear.map((unit) => model.looks.value[unit]?.recruited)).toEqual(
          clear.map((unit) => (recruitmentThreshold[unit] ?? 0) < drive),
        );
      }),
    );
  });

  it("keeps the run before until the answer is there, and asks once for each session", async () => {
    const { model, asked } = fresh();
    choose(model, { intensity: 0.98, duration: 600 });
    expect(model.course.run.value).toBe(builtRun);
    expect(model.course.isCurrent.value).toBe(false);
    await answers();
    expect(model.course.run.value.session).toMatchObject({ intensity: 0.98, duration: 600 });
    expect(model.course.isCurrent.value).toBe(true);
    choose(model, { perWeek: 6 });
    await answers();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("is slow when an answer takes longer than 200 ms, and no longer once it is there", async () => {
    const { model } = fresh(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return simulated(request);
    });
    choose(model, { intensity: 0.7 });
    await answers(199);
    expect(model.course.isSlow.value).toBe(false);
    await answers(2);
    expect(model.course.isSlow.value).toBe(true);
    await answers(100);
    expect(model.course.isSlow.value).toBe(false);
  });

  it("tells why a session could not be simulated, until one could", async () => {
    const source = vi.fn(simulated).mockRejectedValueOnce(new Error("the worker could not be started"));
    const { model } = fresh(source);
    choose(model, { intensity: 0.7 });
    await answers();
    expect(model.course.error.value).toBe(
      "The session could not be simulated (the worker could not be started). The picture shows the session before.",
    );
    expect(model.course.run.value).toBe(builtRun);
    choose(model, { intensity: 0.71 });
    await answers();
    expect(model.course.error.value).toBe("");
  });

  it("ignores an answer that a newer request overtook", async () => {
    const { model } = fresh(silent);
    choose(model, { intensity: 0.7 });
    await answers();
    expect(model.course.run.value).toBe(builtRun);
    expect(model.course.error.value).toBe("");
  });

  it("shows another moment once the units are there, and the start again when the session changes", async () => {
    const { model, asked } = fresh();
    const rested = model.looks.value;
    model.course.setMoment(600);
    await answers();
    expect(asked).toHaveBeenCalledTimes(1);
    // Nothing tires at 65 %: later the same units work.
    expect(model.looks.value).toEqual(rested);
    choose(model, { intensity: 0.95, form: "repeats", repeats: 4 });
    await answers();
    expect(model.course.moment.value).toBe(0);
    const start = model.looks.value.filter(({ recruited }) => recruited).length;
    model.course.setMoment(230);
    expect(model.looks.value.filter(({ recruited }) => recruited).length).toBeGreaterThan(start);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("shows the end of the session where the answer is a shorter one than the moment that was asked for", async () => {
    const { model } = fresh();
    choose(model, { duration: 1200 });
    // Until the answer is there, the strip still shows the 45 minutes before.
    model.course.setMoment(2000);
    expect(model.course.moment.value).toBe(2000);
    await answers();
    expect(model.course.moment.value).toBe(1200);
  });

  it("keeps the moment that was asked for where the answer reaches it", async () => {
    const { model } = fresh();
    choose(model, { duration: 3600 });
    model.course.setMoment(2000);
    await answers();
    expect(model.course.moment.value).toBe(2000);
  });

  it("asks for repairs through a source of their own, so that they overtake no request for the course", async () => {
    const sources: ReturnType<typeof vi.fn<CourseSource>>[] = [];
    const model = createSession(createFields(figure.fields), builtRun, () => {
      const source = vi.fn(simulated);
      sources.push(source);
      return source;
    });
    expect(sources).toHaveLength(2);
    choose(model, { intensity: 1.1, duration: 2400 });
    await answers(1000);
    await vi.waitUntil(() => model.repair.repairs.value.length > 0);
    const [course, repairs] = sources.map(({ mock }) => mock.calls.length);
    expect(course, "requests of the course").toBe(1);
    expect(repairs, "requests of repairs").toBeGreaterThan(0);
  });

  it("offers repairs of a session that cannot be held once the reader has paused, and can take one back", async () => {
    const { model } = fresh();
    choose(model, { intensity: 0.98 });
    await answers(250);
    expect(model.verdict.value.fails).toBe(true);
    expect(model.repair.repairs.value).toEqual([]);
    await answers(100);
    // The search is fetched for the first session that fails.
    await vi.dynamicImportSettled();
    await answers();
    const [repeats] = model.repair.repairs.value;
    if (repeats === undefined) throw new Error("nothing is offered");
    model.repair.take(repeats);
    draw();
    expect(model.repair.repairedFrom.value).toBe("45 min at 98 %");
    expect(model.fields.state.value).toMatchObject({ form: "repeats", repeats: 5, work: 180, intensity: 0.98 });
    await answers(500);
    expect(model.verdict.value.fails).toBe(false);
    expect(model.repair.repairs.value).toEqual([]);
    model.fields.undo();
    draw();
    expect(model.repair.repairedFrom.value).toBeNull();
    expect(model.fields.state.value).toMatchObject({ form: "steady", intensity: 0.98 });
  });

  it("gives the time of the run itself for a single effort that fails", async () => {
    const { model } = fresh();
    choose(model, { intensity: 0.98 });
    await answers();
    expect(model.tolerance.value.time).toBe(model.course.run.value.course.failure?.time);
  });

  it("gives the time of the curve where the run is none in one go, has no end, or is of an older session", async () => {
    const { model } = fresh();
    choose(model, { intensity: 0.98, form: "repeats", repeats: 3, work: 2700 });
    await answers();
    expect(model.course.run.value.course.failure).not.toBeNull();
    expect(model.tolerance.value).toEqual(timeToExhaustion(0.98));
    choose(model, { intensity: 0.65, form: "steady" });
    await answers();
    expect(model.tolerance.value.time).toBeNull();
    choose(model, { intensity: 0.98 });
    await answers();
    choose(model, { intensity: 1.05 });
    expect(model.course.isCurrent.value).toBe(false);
    expect(model.tolerance.value).toEqual(timeToExhaustion(1.05));
  });

  it("says of each fiber type at another moment what the course holds there", async () => {
    const { model } = fresh();
    choose(model, { intensity: 0.95, form: "repeats", repeats: 4 });
    await answers();
    const start = model.types.value;
    model.course.setMoment(230);
    const { samples } = simulateSession(
      Array.from({ length: 4 }, () => [
        { intensity: 0.95, duration: 240 },
        { intensity: 0, duration: 180 },
      ]).flat(),
      compositions[0],
    );
    const [before, after] = [samples.findLast(({ time }) => time <= 230), samples.find(({ time }) => time >= 230)];
    const recruited = model.types.value.IIx.recruited;
    expect(recruited).toBeGreaterThan(start.IIx.recruited);
    expect(recruited).toBeGreaterThanOrEqual(before?.IIx.recruited ?? Infinity);
    expect(recruited).toBeLessThanOrEqual(after?.IIx.recruited ?? -Infinity);
  });

  it("knows no pace before a race is known", () => {
    expect(fresh(silent).model.paceWords.value(0.9)).toBe("");
  });

  it("has a table without broken numbers, for any state", async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        const { model } = fresh();
        choose(model, state);
        await answers();
        const { columns, rows } = sessionTable(model.course.run.value, 12);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row.map((cell, index) => shownText(cell, columns[index])).join(" ")).not.toMatch(broken);
        }
        for (const { opacity } of model.looks.value) expect(opacity >= 0 && opacity <= 1).toBe(true);
        model[Symbol.dispose]();
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it("hears no answer after it was disposed of", async () => {
    const { model } = fresh();
    choose(model, { intensity: 0.9 });
    model[Symbol.dispose]();
    await answers(1000);
    expect(model.course.run.value).toBe(builtRun);
  });
});

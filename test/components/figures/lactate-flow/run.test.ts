import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtRun } from "../../../../src/components/figures/lactate-flow/built-run.ts";
import { figure, sessionEnd } from "../../../../src/components/figures/lactate-flow/figure.ts";
import { rooms, runOf, snapshotAt, streams, thinned } from "../../../../src/components/figures/lactate-flow/run.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { hardBout } from "../../../../src/components/pictures/lactate-shuttle/hard-bout.ts";
import { number, readTable } from "../../../data/csv.ts";

const opening = createCodec(figure.fields).defaults;
const run = runOf(opening);

describe("runOf(session)", () => {
  it("gives the usual course of the independent program, in all five rooms", () => {
    const columns = { fast: "LF", slow: "LS", between: "LI", blood: "LB", other: "LO" };
    for (const row of readTable("shuttle_trained_110pct_3min_passive")) {
      const second = 60 * number(row, "t_min");
      if (second > sessionEnd) continue;
      const { levels } = snapshotAt(run.usual, second);
      for (const room of rooms) {
        const expected = number(row, columns[room]);
        expect(Math.abs(levels[room] - expected)).toBeLessThanOrEqual(1e-4 * Math.max(1, expected));
      }
    }
  });

  it("is the session of the model's page", () => {
    const { blood } = hardBout().lactate;
    expect(run.usual.levels.blood).toEqual([...blood.subarray(0, sessionEnd + 1)]);
    expect(run.changed.levels.blood).toEqual([...hardBout({ mct4: 1.61 }).lactate.blood.subarray(0, sessionEnd + 1)]);
  });

  it("says where the model had to stop", () => {
    const { usual, changed } = runOf({ ...opening, work: 600 });
    expect(run.usual.stoppedAt).toBeNull();
    expect(usual.stoppedAt).toBe(usual.time.at(-1));
    expect(usual.stoppedAt).toBeLessThan(600);
    // Fibers that get rid of their acid last longer.
    expect(changed.stoppedAt ?? Infinity).toBeGreaterThan(usual.stoppedAt ?? Infinity);
  });
});

describe("snapshotAt(course, moment)", () => {
  it("is the course at its times, and between two of them lies between their values", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: sessionEnd, noNaN: true }), (moment) => {
        const { levels, flows } = snapshotAt(run.usual, moment);
        const [from, to] = [Math.floor(moment), Math.ceil(moment)];
        for (const [found, values] of [
          ...rooms.map((room) => [levels[room], run.usual.levels[room]] as const),
          ...streams.map((stream) => [flows[stream], run.usual.flows[stream]] as const),
        ]) {
          const ends = [values[from] ?? Number.NaN, values[to] ?? Number.NaN];
          expect(found).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(found).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("stays at the last sample after the end", () => {
    expect(snapshotAt(run.usual, sessionEnd + 60)).toEqual(snapshotAt(run.usual, sessionEnd));
  });
});

describe("the run that a page is sent with", () => {
  it("has few moments, and differs from the whole by less than the printed digits", () => {
    expect(builtRun.usual.time.length).toBeLessThan(80);
    expect(builtRun.usual.most).toEqual(run.usual.most);
    for (let moment = 0; moment <= sessionEnd; moment += 7) {
      const [sent, whole] = [builtRun, run].map(({ usual }) => snapshotAt(usual, moment).levels.blood) as [
        number,
        number,
      ];
      expect(Math.abs(sent - whole)).toBeLessThan(0.05);
    }
    expect(snapshotAt(builtRun.usual, opening.moment).levels.fast).toBeCloseTo(
      snapshotAt(run.usual, opening.moment).levels.fast,
      2,
    );
  });
  it("keeps the times that it is told to", () => {
    expect(thinned(run.usual, (time) => time % 600 === 0).time).toEqual([0, 600, 1200]);
  });
});

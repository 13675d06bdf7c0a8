import { describe, expect, it } from "vitest";
import {
  courseRequest,
  runnerSession,
  sampleAt,
  sentRun,
  typesAt,
  wholeRun,
} from "../../../../src/components/figures/session/course.ts";
import type { CourseSource } from "../../../../src/components/program/session-course.ts";
import { compositions, fiberTypes, recruitment, simulateSession } from "../../../../src/sim/index.ts";
import { runnerSessionOf, simulatedRun } from "./states.ts";

const session = runnerSessionOf({ intensity: 0.98, form: "repeats", repeats: 4, work: 120, recovery: 60 });
const whole = simulatedRun(session);
const sent = sentRun(whole);

describe("runnerSession(state) and courseRequest(session)", () => {
  it("leave out how often a week the session is done", () => {
    expect(runnerSession({ ...session, perWeek: 5 })).toEqual(session);
    expect(runnerSession({ ...session, perWeek: 5 })).not.toHaveProperty("perWeek");
  });

  it("ask for work and recovery by turns, run by the chosen fibers", () => {
    const { bouts, composition } = courseRequest({ ...session, mix: "sprinter" });
    expect(bouts).toHaveLength(7);
    expect(bouts[1]).toEqual({ intensity: 0.5, duration: 60 });
    const { I, IIa, IIx } = compositions.find(({ id }) => id === "sprinter") ?? compositions[0];
    expect(composition).toEqual({ I, IIa, IIx });
  });
});

describe("sentRun(run)", () => {
  it("keeps what the session was, and how it ended", () => {
    expect(sent.session).toEqual(session);
    expect([sent.course.end, sent.course.failure]).toEqual([whole.course.end, whole.course.failure]);
  });

  it("keeps fewer samples, in order, to three decimals, with the first and last of each bout", () => {
    const [all, some] = [whole.course.samples, sent.course.samples];
    expect(some.length).toBeLessThan(all.length);
    for (const bout of new Set(all.map((sample) => sample.bout))) {
      const [of, kept] = [all, some].map((samples) => samples.filter((sample) => sample.bout === bout));
      for (const end of [0, -1]) expect(kept?.at(end)?.time).toBeCloseTo(of?.at(end)?.time ?? Number.NaN, 3);
    }
    for (const sample of some) {
      const from = all.find(({ time }) => Math.abs(time - sample.time) < 1e-3);
      expect(from).toBeDefined();
      for (const type of fiberTypes) {
        expect(Math.abs(sample[type].recruited - (from?.[type].recruited ?? Number.NaN))).toBeLessThanOrEqual(5e-4);
        expect(Math.abs(sample[type].activation - (from?.[type].activation ?? Number.NaN))).toBeLessThanOrEqual(5e-4);
      }
    }
  });

  it("holds nothing of single units", () => {
    expect(JSON.stringify(sent)).not.toMatch(/"activation":[[{]|excitationFraction/);
  });
});

describe("typesAt(run, time) and sampleAt(course, time)", () => {
  it("are the rested muscle at the start", () => {
    expect(typesAt(whole, 0)).toEqual(recruitment(0.98, compositions[0]));
  });

  it("are the last sample at or before a moment, and the last of all after the end", () => {
    const [, second, third] = whole.course.samples;
    if (second === undefined || third === undefined) throw new Error("a course of three samples");
    expect(typesAt(whole, second.time)).toBe(second);
    expect(sampleAt(whole.course, (second.time + third.time) / 2)).toBe(second);
    expect(typesAt(whole, 1e6)).toBe(whole.course.samples.at(-1));
  });

  it("are those of the bout that begins, where two meet", () => {
    const type = { recruited: 0, activation: 0 };
    const sample = (time: number, bout: number) => ({ time, bout, capacity: 1, I: type, IIa: type, IIx: type });
    const samples = [sample(120, 0), sample(240, 0), sample(250, 1), sample(420, 1), sample(430, 2)];
    expect([239, 240, 245, 250, 420, 999].map((time) => sampleAt({ samples }, time)?.time)).toEqual([
      120, 250, 240, 250, 430, 430,
    ]);
  });
});

describe("wholeRun(run, source)", () => {
  const simulate: CourseSource = ({ bouts, composition }) => Promise.resolve(simulateSession(bouts, composition));

  it("has every moment again of a run that a page was sent", async () => {
    const found = await wholeRun(sent, simulate);
    expect(found.session).toEqual(session);
    expect(found.course.samples.map(({ time }) => time)).toEqual(whole.course.samples.map(({ time }) => time));
  });

  it("asks for nothing where every moment is there, and keeps what it has where nothing comes", async () => {
    expect(await wholeRun(whole, () => Promise.reject(new Error("asked")))).toBe(whole);
    expect(await wholeRun(sent, () => Promise.resolve(null))).toEqual(sent);
  });
});

import { describe, expect, it } from "vitest";
import { momentIn, shipped, type Seen } from "../../../../src/components/figures/simulator/course.ts";
import { wantedOf, type Wanted } from "../../../../src/components/figures/simulator/now.ts";
import { sessionRequest } from "../../../../src/components/figures/simulator/session-request.ts";
import { fiberTypes, recruitment, simulateSession, type SessionCourse } from "../../../../src/sim/index.ts";
import { mixOf } from "../../../../src/state/simulator/plan.ts";
import { simulatorCodec } from "../../../../src/state/simulator/state.ts";

function courseOf(wanted: Wanted): SessionCourse {
  const { bouts, composition } = sessionRequest(wanted);
  return simulateSession(bouts, composition);
}

const session = wantedOf({ ...simulatorCodec.defaults, intensity: 98, form: "repeats", reps: 4, work: 120, pause: 60 });
const whole: Seen = { session, course: courseOf(session) };
const sent = shipped(whole);

describe("shipped(seen)", () => {
  it("keeps what the session was, and how it ended", () => {
    expect(sent.session).toEqual(session);
    expect([sent.course.end, sent.course.failure]).toEqual([whole.course.end, whole.course.failure]);
  });

  it("keeps fewer samples, in order, each to three decimals, with the first and the last of every bout", () => {
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

describe("momentIn(seen, time)", () => {
  it("is the rested muscle at the start", () => {
    expect(momentIn(whole, 0)).toEqual(recruitment(0.98, mixOf(session)));
  });

  it("is the last sample at or before a moment, and the last of all after the end", () => {
    const [, second, third] = whole.course.samples;
    if (second === undefined || third === undefined) throw new Error("a course of three samples");
    expect(momentIn(whole, second.time)).toBe(second);
    expect(momentIn(whole, (second.time + third.time) / 2)).toBe(second);
    expect(momentIn(whole, 1e6)).toBe(whole.course.samples.at(-1));
  });
});

import { expect, it } from "vitest";
import { wantedOf } from "../../../../src/components/figures/simulator/now.ts";
import { sessionRequest } from "../../../../src/components/figures/simulator/session-request.ts";
import { compositions } from "../../../../src/sim/index.ts";
import { simulatorCodec } from "../../../../src/state/simulator/state.ts";

const [first] = compositions;

it("sessionRequest(wanted) asks for the session's bouts in s and fractions, and for the fibers that run it", () => {
  const { I, IIa, IIx } = first;
  expect(sessionRequest(wantedOf(simulatorCodec.defaults))).toEqual({
    bouts: [{ intensity: 0.65, duration: 2700 }],
    composition: { I, IIa, IIx },
  });
  const repeats = {
    ...simulatorCodec.defaults,
    intensity: 110,
    form: "repeats",
    reps: 3,
    work: 60,
    pause: 30,
  } as const;
  const { bouts } = sessionRequest(wantedOf({ ...repeats, rest: "stand" }));
  expect(bouts.map(({ duration }) => duration)).toEqual([60, 30, 60, 30, 60]);
  expect(bouts.map((bout) => bout.intensity)).toEqual([1.1, 0, 1.1, 0, 1.1]);
});

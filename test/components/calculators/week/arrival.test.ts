import { describe, expect, it } from "vitest";
import { arrivalSentence } from "../../../../src/components/calculators/week/arrival.ts";
import { planWeek } from "../../../../src/sim/index.ts";
import { clubRunner as club } from "../../../support/club-runner.ts";

describe("arrivalSentence(percent, focus, week)", () => {
  it("says what the week below has of an easy effort", () => {
    expect(arrivalSentence(65, null, planWeek(club))).toBe(
      "You were looking at 65 % of VO2max. That is easy or steady running. Your week below has one hard session; its other runs are easy.",
    );
    expect(arrivalSentence(65, null, planWeek({ ...club, experience: "under-6-months" }))).toMatch(
      /All runs of your week below are easy\.$/,
    );
  });
  it("points to the hard session of its kind only where there is one", () => {
    expect(arrivalSentence(98, "interval", planWeek({ ...club, focus: "interval" }))).toMatch(
      /^You were looking at 98 % of VO2max\. That is interval running: .* The first hard session below is of that kind\. Its minutes follow from your week, not from the session you looked at\.$/,
    );
    expect(arrivalSentence(98, "interval", planWeek(club))).toMatch(/Your week below has one hard session;/);
  });
  it("calls a sprint a sprint, as the simulator does, and says what comes nearest", () => {
    expect(arrivalSentence(170, "repetition", planWeek(club))).toMatch(
      /^You were looking at 170 % of VO2max\. That is sprinting\. The nearest that is planned here is repetition running: /,
    );
    expect(arrivalSentence(110, "repetition", planWeek(club))).toMatch(/That is repetition running: /);
  });
});

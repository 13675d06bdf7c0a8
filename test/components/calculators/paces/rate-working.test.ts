import { describe, expect, it } from "vitest";
import { rateWorkingOf, rateWorkingWords } from "../../../../src/components/calculators/paces/rate-working.ts";

const none = { highest: null, resting: null, threshold: null };
/** A sum of numbers, worked out by the rules of arithmetic. */
const valueOf = (form: string): number =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function(`return ${form.replaceAll("−", "-").replaceAll("×", "*")}`)() as number;

describe("rateWorkingOf(rates)", () => {
  it.each([
    ["the highest heart rate", { ...none, highest: 190 }],
    ["the highest and the resting one", { ...none, highest: 190, resting: 50 }],
    ["the threshold one", { ...none, threshold: 170 }],
  ])("shows sums that come out, from %s", (_, rates) => {
    const steps = rateWorkingOf(rates);
    expect(steps.length).toBeGreaterThanOrEqual(8);
    for (const { forms } of steps) {
      const [, sum = "", result = ""] = forms;
      expect(Math.abs(valueOf(sum) - Number(result)), `${sum} = ${result}`).toBeLessThanOrEqual(0.5);
    }
  });

  it("takes Daniels' 88 % of 190 beats as 167, and 59 % of the reserve above 50 as 133", () => {
    const steps = rateWorkingOf({ ...none, highest: 190, resting: 50 });
    expect(steps.find(({ says }) => says.startsWith("Threshold begins at 88 %"))?.forms).toEqual([
      "H",
      "0.88 × 190",
      "167",
    ]);
    expect(steps.find(({ says }) => says.startsWith("Easy begins, counted"))?.forms).toEqual([
      "H",
      "50 + 0.59 × ( 190 − 50 )",
      "133",
    ]);
  });

  it("says whose shares they are", () => {
    expect(rateWorkingWords({ ...none, threshold: 170 })).toMatch(/^Friel .* Yours is 170\.$/);
    expect(rateWorkingWords({ ...none, highest: 190, resting: 50 })).toContain("resting rate, 50,");
  });
});

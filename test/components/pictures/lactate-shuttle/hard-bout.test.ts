import { expect, it } from "vitest";
import { hardBout, summarize } from "../../../../src/components/pictures/lactate-shuttle/hard-bout.ts";
import { expectPrinted } from "../../../support/close.ts";

it.each([
  ["as it is", {}, [49.1, 6.414, 8.02, 10.73, 6.6, 5.5, 20.9]],
  ["MCT4 x 1.61", { mct4: 1.61 }, [43.7, 6.515, 9.79, 11.72, 4.7, 3.7, 19.2]],
  ["MCT4 x 0.5", { mct4: 0.5 }, [54.6, 6.301, 6.22, 9.05, 9.5, 9.9, 25.5]],
] as const)("summarizes the hard bout as section 1.5 of the notes prints it: %s", (_, options, printed) => {
  const { fast, pH, blood, peak, delay, fastHalf, bloodHalf } = summarize(hardBout(options));
  expectPrinted(fast, printed[0], 1);
  expectPrinted(pH, printed[1], 3);
  expectPrinted(blood, printed[2], 2);
  expectPrinted(peak, printed[3], 2);
  // The notes have minutes. Times are read from whole seconds here, and from a line between samples there; the peak is flat.
  expect(Math.abs(delay / 60 - printed[4])).toBeLessThanOrEqual(0.1);
  expect(Math.abs((fastHalf ?? Number.NaN) / 60 - printed[5])).toBeLessThanOrEqual(0.07);
  expect(Math.abs((bloodHalf ?? Number.NaN) / 60 - printed[6])).toBeLessThanOrEqual(0.12);
});

it("finds no half-time where half has not gone within the hour", () => {
  expect(summarize(hardBout({}, 0.85)).bloodHalf).toBeNull();
});

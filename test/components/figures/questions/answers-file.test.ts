import { expect, it } from "vitest";
import { answersFile } from "../../../../src/components/figures/questions/answers-file.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { figure } from "../../../../src/components/figures/questions/figure.ts";
import { inFile } from "../../../support/read-table.ts";

it("answersFile() has a number for every question, and says of each row how far to trust it", () => {
  const file = inFile(answersFile(), figure);
  expect(file.columns).toEqual(["question", "what", "of", "at", "result, %", "model"]);
  expect(new Set(file.rows.map(([question]) => question))).toEqual(new Set(["1", "2", "3", "4", "5"]));
  for (const [, , , , percent, model] of file.rows) {
    expect(Number(percent)).toBeGreaterThanOrEqual(0);
    expect(model).toBe(`illustrative, version ${modelVersion}`);
  }
  expect(file.rows.flat().join()).not.toMatch(/NaN|undefined|Infinity/);
});

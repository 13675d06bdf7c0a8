import { expect, it } from "vitest";
import { modelOf, type ModelChoice } from "../../../../src/components/kit/ask/sampling-models.ts";
import { compositions, sample, sampleStepwise } from "../../../../src/sim/index.ts";
import { createAsk } from "../../../../src/components/kit/ask/ask.ts";
import { wholeWorker } from "./fake-worker.ts";

const choice: ModelChoice = {
  model: "adaptation",
  arguments: [
    [{ days: 14, sessions: [{ session: { intensity: 0.7, duration: 1800 }, perWeek: 3 }] }],
    { composition: compositions[0] },
    14,
    "whole",
  ],
};

it("bands drawn in slices are those drawn in one go, and a wrong number of draws is refused", async () => {
  const tasks = { bands: (n: number) => sampleStepwise(modelOf(choice), n, 3) };
  const { worker, settle } = wholeWorker(tasks);
  const ask = createAsk<typeof tasks>(() => worker);
  const drawn: number[] = [];
  const bands = ask("bands", 40, { onProgress: (count) => drawn.push(count) });
  const refused = expect(ask("bands", 0)).rejects.toThrow("n is 0; allowed is");
  await settle();
  expect(await bands).toEqual(sample(modelOf(choice), 40, 3));
  expect(drawn.slice(0, 3)).toEqual([1, 2, 3]);
  await refused;
});

// The order of test files: the longest first, so that no worker is left alone with one of them at the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Site tests that take much longer than their size tells: they go through many pages or states, or build the site. */
const long = ["pages", "simulator-states", "model", "base-path", "translation", "finger"];

const rank = ({ moduleId }: TestSpecification): number => {
  const index = long.findIndex((name) => moduleId.endsWith(`/site/${name}.test.ts`));
  return index < 0 ? long.length : index;
};

/** Vitest orders by how long files took the last time. In a fresh clone it knows only their sizes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

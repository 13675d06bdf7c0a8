/** Counts the weeks and names all distributions. Only pages that are built, and tests, read it: it brings the model along. */
import {
  caseRunner,
  caseRuns,
  caseWeekIds,
  classifyDistribution,
  countIntensity,
  minutesFrom,
  polarizationIndex,
  type Amounts,
  type CaseWeekId,
  type CountMethod,
} from "../../../sim/index.ts";
import { countIds, schemeIds, type CountId } from "./figure.ts";
import type { DistributionData, NamedMix } from "./mix.ts";
import { publishedRows } from "./published.ts";

const methods: Readonly<Record<CountId, CountMethod>> = {
  time: "timeInZone",
  sessions: "sessions",
  distance: "distance",
};

const hundredth = (value: number): number => Math.round(100 * value) / 100;

function named({ low, moderate, high }: Amounts): NamedMix {
  const { value } = polarizationIndex({ low, moderate, high });
  return {
    low: hundredth(low),
    moderate: hundredth(moderate),
    high: hundredth(high),
    name: classifyDistribution({ low, moderate, high }).label,
    index: value === null ? null : hundredth(value),
  };
}

/** One entry for each of some keys. */
const record = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

function countsOf(week: CaseWeekId) {
  const counts = countIntensity(caseRuns(week));
  return record(countIds, (count) =>
    record(schemeIds, (scheme) => {
      const { low, moderate, high } = counts[methods[count]][scheme];
      return named({ low: 100 * low, moderate: 100 * moderate, high: 100 * high });
    }),
  );
}

export const buildDistributions = (): DistributionData => ({
  weeks: record(caseWeekIds, countsOf),
  length: minutesFrom(caseWeekIds[0], 0),
  runs: caseRunner.runs,
  published: publishedRows.map((row) => ({ ...row, ...named(row) })),
});

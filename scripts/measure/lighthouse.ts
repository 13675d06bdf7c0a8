// Lighthouse, as a library: scores and timings of a page on a simulated phone, the median of some runs.
import lighthouse from "lighthouse";

export interface Judgement {
  /** 0 to 100, in the order of `categories`. */
  readonly scores: readonly number[];
  /** Largest contentful paint, s. */
  readonly lcp: number;
  /** Total blocking time, ms. */
  readonly tbt: number;
  readonly cls: number;
  /** Titles of audits that cost points. */
  readonly faults: readonly string[];
}

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

async function judgeOnce(url: string, port: number): Promise<Judgement> {
  const result = await lighthouse(url, { port, logLevel: "error", output: "json", onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories: judged, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`Lighthouse at ${url}: ${runtimeError.message}`);
  const numeric = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  const costly = categories.flatMap((category) => judged[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return {
    scores: categories.map((category) => Math.round((judged[category]?.score ?? Number.NaN) * 100)),
    lcp: numeric("largest-contentful-paint") / 1000,
    tbt: numeric("total-blocking-time"),
    cls: numeric("cumulative-layout-shift"),
    faults: costly.flatMap(({ id }) => {
      const audit = audits[id];
      return audit === undefined || audit.score === null || audit.score >= 0.9 ? [] : [audit.title];
    }),
  };
}

/** `port` is where the browser listens for debuggers. The run with the median LCP stands for all. */
export async function judge(url: string, port: number, runs: number): Promise<Judgement> {
  const judgements: Judgement[] = [];
  for (let run = 0; run < runs; run++) judgements.push(await judgeOnce(url, port));
  const median = judgements.sort((a, b) => a.lcp - b.lcp)[Math.floor(runs / 2)];
  if (median === undefined) throw new RangeError(`runs is ${runs}; allowed is 1 or more`);
  return median;
}

/** Where the figure gets its runs: a worker, which is loaded at the first question. */
import type { FlowRun, FlowSession } from "./run.ts";

/** One question runs, and the newest waits; one that a newer question overtakes while it waits resolves to null. */
export type RunSource = (session: FlowSession) => Promise<FlowRun | null>;

async function workerSource(): Promise<RunSource> {
  const [{ newest }, { askRun }] = await Promise.all([import("../../kit/ask/newest.ts"), import("./ask-run.ts")]);
  return newest(askRun);
}

/** @param load makes what simulates, at the first question; after a failure again at the next. Default a worker */
export function createRunSource(load: () => Promise<RunSource> = workerSource): RunSource {
  let loaded: Promise<RunSource> | undefined;
  const forget = (error: unknown): never => {
    loaded = undefined;
    throw error;
  };
  return async (session) => (await (loaded ??= load().catch(forget)))(session);
}

/** Where the page gets its blocks: a worker, which is loaded at the first question. */
import type { BlockRequest, PlannedBlock } from "./planned.ts";

/** One request runs, and the newest waits; one that a newer request overtakes while it waits resolves to null. */
export type BlockSource = (request: BlockRequest) => Promise<PlannedBlock | null>;

async function workerSource(): Promise<BlockSource> {
  const [{ newest }, { askBlock }] = await Promise.all([import("../../kit/ask/newest.ts"), import("./ask-block.ts")]);
  return newest(askBlock);
}

/** A worker that could not be loaded is loaded again at the next question. */
export function createBlockSource(): BlockSource {
  let loaded: Promise<BlockSource> | undefined;
  const forget = (error: unknown): never => {
    loaded = undefined;
    throw error;
  };
  return async (request) => (await (loaded ??= workerSource().catch(forget)))(request);
}

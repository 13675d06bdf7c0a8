/** What a page and the sampling worker say to each other. */
import type { UncertaintyBands } from "../sim/index.ts";

export type ToWorker<Order> =
  | { readonly type: "start"; readonly id: number; readonly order: Order; readonly n: number; readonly seed: number }
  | { readonly type: "cancel"; readonly id: number };

export type FromWorker =
  | { readonly type: "progress"; readonly id: number; readonly drawn: number }
  | { readonly type: "done"; readonly id: number; readonly bands: UncertaintyBands }
  | { readonly type: "failed"; readonly id: number; readonly message: string };

/**
 * Version of the model. A link carries it, so that an old link can say that its numbers may have changed; `model-history.ts` says
 * what each one changed.
 */
export const modelVersion = "3";

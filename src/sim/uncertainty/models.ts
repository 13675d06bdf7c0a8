/**
 * The models whose uncertainty is shown, each with the ranges of its own parameters. A door of its own, not behind
 * `index.ts`, because it brings the parameters' prose along: for the worker, tests and programs without a bundle.
 */
export { uncertainAdaptation, type AdaptationCurve } from "./uncertain-adaptation.ts";
export { uncertainMlss } from "./uncertain-mlss.ts";
export { uncertainShuttle, type ShuttleCurve } from "./uncertain-shuttle.ts";
export { uncertainTolerance } from "./uncertain-tolerance.ts";

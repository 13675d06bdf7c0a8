/** Flows of lactate that follow from a course but do not stand in it. */
import * as constants from "./constants.ts";
import { fastGlycolysisAt } from "./fast-share.ts";
import type { ShuttleCourse } from "./shuttle-course.ts";

/** mmol/min, one for each sample. */
export interface LactateFlows {
  readonly madeFast: Float64Array;
  readonly madeSlow: Float64Array;
  /** From blood into other tissue; below zero back into blood. */
  readonly toOther: Float64Array;
}

/** @param course of a runner of 70 kg with the model's usual numbers */
export function lactateFlows({ demand, glycolysis, lactate }: ShuttleCourse): LactateFlows {
  const madeFast = glycolysis.map((made, index) => made * fastGlycolysisAt(constants, demand[index] ?? 0));
  return {
    madeFast,
    madeSlow: glycolysis.map((made, index) => made - (madeFast[index] ?? 0)),
    toOther: lactate.blood.map((blood, index) => constants.otherExchange * (blood - (lactate.other[index] ?? 0))),
  };
}

/** Studies beside the adaptation model, as rows of a comparison. */
import { decimals } from "../../../words/numbers.ts";
import { compareStudies, type StudyComparison, type StudyOutcome } from "../../../sim/index.ts";
import type { Compared, Role } from "../comparison.ts";

/** The model as we fitted it, and as the site runs it. */
const fitted = compareStudies({ cap: false, gate: false });
const site = compareStudies();

/** The outcomes that a row can show: changes, in percent. Time courses and shares have their own plots. */
export type Rise = Exclude<StudyOutcome, "wholeSinceStart" | "halfTime" | "iixShare">;

const words: Readonly<Record<Rise, string>> = {
  I: "Oxidative capacity of type I fibers",
  IIa: "Oxidative capacity of type IIa fibers",
  IIx: "Oxidative capacity of type IIx fibers",
  II: "Oxidative capacity of all type II fibers",
  whole: "Oxidative capacity of the whole muscle",
  mct1: "MCT1",
  mct4: "MCT4",
  neural: "Discharge rate of motor units",
  buffering: "Buffering capacity",
  iixSinceStart: "Share of IIx, change relative to its start",
};

/** Starts a sentence in lower case, unless it starts with a name such as COX4 or IIa. */
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const after = (days: number): string => (days % 7 === 0 ? `${days / 7} week${days === 7 ? "" : "s"}` : `${days} days`);

/** The model less the measured value, in points, with its sign. Every row gets it, not only misses. */
function difference(model: number, measured: number): string {
  const points = decimals(100 * (model - measured), 0);
  if (points === "0") return "as measured";
  return `${points.startsWith("−") ? "" : "+"}${points} point${/^.?1$/.test(points) ? "" : "s"}`;
}

const percent = (fraction: number): string => `${decimals(100 * fraction, 0)} %`;

function row(outcome: Rise, { study, finding, model }: StudyComparison, onSite: number): Compared {
  const { day, reported, measured, spread, derivedFrom, grade, verdict } = finding;
  const read = grade === "measured" ? measured : null;
  const remarks = [
    ...(read === null ? [] : [difference(model, read)]),
    ...(percent(onSite) === percent(model) ? [] : [`with cap and gate: ${percent(onSite)}`]),
  ];
  return {
    quantity: `${words[outcome]} after ${after(day)}: ${study.arm}`,
    source: study.source,
    unit: "%",
    measured: read === null ? null : 100 * read,
    ...(reported === "rise" && { reported: "rose" }),
    ...(reported === "not significant" && { reported: "no significant change" }),
    ...(measured !== read &&
      measured !== null && { reported: `${percent(measured)} for this group, recalled and not read` }),
    ...(read !== null &&
      spread !== null && {
        interval: {
          low: 100 * (read - spread),
          high: 100 * (read + spread),
          kind: derivedFrom === undefined ? "± as printed" : `we derived it from ${derivedFrom}`,
        },
      }),
    model: 100 * model,
    ...(remarks.length > 0 && { modelRemark: remarks.join("; ") }),
    places: 0,
    role: study.role === "fitted" ? "calibration" : "validation",
    ...(study.assumed !== null && { remark: `Assumed: ${lower(study.assumed)}` }),
    ...(verdict === "misses" && { miss: lower(finding.words).replace("+/-", "±") }),
  };
}

/** The rows of some outcomes, and of one role if given. */
export const studyRows = (outcomes: readonly Rise[], role?: Role): readonly Compared[] =>
  fitted
    .flatMap((comparison, index) => {
      const outcome = outcomes.find((one) => one === comparison.finding.outcome);
      return outcome === undefined ? [] : row(outcome, comparison, site[index]?.model ?? Number.NaN);
    })
    .filter((compared) => role === undefined || compared.role === role);

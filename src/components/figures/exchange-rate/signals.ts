/** The signals of one session, study by study: whether the harder session gave more. Read while the site is built. */
import { withinStudyContrasts, type SignalingContrast } from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";

/** What a study found of a signal; `isMore` is null where it compared nothing that we read. */
export interface SignalResult {
  readonly isMore: boolean | null;
  readonly words: string;
}

export interface SignalRow {
  readonly signal: string;
  readonly results: readonly SignalResult[];
}

/** In the order of the table's columns. */
export const signalStudies = [
  { source: "egan2010", name: "Egan 2010", compared: "cycling at 40 or 80 % of VO2peak, same energy" },
  { source: "bartlett2012", name: "Bartlett 2012", compared: "running at 70 % of VO2max, or intervals at 90 %" },
  { source: "arhen2024", name: "Arhen 2024", compared: "cycling at 100 or 133 % of peak power, same work" },
] as const;

const signals = [
  { marker: "p-AMPK", signal: "AMPK" },
  { marker: "p-CaMKII", signal: "CaMKII" },
  { marker: "p-p38", signal: "p38" },
  { marker: "PGC-1α mRNA", signal: "messenger for PGC-1α" },
] as const;

/** What an abstract says of a signal by another mark of it, which the rows of evidence do not hold. */
const byAnotherMark = [
  { source: "arhen2024", marker: "p-AMPK", isMore: false, words: "no effect on its mark p-ACC (p = 0.08)" },
] as const;

/** A study that says no more than that its sessions did not differ has no ratio that counts. */
export function signalResult(contrast: SignalingContrast | undefined): SignalResult {
  if (contrast === undefined) return { isMore: null, words: "not compared" };
  const { ratio, comparison, lower, higher } = contrast;
  if (comparison.includes("no difference")) {
    const measured = ratio === null ? "" : `, ${decimals((ratio.low + ratio.high) / 2, 2)} times`;
    return { isMore: false, words: `no significant difference${measured}` };
  }
  if (ratio === null) {
    if (lower.significant !== false || higher.significant !== true)
      throw new Error(`${contrast.source} gives neither a ratio nor a rise after one session: ${contrast.marker}`);
    return { isMore: true, words: "rose only after the harder session" };
  }
  if (ratio.low === 1 && ratio.high === 1) return { isMore: false, words: "rose alike" };
  return { isMore: ratio.low > 1, words: `${decimals((ratio.low + ratio.high) / 2, 1)} times` };
}

export const signalRows = (): readonly SignalRow[] =>
  signals.map(({ marker, signal }) => ({
    signal,
    results: signalStudies.map(
      ({ source }) =>
        byAnotherMark.find((each) => each.source === source && each.marker === marker) ??
        signalResult(withinStudyContrasts(marker).find((each) => each.source === source)),
    ),
  }));

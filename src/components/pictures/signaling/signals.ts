/** What a harder session did to each signal, study by study: read while the site is built. */
import { withinStudyContrasts, type IntensityBasis, type SignalingContrast } from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";
import type { Several, Table } from "../../kit/table.ts";

/** Two sessions of one study, and what the harder one did to a signal. */
export interface SignalRow {
  /** A key of the bibliography. */
  readonly source: string;
  readonly name: string;
  readonly mode: string;
  /** What the study held equal, in a few words. */
  readonly held: string;
  /** Fractions of `basis`, which differs from study to study. */
  readonly lower: number;
  readonly higher: number;
  readonly basis: IntensityBasis;
  /** How many times as strong the signal was after the harder session; null where the study gives no number. */
  readonly ratio: { readonly low: number; readonly high: number } | null;
  /** Whether the study found more after the harder session. */
  readonly isMore: boolean;
  /** What the study found, in words. */
  readonly result: string;
}

export interface SignalGroup {
  readonly signal: string;
  readonly rows: readonly SignalRow[];
}

/** In the order of the picture. */
const studies = [
  { source: "egan2010", name: "Egan 2010", held: "same energy" },
  { source: "nordsborg2010", name: "Nordsborg 2010", held: "other people" },
  { source: "bartlett2012", name: "Bartlett 2012", held: "same mean effort" },
  { source: "arhen2024", name: "Arhen 2024", held: "same work" },
] as const;

/** Everything an axis of intensities may count, each on an axis of its own. */
export const signalBases = ["VO2peak", "VO2max", "peak power"] as const satisfies readonly IntensityBasis[];

const messenger = "PGC-1α mRNA";
const signals = [
  { marker: "p-AMPK", signal: "AMPK" },
  { marker: "p-CaMKII", signal: "CaMKII" },
  { marker: "p-p38", signal: "p38" },
  { marker: messenger, signal: "PGC-1α messenger" },
] as const;

/** What an abstract says of a signal by another mark of it, which the rows of evidence do not hold. */
const byAnotherMark = [
  {
    ...{ source: "arhen2024", marker: "p-AMPK" },
    finding: { ratio: null, isMore: false, result: "no effect on its mark p-ACC" },
  },
] as const;

type Finding = Pick<SignalRow, "ratio" | "isMore" | "result">;

/** @throws Error for a study that gives neither a ratio nor words for the difference */
export function findingOf({ ratio, comparison, lower, higher, source, marker }: SignalingContrast): Finding {
  if (comparison.includes("no difference")) {
    const measured = ratio === null ? "; value not read" : ` (${decimals((ratio.low + ratio.high) / 2, 2)} times)`;
    return { ratio, isMore: false, result: `no difference${measured}` };
  }
  if (ratio === null) {
    if (lower.significant !== false || higher.significant !== true)
      throw new Error(`${source} gives neither a ratio nor a rise after one session: ${marker}`);
    return { ratio, isMore: true, result: "rose after the harder one only" };
  }
  if (ratio.low === 1 && ratio.high === 1) return { ratio, isMore: false, result: "rose alike" };
  const [low, high] = [decimals(ratio.low, 1), decimals(ratio.high, 1)];
  return { ratio, isMore: ratio.low > 1, result: low === high ? `${low} times` : `${low} to ${high} times` };
}

/** @throws Error where a study has several pairs of sessions for one signal */
export function signalGroups(): readonly SignalGroup[] {
  return signals.map(({ marker, signal }) => ({
    signal,
    rows: studies.flatMap(({ source, name, held }): SignalRow[] => {
      const of = (what: typeof marker) => withinStudyContrasts(what).filter((each) => each.source === source);
      const other = byAnotherMark.find((each) => each.source === source && each.marker === marker);
      const [contrast, another] = of(other === undefined ? marker : messenger);
      if (contrast === undefined) return [];
      if (another !== undefined) throw new Error(`${source} has not one pair of sessions for ${marker}`);
      const { lower, higher, basis } = contrast;
      return [
        {
          ...{ source, name, held, basis },
          mode: lower.mode,
          lower: lower.intensity ?? Number.NaN,
          higher: higher.intensity ?? Number.NaN,
          ...(other?.finding ?? findingOf(contrast)),
        },
      ];
    }),
  }));
}

/** "40 and 80 % of VO2peak". */
export const sessionsOf = ({ lower, higher, basis }: SignalRow): string =>
  `${Math.round(100 * lower)} and ${Math.round(100 * higher)} % of ${basis}`;

/** "2.68", "1.33 to 1.67". */
function ratioCell({ ratio }: SignalRow): Several {
  if (ratio === null) return { text: "–", values: [null, null] };
  const [from, to] = [decimals(ratio.low, 2), decimals(ratio.high, 2)];
  return { text: from === to ? from : `${from} to ${to}`, values: [ratio.low, ratio.high] };
}

/** The picture, for who does not see it. */
export const signalsTitle = (groups: readonly SignalGroup[]): string =>
  groups
    .map(
      ({ signal, rows }) =>
        `${signal}: ${rows.map((row) => `${row.name}, ${row.mode} at ${sessionsOf(row)}, ${row.result}`).join("; ")}.`,
    )
    .join(" ");

/** The same rows with the ratios that we divided. */
export const signalTable = (groups: readonly SignalGroup[]): Table => ({
  caption: "Each signal after the harder session, over that after the easier one (measured; we divided)",
  columns: [
    { name: "signal and study" },
    { name: "sessions" },
    { name: "held equal" },
    { name: "ratio", parts: ["from", "to"] },
    { name: "result" },
  ],
  rows: groups.flatMap(({ signal, rows }) =>
    rows.map((row) => [
      `${signal}, ${row.name}`,
      `${row.mode}, ${sessionsOf(row)}`,
      row.held,
      ratioCell(row),
      row.result,
    ]),
  ),
});

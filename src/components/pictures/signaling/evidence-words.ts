/** The signaling evidence in the words of the page's plots and tables. */
import { decimals, significant } from "../../../words/numbers.ts";
import { percent } from "../../../words/recruitment.ts";
import {
  signalingEvidence,
  type IntensityBasis,
  type SignalingContrast,
  type SignalingRow,
} from "../../../sim/index.ts";
import type { Several, Value } from "../../kit/table.ts";

/** The only marker that enough studies measured for a plot. */
const drawn = "PGC-1α mRNA";

/** Values that we read for the drawn marker at intensities on one basis, without values from memory. */
export const readOn = (basis: IntensityBasis) =>
  signalingEvidence.flatMap((row) => {
    const { intensity, value, bounds, spread, session, source } = row;
    return row.marker !== drawn ||
      row.basis !== basis ||
      row.grade !== "measured" ||
      intensity === null ||
      (value === null && bounds === null)
      ? []
      : [{ source, session, intensity, value, bounds, about: row.about, fold: foldOf(row), spread }];
  });

/** Dots for the single numbers of one study, with the number behind its ± as the interval. */
export const dotsOf = (rows: ReturnType<typeof readOn>, source: string) =>
  rows.flatMap(({ intensity, value, spread, ...row }) =>
    row.source !== source || value === null
      ? []
      : [{ x: intensity, y: value, ...(spread === null ? {} : { low: value - spread, high: value + spread }) }],
  );

type Response = Pick<SignalingRow, "value" | "bounds" | "about">;
const endsOf = ({ value, bounds }: Response): readonly number[] =>
  value !== null ? [value] : bounds === null ? [] : [bounds.low, bounds.high];
const roughly = (about: boolean, text: string): string => (about ? `about ${text}` : text);

/** "10.2", "about 4 to 5". */
const foldOf = (row: Response): string => roughly(row.about, endsOf(row).map(significant).join(" to "));

/** "10.2-fold", "about 4- to 5-fold", "+84 %". */
export function responseOf(row: SignalingRow): string | null {
  const { unit, spread } = row;
  const ends = endsOf(row).map((end) => significant(end) + (spread === null ? "" : ` ± ${significant(spread)}`));
  if (ends.length === 0) return null;
  if (unit === "fold") return roughly(row.about, `${ends.map((end) => `${end}-`).join(" to ")}fold`);
  if (unit === "percent") return roughly(row.about, `+${ends.join(" to ")} %`);
  return roughly(row.about, `${ends.join(" to ")} ${unit ?? ""}`);
}

/** A response as a file has it: a number or the ends that bound it, its unit, and "yes" where the source says "about". */
export const amountParts = ["", "from", "to", "about"] as const;
export const responseParts = [...amountParts, "±", "unit"] as const;
export const amountValues = ({ value, bounds, about }: Response): readonly Value[] => [
  value,
  bounds?.low ?? null,
  bounds?.high ?? null,
  about ? "yes" : null,
];
export const responseValues = (row: SignalingRow): readonly Value[] => [
  ...amountValues(row),
  row.spread,
  row.unit === "percent" ? "%" : row.unit,
];

/** When a biopsy was taken, s from the end of the exercise, or what is known of it. */
export const biopsyTime: Readonly<Record<SignalingRow["time"], Value>> = {
  "0 h": 0,
  "3 h": 10_800,
  recovery: "recovery",
  "after training": "after training",
};

/** What `ratioOf` gives a file. */
export const ratioParts = ["from", "to", "about"] as const;

/** "2.68"; "about 1" or "about 1.3 to 1.7" if a response is no more exact than that. */
export function ratioOf({ ratio, lower, higher }: SignalingContrast): Several {
  if (ratio === null) return { text: "no number", values: [null, null, null] };
  const about = lower.about || higher.about;
  const text = (value: number): string => (about ? significant(Math.round(10 * value) / 10) : decimals(value, 2));
  return {
    text: roughly(about, [...new Set([text(ratio.low), text(ratio.high)])].join(" to ")),
    values: [ratio.low, ratio.high, about ? "yes" : null],
  };
}

/** "80 % of VO2peak", "all-out"; for a file the percent and of what. */
export function intensityOf({ intensity, basis }: Pick<SignalingRow, "intensity" | "basis">): Several {
  const of = basis ?? (intensity === null ? "not one number" : "an unknown maximum");
  return intensity === null
    ? { text: of, values: [null, of] }
    : { text: `${percent(intensity)} of ${of}`, values: [100 * intensity, of] };
}

/** "cycling, 8 people, 36 min". */
export const conditionsOf = ({ mode, people, duration }: SignalingRow): string =>
  [
    mode,
    people === null ? null : `${people} people`,
    duration === null ? null : `${decimals(duration / 60, duration % 60 === 0 ? 0 : 1)} min`,
  ]
    .filter((part) => part !== null)
    .join(", ");

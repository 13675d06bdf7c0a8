/** The signaling evidence as the page's plots and tables say it. */
import { decimals, significant } from "../../../../describe/numbers.ts";
import { percent } from "../../../../describe/recruitment.ts";
import { signalingEvidence, type IntensityBasis, type SignalingRow } from "../../../../sim/index.ts";

/** The one marker that enough studies measured to be drawn. */
const drawn = "PGC-1α mRNA";

/** What was read of the drawn marker at intensities on one basis; recalled values are left out. */
export const readOn = (basis: IntensityBasis) =>
  signalingEvidence.flatMap((row) => {
    const { intensity, value, spread, session } = row;
    return row.marker !== drawn ||
      row.basis !== basis ||
      row.grade !== "measured" ||
      intensity === null ||
      value === null
      ? []
      : [{ source: row.source, session, intensity, fold: value, spread }];
  });

/** Marks of one study, with what it prints behind its ± as the interval. */
export const marksOf = (rows: ReturnType<typeof readOn>, source: string) =>
  rows
    .filter((row) => row.source === source)
    .map(({ intensity, fold, spread }) => ({
      x: intensity,
      y: fold,
      ...(spread === null ? {} : { low: fold - spread, high: fold + spread }),
    }));

/** "10.2-fold", "+84 %", "about 3". */
export function responseOf({ value, unit, spread }: SignalingRow): string | null {
  if (value === null) return null;
  const around = spread === null ? "" : ` ± ${significant(spread)}`;
  if (unit === "fold") return `${significant(value)}${around}-fold`;
  if (unit === "percent") return `+${significant(value)}${around} %`;
  return `${significant(value)}${around} ${unit ?? ""}`;
}

/** "80 % of VO2peak", "all-out". */
export const intensityOf = ({ intensity, basis }: Pick<SignalingRow, "intensity" | "basis">): string =>
  intensity === null ? (basis ?? "not one number") : `${percent(intensity)} of ${basis ?? "an unknown maximum"}`;

/** "cycling, 8 people, 36 min". */
export const conditionsOf = ({ mode, people, duration }: SignalingRow): string =>
  [
    mode,
    people === null ? null : `${people} people`,
    duration === null ? null : `${decimals(duration / 60, duration % 60 === 0 ? 0 : 1)} min`,
  ]
    .filter((part) => part !== null)
    .join(", ");

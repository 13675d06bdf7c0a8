/** Units a reader may type. Inside, everything is meters and seconds. */
export const metersPerMile = 1609.344;

export type LengthUnit = "km" | "mi";
export type TimeUnit = "h" | "min";
/** What a number without a unit means; a time with "-mi" stands beside distances in miles. */
export type AmountUnit = LengthUnit | TimeUnit | `${TimeUnit}-mi`;

export const metersPer = { km: 1000, mi: metersPerMile } as const;
export const secondsPer = { h: 3600, min: 60 } as const;

/** The unit of distances beside a bare number's. */
export const lengthUnitOf = (unit: AmountUnit): LengthUnit => (unit.endsWith("mi") ? "mi" : "km");

/** Null where a bare number is a distance. */
export function timeUnitOf(unit: AmountUnit): TimeUnit | null {
  if (unit === "h" || unit === "h-mi") return "h";
  return unit === "min" || unit === "min-mi" ? "min" : null;
}

/** Units a reader may type. Inside, everything is meters and seconds. */
export const metersPerMile = 1609.344;

export type LengthUnit = "km" | "mi";
export type AmountUnit = LengthUnit | "h" | "min";

export const metersPer = { km: 1000, mi: metersPerMile } as const;
export const secondsPer = { h: 3600, min: 60 } as const;

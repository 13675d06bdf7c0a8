/** A decimal number as people type it: "5.5" or "5,5". Digits only: no sign, exponent or thousands separator. */
export function decimal(text: string): number | null {
  const match = /^\d{1,7}(?:[.,]\d{1,4})?$/.exec(text.trim());
  return match === null ? null : Number(match[0].replace(",", "."));
}

/** At most two decimals, without trailing zeros. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A decimal number as people type it: "5.5" or "5,5". Digits only: no sign, exponent or thousands separator. */
export function decimal(text: string): number | null {
  return /^\d{1,7}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** At most `places` decimals, two where none are named, without trailing zeros. */
export const short = (value: number, places = 2): string => String(Number(value.toFixed(places)));

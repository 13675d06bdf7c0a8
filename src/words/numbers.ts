/** Numbers as a table prints them. */

const plain = new Intl.NumberFormat("en", { maximumSignificantDigits: 6, useGrouping: "min2" });
const powers = new Intl.NumberFormat("en", { maximumSignificantDigits: 4, notation: "scientific" });

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (exponent: string): string =>
  exponent.replace(/[−-]/, "⁻").replaceAll(/\d/g, (digit) => raised[Number(digit)] ?? digit);

/** Up to six significant digits and no more than the number has; very small and very large ones as powers of ten. */
export function significant(value: number): string {
  const size = Math.abs(value);
  const text = size !== 0 && (size < 1e-4 || size >= 1e7) ? powers.format(value) : plain.format(value);
  return text.replaceAll("-", "−").replace(/E(.+)$/, (_, exponent: string) => ` × 10${superscript(exponent)}`);
}

/** By the number of places: to make a format takes a hundred times as long as to use one. */
const fixed: Intl.NumberFormat[] = [];

/** As many decimals as asked for, with a true minus sign and no minus before nothing. */
export function decimals(value: number, places: number): string {
  const format = (fixed[places] ??= new Intl.NumberFormat("en", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: "negative",
    useGrouping: "min2",
  }));
  return format.format(value).replace("-", "−");
}

/** A unit as it is printed: "mmol^2/L^2" is mmol²/L². */
export const unitText = (unit: string): string =>
  unit.replaceAll(/\^(-?\d+)/g, (_, power: string) => superscript(power));

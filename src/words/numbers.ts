/** Numbers as a table prints them. d3 makes the formats: the browser's own take it longer to set up than the whole page. */
import { format } from "d3";

const grouped = format(",.6~r");
const powers = format(".4~e");

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (exponent: string): string =>
  exponent.replace(/[−-]/, "⁻").replaceAll(/\d/g, (digit) => raised[Number(digit)] ?? digit);

/** Four digits stand together ("1235"); from five on they are grouped ("12,345"). */
const withoutShortGroup = (text: string): string => text.replace(/^(−?\d),(\d{3})(?![\d,])/, "$1$2");

/** Up to six significant digits and no more than the number has; very small and very large ones as powers of ten. */
export function significant(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e7)) return withoutShortGroup(grouped(value));
  return powers(value).replace(/e\+?(.+)$/, (_, exponent: string) => ` × 10${superscript(exponent)}`);
}

/** By the number of places. */
const fixed: ((value: number) => string)[] = [];

/** As many decimals as asked for, with a true minus sign and no minus before nothing. */
export function decimals(value: number, places: number): string {
  const text = (fixed[places] ??= format(`,.${places}f`));
  return withoutShortGroup(text(value));
}

/** "83 %". */
export const percent = (fraction: number): string => `${Math.round(fraction * 100)} %`;

/** `decimals` with the places given first, for a column or an axis. */
export const inDecimals =
  (places: number) =>
  (value: number): string =>
    decimals(value, places);

/** A unit as it is printed: "mmol^2/L^2" is mmol²/L². */
export const unitText = (unit: string): string =>
  unit.replaceAll(/\^(-?\d+)/g, (_, power: string) => superscript(power));

// A color as programs that know no oklch read it.

/** sRGB's curve. */
const encoded = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;

const byte = (linear: number): string =>
  Math.round(255 * Math.min(1, Math.max(0, encoded(Math.max(0, linear)))))
    .toString(16)
    .padStart(2, "0");

/**
 * @param color "oklch(0.46 0.17 22)"
 * @returns "#a1263c"; what sRGB cannot show is cut at its edge (Ottosson 2020)
 * @throws Error for any other text
 */
export function plainColor(color: string): string {
  const [l, c, h] = (/^oklch\(([\d. ]+)\)$/.exec(color)?.[1] ?? "").split(" ").map(Number);
  if (l === undefined || c === undefined || h === undefined) throw new Error(`expected oklch(l c h), found ${color}`);
  const angle = (h * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
    .map(byte)
    .join("")}`;
}

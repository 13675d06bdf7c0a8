/** The colors of the site as numbers: what stands in the tokens, and how eyes tell them apart. */
import { readFileSync } from "node:fs";

export type Triple = readonly [number, number, number];
export type Theme = "light" | "dark";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** The two values of a token, as written: light-dark(oklch(...), oklch(...)). */
export function token(name: string, theme: Theme): Triple {
  const match = new RegExp(`${name}: light-dark\\(oklch\\(([^)]*)\\), oklch\\(([^)]*)\\)\\)`).exec(css);
  const text = match?.[theme === "light" ? 1 : 2];
  if (text === undefined) throw new Error(`no token ${name} for ${theme}`);
  const [l, c, h] = text.split(" ").map(Number);
  if (l === undefined || c === undefined || h === undefined) throw new Error(`${name} is ${text}`);
  return [l, c, h];
}

const dot = (row: Triple, [a, b, c]: Triple): number => row[0] * a + row[1] * b + row[2] * c;
const times = (matrix: readonly [Triple, Triple, Triple], vector: Triple): Triple => [
  dot(matrix[0], vector),
  dot(matrix[1], vector),
  dot(matrix[2], vector),
];
const clamp = (vector: Triple): Triple => vector.map((x) => Math.min(1, Math.max(0, x))) as unknown as Triple;

/** OKLCH to linear sRGB (Ottosson 2020). */
export function linearRgb([l, c, h]: Triple): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const cones = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((x) => x ** 3) as unknown as Triple;
  return clamp(
    times(
      [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.707614701],
      ],
      cones,
    ),
  );
}

/** How a dichromat sees it: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
export const seenBy: Record<string, (rgb: Triple) => Triple> = {
  everyone: (rgb) => rgb,
  protanope: (rgb) =>
    clamp(
      times(
        [
          [0.152286, 1.052583, -0.204868],
          [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ],
        rgb,
      ),
    ),
  deuteranope: (rgb) =>
    clamp(
      times(
        [
          [0.367322, 0.860646, -0.227968],
          [0.280085, 0.672501, 0.047413],
          [-0.01182, 0.04294, 0.968881],
        ],
        rgb,
      ),
    ),
  tritanope: (rgb) =>
    clamp(
      times(
        [
          [1.255528, -0.076749, -0.178779],
          [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.3039],
        ],
        rgb,
      ),
    ),
};

/** CIE L*a*b* of linear sRGB, D65. */
export function lab(rgb: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const luminance = (rgb: Triple): number => 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
export function contrast(a: Triple, b: Triple): number {
  const [dark = 0, light = 0] = [luminance(linearRgb(a)), luminance(linearRgb(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const inOklab = ([l, c, h]: Triple): Triple => [
  l,
  c * Math.cos((h * Math.PI) / 180),
  c * Math.sin((h * Math.PI) / 180),
];

/** As `color-mix(in oklab, a share, b)`; all in OKLCH. */
export function mixed(a: Triple, share: number, b: Triple): Triple {
  const [from, to] = [inOklab(b), inOklab(a)];
  const [l, x, y] = from.map((value, index) => value + share * ((to[index] ?? 0) - value)) as unknown as Triple;
  return [l, Math.hypot(x, y), (Math.atan2(y, x) * 180) / Math.PI];
}

/** What a black and white copy shows of linear sRGB: luma of the encoded values, 0 to 255. */
export function gray(rgb: Triple): number {
  const encoded = rgb.map((x) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)) as unknown as Triple;
  return 255 * dot([0.2126, 0.7152, 0.0722], encoded);
}

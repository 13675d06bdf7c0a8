/** The site's icon: a muscle at interval effort, with as many fibers as its size has room for, in the colors of either theme. */
import { ovalSize } from "../../muscle/oval.ts";
import { edgeWidth, thumbprintLevel } from "../../muscle/thumbprint-levels.ts";
import { effortBands } from "../../sim/index.ts";
import { thumbprintParts } from "./thumbprint-parts.ts";

/** What is drawn for a width in px, and where: an icon is 16 px wide in a tab, 32 px where the screen is finer. */
const sizes = [
  { width: 16, hidden: "(min-width: 24px)" },
  { width: 32, hidden: "(max-width: 23.9px)" },
] as const;

const intensity = effortBands.find(({ id }) => id === "interval")?.typical ?? 0;

const colors = ["--type-i", "--type-iia", "--type-iix", "--tissue"] as const;

/** The two values of a color, light and dark. Throws an Error for a sheet that lacks it. */
function valuesOf(color: string, tokens: string): readonly [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`${color}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\);`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(`expected ${color}: light-dark(oklch(), oklch()) in the tokens`);
  return [light, dark];
}

/** Without comments, and without needless space. */
const shortened = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

function drawing(width: number): string {
  const { fibers } = thumbprintLevel(width);
  const { width: units, height } = ovalSize;
  const edge = Math.round((edgeWidth(width) * units) / width);
  const paths = thumbprintParts(intensity, fibers).map(
    ({ type, drive, cells }) => `<path class="type-${type} drive-${drive}" d="${cells}"/>`,
  );
  return `<g class="thumbprint-fibers px-${width}" transform="translate(0 ${(units - height) / 2})" stroke-width="${edge}">${paths.join("")}</g>`;
}

/**
 * @param tokens the sheet with the colors of both themes
 * @param rules the sheet of thumbprints
 * @returns an SVG file that stands alone
 */
export function iconFile(tokens: string, rules: string): string {
  const values = colors.map((color) => ({ color, values: valuesOf(color, tokens) }));
  const theme = (index: 0 | 1): string => values.map(({ color, values }) => `${color}:${values[index]}`).join(";");
  const styles = [
    `:root{color-scheme:light dark;${theme(0)}}`,
    `@media (prefers-color-scheme:dark){:root{${theme(1)}}}`,
    ".type-I{--c:var(--type-i)}.type-IIa{--c:var(--type-iia)}.type-IIx{--c:var(--type-iix)}",
    shortened(rules),
    ...sizes.map(({ width, hidden }) => `@media ${hidden}{.px-${width}{display:none}}`),
  ];
  const drawings = sizes.map(({ width }) => drawing(width));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ovalSize.width} ${ovalSize.width}"><style>${styles.join("")}</style>${drawings.join("")}</svg>\n`;
}

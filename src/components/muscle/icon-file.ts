/** The site's icon: a muscle at interval effort, with as many fibers as its size has room for, in the colors of either theme. */
import { ovalSize } from "../../muscle/oval.ts";
import { edgeWidth, thumbprintLevel } from "../../muscle/thumbprint-levels.ts";
import { typicalOf } from "../../sim/training/effort-band.ts";
import { thumbprintParts } from "./thumbprint-parts.ts";
import { themeStyles } from "./theme-styles.ts";

/** What is drawn for a width in px, and where: an icon is 16 px wide in a tab, 32 px where the screen is finer. */
const sizes = [
  { width: 16, hidden: "(min-width: 24px)" },
  { width: 32, hidden: "(max-width: 23.9px)" },
] as const;

const intensity = typicalOf("interval");

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
  const styles = [
    themeStyles(tokens, rules, ["--tissue"]),
    ...sizes.map(({ width, hidden }) => `@media ${hidden}{.px-${width}{display:none}}`),
  ];
  const drawings = sizes.map(({ width }) => drawing(width));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ovalSize.width} ${ovalSize.width}"><style>${styles.join("")}</style>${drawings.join("")}</svg>\n`;
}

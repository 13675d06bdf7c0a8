// The picture that stands beside a link to a page: its title, the site's name, and the muscle at the page's effort.
import { compositions } from "../../src/sim/index.ts";
import { tokenValues } from "../../src/components/muscle/token-values.ts";
import { unitLooks } from "../../src/components/muscle/unit-looks.ts";
import type { Lettering } from "./lettering.ts";
import { plainColor } from "./plain-color.ts";

/** px; what link previews ask for. */
const socialSize = { width: 1200, height: 630 } as const;

/** px. */
const [left, top, column] = [72, 86, 540];
const sizes = [74, 66, 58, 50, 44] as const;
const mostLines = 5;
const leading = 1.14;

/** The title in lines that fit the column, at the largest size at which few lines hold it. */
function fitted(title: string, lettering: Lettering): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines: string[] = [];
    for (const word of title.split(" ")) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
      if (lines.length > 0 && lettering(longer, size).width <= column) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    if (lines.length <= mostLines && lines.every((line) => lettering(line, size).width <= column))
      return { size, lines };
  }
  throw new Error(`the title does not fit its picture: ${title}`);
}

/** Where a figure stands: right of the title, as large as fits. */
const figureBox = { x: 640, y: 45, width: 500, height: 540 } as const;

function placed({ png, width, height }: NonNullable<SocialPicture["figure"]>): string {
  const { x, y, width: most, height: tallest } = figureBox;
  const scale = Math.min(most / width, tallest / height);
  const [wide, high] = [width * scale, height * scale];
  return `<image x="${x + (most - wide) / 2}" y="${y + (tallest - high) / 2}" width="${wide}" height="${high}" href="data:image/png;base64,${png.toString("base64")}"/>`;
}

export interface SocialPicture {
  readonly title: string;
  readonly siteName: string;
  /** Fraction of VO2max that the muscle is drawn at, 0 to 3. */
  readonly effort: number;
  /** A PNG in the place of the muscle, and its size. */
  readonly figure?: { readonly png: Buffer; readonly width: number; readonly height: number } | undefined;
}

export interface Supplies {
  readonly lettering: Lettering;
  /** The drawn muscle (`muscle.svg`). */
  readonly muscle: string;
  /** The sheet with the site's colors. */
  readonly tokens: string;
}

/** An SVG of `socialSize` without text elements. Throws an Error for a title that does not fit, or a character that the font lacks. */
export function socialSvg(
  { title, siteName, effort, figure }: SocialPicture,
  { lettering, muscle, tokens }: Supplies,
): string {
  const color = (name: string): string => plainColor(tokenValues(name, tokens)[0]);
  const ink = color("--ink");
  const fills = { I: color("--type-i"), IIa: color("--type-iia"), IIx: color("--type-iix") };
  const looks = unitLooks(effort, compositions[0]);
  const units = [...muscle.matchAll(/<g[^>]*data-unit="(\d+)"[^>]*><path class="cell"[^>]* d="([^"]+)"\/>/g)].map(
    ([, unit, cells]) => {
      const look = looks[Number(unit)];
      if (look === undefined || cells === undefined) throw new Error(`no look for motor unit ${String(unit)}`);
      const edge = look.recruited ? ` stroke="${fills[look.type]}" stroke-width="2.6"` : "";
      return `<path fill="${fills[look.type]}" fill-opacity="${look.opacity}"${edge} d="${cells}"/>`;
    },
  );
  if (units.length === 0) throw new Error("the muscle's drawing holds no motor units");
  const { size, lines } = fitted(title, lettering);
  const rows = lines.map(
    (line, index) =>
      `<g transform="translate(${left} ${top + size * (0.75 + leading * index)})">${lettering(line, size).svg}</g>`,
  );
  const { width, height } = socialSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${color("--paper")}"/>`,
    figure === undefined
      ? `<g transform="translate(640 50) scale(0.855)" stroke-linejoin="round">${units.join("")}</g>`
      : placed(figure),
    `<g fill="${ink}">${rows.join("")}</g>`,
    `<g fill="${color("--accent")}" transform="translate(${left} ${height - 70})">${lettering(siteName, 36).svg}</g>`,
    "</svg>",
  ].join("");
}

/** Saves what a figure shows: numbers as CSV, pictures as SVG or PNG. */
import { sideBySide, type Panel } from "./panels.ts";
import { plainColors, styledCopy } from "./styled-copy.ts";

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Without it, spreadsheets read letters such as "é" or "–" wrongly. */
const byteOrderMark = "\uFEFF";

export const saveCsv = (csv: string, name: string): void => {
  save(new Blob([byteOrderMark, csv], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
};

export interface Picture {
  /** The drawing; several are put side by side. */
  readonly svg: SVGSVGElement | readonly Panel[];
  /** What it shows, for whoever opens the file without the page. */
  readonly title: string;
  /** File name without an ending; default: the figure's. */
  readonly name?: string;
}

/** A text in lines of at most `most` letters, broken between words. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a picture says of itself once it has left the page: what it shows, how far to trust it, where it is from. */
function imprint(title: string, figure: Element | null | undefined): string {
  const grade = figure?.querySelector("figcaption .grade")?.textContent.trim();
  const source = `Effective Dose, CC BY 4.0, ${location.origin}${location.pathname}`;
  return [title.replace(/\.$/, ""), grade, source].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** Letters that stand side by side under a picture. */
const lettersAcross = 78;
/** The same under several, of which each has letters of its own, px. */
const panelLetters = 13;

/** The imprint as text under the drawing; the box grows by its lines. */
function printUnder(copy: SVGSVGElement, words: string, letters: number | null, color: string): void {
  const { x, y, width, height } = copy.viewBox.baseVal;
  const size = letters ?? width / (0.55 * lettersAcross);
  const lines = wrapped(words, Math.floor(width / (0.55 * size)));
  for (const [index, line] of lines.entries()) {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("x", String(x + size));
    text.setAttribute("y", String(y + height + (1.4 * index + 1.2) * size));
    text.setAttribute("font-size", String(size));
    text.setAttribute("font-family", "system-ui, sans-serif");
    text.setAttribute("fill", color);
    text.textContent = line;
    copy.append(text);
  }
  const grown = height + (1.4 * lines.length + 0.8) * size;
  copy.setAttribute("viewBox", `${x} ${y} ${width} ${grown}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(grown));
}

/** The picture as it looks now: colors come from the style sheet, so they are written into the copy. */
function standalone({ svg, title }: Picture): string {
  const plain = plainColors();
  const root = getComputedStyle(document.documentElement);
  const [ink, paper] = [plain(root.color), plain(root.backgroundColor)];
  const isOne = svg instanceof SVGSVGElement;
  const copy = isOne ? styledCopy(svg, plain) : sideBySide(svg, plain, ink);
  const figure = (isOne ? svg : svg[0]?.svg)?.closest("figure");
  printUnder(copy, imprint(title, figure), isOne ? null : panelLetters, ink);
  const box = copy.viewBox.baseVal;
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("x", String(box.x));
  ground.setAttribute("y", String(box.y));
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", paper);
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name, ground);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** Returns the file's text. */
export function saveSvg(picture: Picture, name: string): string {
  const text = standalone(picture);
  save(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
  return text;
}

/** Twice the drawing's size, for a slide. Rejects where the browser cannot draw it. */
export async function savePng(picture: Picture, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([standalone(picture)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob === null) throw new Error("this browser could not draw a picture so large");
    save(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

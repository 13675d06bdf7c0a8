/** Several drawings of a figure in one picture, side by side, each under its heading. */
import { styledCopy } from "./styled-copy.ts";

export interface Panel {
  readonly svg: SVGSVGElement;
  /** Lines over the drawing; the first is bold. */
  readonly heading: readonly string[];
  /** Px. Default that of the drawing's own units. */
  readonly width?: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inRow = 4;
const gap = 28;
const lineHeight = 19;
const letters = 14;
/** Letters may hang over a drawing's edge by so much, px. */
const overhang = 24;

/** A box and what is drawn over its edges: in the page nothing cuts it there. */
export function boxAround(view: Box, drawn: Box): Box {
  const left = Math.max(view.x - overhang, Math.min(view.x, drawn.x));
  const top = Math.max(view.y - overhang, Math.min(view.y, drawn.y));
  const right = Math.min(view.x + view.width + overhang, Math.max(view.x + view.width, drawn.x + drawn.width));
  const bottom = Math.min(view.y + view.height + overhang, Math.max(view.y + view.height, drawn.y + drawn.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

interface Sized {
  readonly width: number;
  readonly height: number;
}
interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Upper left corners of boxes in rows of at most four, and the whole. */
export function placesIn(sizes: readonly Sized[]): { readonly places: readonly Placed[]; readonly whole: Sized } {
  const places: Placed[] = [];
  let [y, widest] = [gap / 2, 0];
  for (let start = 0; start < sizes.length; start += inRow) {
    const row = sizes.slice(start, start + inRow);
    let x = gap / 2;
    for (const { width } of row) {
      places.push({ x, y });
      x += width + gap;
    }
    widest = Math.max(widest, x - gap / 2);
    y += Math.max(...row.map(({ height }) => height)) + gap;
  }
  return { places, whole: { width: widest, height: y - gap / 2 } };
}

const element = <Name extends "svg" | "text">(name: Name, attributes: Readonly<Record<string, string | number>>) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/**
 * @param plain writes a color as drawing programs know it
 * @param ink color of the headings
 */
export function sideBySide(panels: readonly Panel[], plain: (color: string) => string, ink: string): SVGSVGElement {
  const sized = panels.map(({ svg, heading, width }) => {
    const box = boxAround(svg.viewBox.baseVal, svg.getBBox());
    const scale = (width ?? box.width) / box.width;
    const drawing = { width: scale * box.width, height: scale * box.height };
    const head = heading.length * lineHeight;
    return { svg, heading, box, drawing, head, width: drawing.width, height: head + drawing.height };
  });
  const { places, whole } = placesIn(sized);
  const picture = element("svg", { viewBox: `0 0 ${whole.width} ${whole.height}` });
  for (const [index, { svg, heading, box, drawing, head }] of sized.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    for (const [line, words] of heading.entries()) {
      const text = element("text", {
        ...{ x, y: y + (line + 0.75) * lineHeight, fill: ink, "font-size": letters },
        ...{ "font-family": "system-ui, sans-serif", "font-weight": line === 0 ? 700 : 400 },
      });
      text.textContent = words;
      picture.append(text);
    }
    const copy = styledCopy(svg, plain);
    for (const [key, value] of Object.entries({ x, y: y + head, ...drawing })) copy.setAttribute(key, String(value));
    copy.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
    picture.append(copy);
  }
  return picture;
}

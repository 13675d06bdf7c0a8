/** Saves what a figure shows: numbers as CSV, pictures as SVG or PNG. */

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

const drawn = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
  // Labels have a halo: without this it would be painted over their letters.
  "paint-order",
];

export interface Picture {
  readonly svg: SVGSVGElement;
  /** What it shows, for whoever opens the file without the page. */
  readonly title: string;
  /** File name without an ending; default: the figure's. */
  readonly name?: string;
}

/** Colors as drawing programs know them: few read oklch. */
function plainColors(): (color: string) => string {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, string>();
  return (color) => {
    if (context === null || !/^(oklch|oklab|lab|lch|color)\(/.test(color)) return color;
    const before = known.get(color);
    if (before !== undefined) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    const plain = `rgb(${red}, ${green}, ${blue})`;
    known.set(color, plain);
    return plain;
  };
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
function imprint({ svg, title }: Picture): string {
  const grade = svg.closest("figure")?.querySelector("figcaption .grade")?.textContent.trim();
  const source = `Effective Dose, CC BY 4.0, ${location.origin}${location.pathname}`;
  return [title.replace(/\.$/, ""), grade, source].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** Letters that stand side by side under a picture. */
const lettersAcross = 78;

/** The imprint as text under the drawing; the box grows by its lines. */
function printUnder(copy: SVGSVGElement, picture: Picture, color: string): void {
  const { x, y, width, height } = picture.svg.viewBox.baseVal;
  const size = width / (0.55 * lettersAcross);
  const lines = wrapped(imprint(picture), lettersAcross);
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
function standalone(picture: Picture): string {
  const { svg, title } = picture;
  const plain = plainColors();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const property of drawn) element.setAttribute(property, plain(style.getPropertyValue(property)));
    element.removeAttribute("class");
  }
  const box = svg.viewBox.baseVal;
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("x", String(box.x));
  ground.setAttribute("y", String(box.y));
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", plain(getComputedStyle(document.documentElement).backgroundColor));
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name, ground);
  copy.removeAttribute("aria-labelledby");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  printUnder(copy, picture, plain(getComputedStyle(document.documentElement).color));
  copy.removeAttribute("class");
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

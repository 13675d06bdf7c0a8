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

export const saveCsv = (csv: string, name: string): void => {
  save(new Blob([csv], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
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
];

export interface Picture {
  readonly svg: SVGSVGElement;
  /** What it shows, for whoever opens the file without the page. */
  readonly title: string;
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

/** The picture as it looks now: colors come from the style sheet, so they are written into the copy. */
function standalone({ svg, title }: Picture): string {
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
  ground.setAttribute("width", String(box.width));
  ground.setAttribute("height", String(box.height));
  ground.setAttribute("fill", plain(getComputedStyle(document.documentElement).backgroundColor));
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name, ground);
  copy.removeAttribute("aria-labelledby");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.removeAttribute("class");
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(picture: Picture, name: string): void {
  save(new Blob([standalone(picture)], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Twice the drawing's size, for a slide. */
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
    if (blob !== null) save(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

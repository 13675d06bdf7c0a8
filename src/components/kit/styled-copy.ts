/** A drawing as it looks now: what a style sheet says of it is written into a copy. */

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

/** Colors as drawing programs know them: few read oklch. */
export function plainColors(): (color: string) => string {
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

/** A copy of a drawing in the page, without classes. */
export function styledCopy(svg: SVGSVGElement, plain: (color: string) => string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const property of drawn) element.setAttribute(property, plain(style.getPropertyValue(property)));
    element.removeAttribute("class");
  }
  copy.removeAttribute("class");
  copy.removeAttribute("aria-labelledby");
  return copy;
}

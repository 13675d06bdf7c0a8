// Everything that a golden holds, drawn now. Only Vite can load this: examples and figures are JSX, collected by globs.
import { h } from "preact";
import { render } from "preact-render-to-string";
import { figureDrawings } from "./figure-drawings.ts";
import { examples } from "../../src/components/plot/examples.ts";

/** Ids, and what refers to them: they hang on the place in the page, not on what is drawn. */
const ids = / (?:id|aria-describedby)="[^"]*"/g;

/** One element a line, numbers as they are, without ids, and named as SVG, so that a browser opens the file. */
function normalizedSvg(html: string): string {
  if (!html.startsWith("<svg ")) throw new Error(`expected a drawing, found ${html.slice(0, 60)}`);
  const named = html.replaceAll(ids, "").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${named.replaceAll(/>(?=<[^/])/g, ">\n")}\n`;
}

/** @returns SVG by the name of its golden file: "marks/line.svg" */
export function drawings(): ReadonlyMap<string, string> {
  const marks = examples.map(({ name, Example }) => [`marks/${name}`, render(h(Example, {}))] as const);
  return new Map([...marks, ...figureDrawings()].map(([name, html]) => [`${name}.svg`, normalizedSvg(html)]));
}

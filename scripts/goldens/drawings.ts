// Everything that a golden holds, drawn now. Only Vite can load this: the examples are JSX, collected by a glob.
import { h } from "preact";
import { render } from "preact-render-to-string";
import { examples } from "../../src/components/plot/examples.ts";

/** One element a line, numbers as they are, and named as SVG, so that a browser opens the file. */
function normalizedSvg(html: string): string {
  if (!html.startsWith("<svg ")) throw new Error(`expected a drawing, found ${html.slice(0, 60)}`);
  return `${html.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll(/>(?=<[^/])/g, ">\n")}\n`;
}

/** @returns SVG by the name of its golden file: "marks/line.svg" */
export const drawings = (): ReadonlyMap<string, string> =>
  new Map(examples.map(({ name, Example }) => [`marks/${name}.svg`, normalizedSvg(render(h(Example, {})))]));

// Everything that a golden holds, drawn now. Only Vite can load this: examples and figures are JSX, collected by globs.
import { h } from "preact";
import { render } from "preact-render-to-string";
import { figureDrawings } from "./figure-drawings.ts";
import { GroupPicture, inkExamples, PhonePicture } from "../../src/components/muscle/inks/examples.tsx";
import { examples } from "../../src/components/plot/examples.ts";

/** Ids, and what refers to them: they hang on the place in the page, not on what is drawn. */
const ids = / (?:id|aria-describedby)="[^"]*"/g;

/** One element a line, numbers as they are, without ids, and named as SVG, so that a browser opens the file. */
function normalizedSvg(html: string): string {
  if (!html.startsWith("<svg ")) throw new Error(`expected a drawing, found ${html.slice(0, 60)}`);
  const named = html.replaceAll(ids, "").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${named.replaceAll(/>(?=<[^/])/g, ">\n")}\n`;
}

/** Each ink at its three levels on a group of cells, and on a phone's muscle. */
const inkDrawings = () =>
  inkExamples.flatMap((example) => [
    ...example.levels.map(
      (level, index) => [`inks/${example.name}-${index + 1}`, render(h(GroupPicture, { example, level }))] as const,
    ),
    [`inks/${example.name}-phone`, render(h(PhonePicture, { example }))] as const,
  ]);

/** @returns SVG by the name of its golden file: "marks/line.svg" */
export function drawings(): ReadonlyMap<string, string> {
  const marks = examples.map(({ name, Example }) => [`marks/${name}`, render(h(Example, {}))] as const);
  return new Map(
    [...marks, ...inkDrawings(), ...figureDrawings()].map(([name, html]) => [`${name}.svg`, normalizedSvg(html)]),
  );
}

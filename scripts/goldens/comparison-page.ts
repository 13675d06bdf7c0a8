// One HTML page that shows each drawing that differs, before and after.
import type { Difference } from "./golden-files.ts";

const layout = `
body { margin: 2rem; font-family: var(--sans); background: var(--paper); color: var(--ink); }
section { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-block: 2rem; }
h2 { flex-basis: 100%; margin: 0; font-size: 1rem; }
figure { inline-size: 360px; margin: 0; }
figcaption { margin-block-end: 0.5rem; color: var(--ink-2); }
`;

const side = (name: string, svg: string | null): string =>
  `<figure><figcaption>${name}</figcaption>${svg ?? "<p>none</p>"}</figure>`;

/** @param styles text of the style sheets that color the drawings */
export const comparisonPage = (
  differences: readonly Difference[],
  styles: readonly string[],
): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Drawings that differ: ${differences.length}</title>
<style>${[...styles, layout].join("\n")}</style>
<h1>Drawings that differ: ${differences.length}</h1>
${differences
  .map(
    ({ name, before, after }) => `<section><h2>${name}</h2>${side("Before", before)}${side("After", after)}</section>`,
  )
  .join("\n")}
</html>
`;

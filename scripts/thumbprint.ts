// `npm run thumbprint`: lays out the fibers of the muscles beside words, and writes the paths that pages and islands draw.
import { writeFileSync } from "node:fs";
import { URL } from "node:url";
import { polygonPath } from "../src/muscle/polygon-path.ts";
import { thumbprintLevels } from "../src/muscle/thumbprint-levels.ts";
import { layOutThumbprint } from "../src/muscle/thumbprint.ts";

const lists = thumbprintLevels.map(
  (level) =>
    `  ${level.fibers}: [${layOutThumbprint(level)
      .map((cell) => `"${polygonPath(cell)}"`)
      .join(", ")}],`,
);
const text = `/** Written by \`npm run thumbprint\`; to be made anew whenever the layout, the levels or the mix of fibers change. */

/** Outlines of the fibers by how many there are, in the order of recruitment: path data in units of \`ovalSize\`. */
// prettier-ignore
export const thumbprintCells = {
${lists.join("\n")}
} as const;
`;
writeFileSync(new URL("../src/muscle/thumbprint-cells.ts", import.meta.url), text);

// A font provider for Astro: one variable font file, cut at build to the weights and characters that the site uses.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FontProvider } from "astro";
import { type Cut, subsetFace } from "./subset-face.ts";

interface Source extends Cut {
  /** Path of the font file, relative to the project's root. */
  readonly file: string;
}

/** Its one face is upright. A build fails when the file cannot be read, is no font, or lacks an axis. */
export function subsetProvider({ file, ...cut }: Source): FontProvider {
  let root: URL | undefined;
  return {
    name: "subset",
    config: { file, ...cut },
    init: (context) => {
      root = context.root;
    },
    resolveFont: async () => {
      if (root === undefined) throw new Error("Astro asked for a font before it told where the project is");
      const content = await subsetFace(await readFile(new URL(file, root)), cut);
      const folder = new URL("node_modules/.astro/subsets/", root);
      await mkdir(folder, { recursive: true });
      const name = createHash("sha256").update(content).digest("hex").slice(0, 16);
      const unfinished = new URL(`${name}.${process.pid}`, folder);
      const finished = new URL(`${name}.woff2`, folder);
      // Another build may read the file meanwhile: it is there whole or not at all.
      await writeFile(unfinished, content);
      await rename(unfinished, finished);
      return {
        fonts: [
          {
            src: [{ url: fileURLToPath(finished), format: "woff2" }],
            weight: cut.weights.join(" "),
            style: "normal",
            // A face that comes late would move the text: the page keeps what it began with.
            display: "optional",
          },
        ],
      };
    },
  };
}

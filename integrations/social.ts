// After the build: draws the picture that each page names as its own for link previews.
import { existsSync } from "node:fs";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sharp from "sharp";
import { type HtmlElement, readElements } from "../scripts/html/elements.ts";
import { createLettering } from "./social/lettering.ts";
import { socialSvg, type SocialPicture } from "./social/picture.ts";

const contentOf = (elements: readonly HtmlElement[], property: string): HtmlElement["attributes"] | undefined =>
  elements.find(({ attributes }) => attributes["property"] === property)?.attributes;

/** Pictures of figures, which `npm run cards` takes. */
const pictures = "integrations/social/figures/";

/** Undefined where none was taken yet: the picture then shows the muscle, and a test asks for the figure. */
async function figurePicture(file: URL): Promise<SocialPicture["figure"]> {
  if (!existsSync(file)) return undefined;
  const png = await readFile(file);
  const { width, height } = await sharp(png).metadata();
  return { png, width, height };
}

interface Source {
  /** Path of the font file, relative to the project's root. */
  readonly font: string;
  /** A value for each of its axes. */
  readonly axes: Readonly<Record<string, number>>;
}

export function social({ font, axes }: Source): AstroIntegration {
  let base = "/";
  let root: URL | undefined;
  return {
    name: "social",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        root = config.root;
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (root === undefined) throw new Error("Astro built before it told where the project is");
        const supplies = {
          lettering: createLettering(await readFile(new URL(font, root)), axes),
          muscle: await readFile(new URL("muscle.svg", dir), "utf8"),
          tokens: await readFile(new URL("src/styles/tokens.css", root), "utf8"),
        };
        const drawn = new Set<string>();
        const draw = async (page: string): Promise<void> => {
          const elements = readElements(await readFile(new URL(page, dir), "utf8"));
          const image = contentOf(elements, "og:image");
          if (image?.["content"] === undefined) throw new Error(`${page} names no picture for link previews`);
          const file = new URL(image["content"]).pathname.slice(base.length);
          // An embed shows the picture of its page.
          if (page.startsWith("embed/") || drawn.has(file)) return;
          drawn.add(file);
          const siteName = contentOf(elements, "og:site_name")?.["content"] ?? "";
          const [title = ""] = (contentOf(elements, "og:title")?.["content"] ?? "").split(` · ${siteName}`);
          // The home page is called as the site is: its heading says more.
          const heading = elements.find(({ name }) => name === "h1")?.text.trim() ?? title;
          const name = image["data-figure"];
          const figure = name === undefined ? undefined : await figurePicture(new URL(`${pictures}${name}.png`, root));
          const svg = socialSvg(
            { title: title === siteName ? heading : title, siteName, effort: Number(image["data-effort"]), figure },
            supplies,
          );
          await mkdir(new URL(".", new URL(file, dir)), { recursive: true });
          await writeFile(
            new URL(file, dir),
            await sharp(Buffer.from(svg)).png({ palette: true, colors: 16, dither: 0, effort: 10 }).toBuffer(),
          );
        };
        for (const page of await Array.fromAsync(glob("**/*.html", { cwd: fileURLToPath(dir) }))) await draw(page);
        logger.info(`drew ${drawn.size} pictures for link previews`);
      },
    },
  };
}

// From a request to a place in the built site, as static hosts find it: folders end in a slash, unknown paths show 404.html.
import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

export type Route =
  /** A file's address below the site's folder, encoded: "/chapters/one/index.html". */
  | { readonly file: string }
  /** The address to ask for instead. */
  | { readonly location: string };

/** Whether `name` is a file of `root`; not when a link leads out of it. */
function isFile(root: string, name: string): boolean {
  try {
    const real = realpathSync(join(root, name));
    return real.startsWith(root + sep) && statSync(real).isFile();
  } catch {
    return false;
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** `target` is a request target ("/base/page/?x=1"), `base` starts and ends with a slash, `root` is a real path. Nothing where no file is. */
export function routeOf(root: string, base: string, target: string): Route | undefined {
  const [path = "", ...query] = target.split("?");
  const name = decode(path);
  if (name === undefined) return undefined;
  if (`${name}/` === base) return { location: base };
  // A doubled slash would turn the redirect below into one to another host; a path with dots hides which file it names.
  if (!name.startsWith(base) || name.includes("//") || /\/\.{1,2}(\/|$)/.test(name)) return undefined;
  const local = name.slice(base.length);
  if (local === "_headers") return undefined;
  const file = path.slice(base.length - 1) + (name.endsWith("/") ? "index.html" : "");
  if (isFile(root, name.endsWith("/") ? `${local}index.html` : local)) return { file };
  return isFile(root, `${local}/index.html`) ? { location: [`${path}/`, ...query].join("?") } : undefined;
}

// From the path of a request to a file of the built site, as static hosts do it: folders end in a slash, unknown paths show 404.html.
import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

export type Resolved =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/** The real path of `path`, or nothing when it does not exist or lies (by `..` or a link) outside `root`. */
function inside(root: string, path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return real === root || real.startsWith(root + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

const isFile = (path: string | undefined): path is string => path !== undefined && statSync(path).isFile();

/** `target` is a request target ("/base/page/?x=1"); `base` starts and ends with a slash; `root` is a real path. */
export function resolveTarget(root: string, base: string, target: string): Resolved {
  const [path = "", ...query] = target.split("?");
  if (!path.startsWith("/")) return { status: 400 };
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return { status: 400 };
  }
  if (name.includes("\0") || name.includes("\\")) return { status: 400 };
  if (`${name}/` === base) return { status: 301, location: base };
  // A doubled slash would turn the redirect below into one to another host.
  if (!name.startsWith(base) || name.includes("//") || name.split("/").includes("..")) return { status: 404 };

  const local = name.slice(base.length);
  if (local === "_headers") return { status: 404 };
  const found = inside(root, join(root, local));
  if (found === undefined) return { status: 404 };
  if (name.endsWith("/")) {
    const index = inside(root, join(found, "index.html"));
    return statSync(found).isDirectory() && isFile(index) ? { status: 200, file: index } : { status: 404 };
  }
  if (isFile(found)) return { status: 200, file: found };
  if (!isFile(inside(root, join(found, "index.html")))) return { status: 404 };
  return { status: 301, location: [`${path}/`, ...query].join("?") };
}

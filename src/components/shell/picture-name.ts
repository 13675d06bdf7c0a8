/** The name of a page's picture for link previews, without an ending: "home", "model-recruitment". */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** @param path site-absolute, with the base */
export function pictureName(path: string): string {
  const parts = path
    .slice(base.length)
    .replace(/\.html$/, "")
    .split("/")
    .filter((part) => part !== "");
  return parts.length === 0 ? "home" : parts.join("-");
}

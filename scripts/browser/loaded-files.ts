// Which files of the built site a page asks for while it opens.
import type { Page } from "playwright-core";

/** Starts listening; the returned function gives the files so far, relative to the site, without the page itself. */
export function recordLoadedFiles(page: Page, baseURL: string, path: string): () => string[] {
  const files = new Set<string>();
  page.on("request", (request) => {
    const url = request.url().split(/[?#]/)[0] ?? "";
    if (url.startsWith(baseURL) && url !== baseURL + path) files.add(decodeURIComponent(url.slice(baseURL.length)));
  });
  return () => [...files];
}

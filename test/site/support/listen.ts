// Writes down everything that went wrong in a page while it was open.
import type { BrowserContext, Page } from "playwright-core";
import { baseURL } from "./site.ts";

const wrongSoFar = (): string[] => (globalThis as unknown as { violated?: string[] }).violated ?? [];

/** A page that is not opened yet, and `faults()`: what has gone wrong in it so far. `allowed` is the one answer that may be an error. */
export async function listeningPage(
  context: BrowserContext,
  origin = new URL(baseURL).origin,
  allowed?: string,
): Promise<{ page: Page; faults: () => Promise<string[]> }> {
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("console", (message) => {
    const expected = allowed !== undefined && message.location().url.endsWith(allowed);
    if (["error", "warning", "assert"].includes(message.type()) && !expected)
      heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:")
      heard.push(`request to another origin: ${url.href}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") heard.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && (allowed === undefined || !response.url().endsWith(allowed))) {
      heard.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  await page.addInitScript(() => {
    const violated: string[] = [];
    Object.assign(globalThis, { violated });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      violated.push(`policy violation: ${effectiveDirective} refused ${blockedURI} ${sample}`);
    });
  });
  return { page, faults: async () => [...heard, ...(await page.evaluate(wrongSoFar))] };
}

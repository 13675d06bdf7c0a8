// The Content-Security-Policy that a page holds in its <meta>.
import type { HtmlElement } from "./elements.ts";

/** The sources of each directive by its name, or nothing for a page without a policy. A browser drops a directive's second mention. */
export function metaPolicy(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> | undefined {
  const meta = elements.find(
    ({ name, attributes }) => name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
  );
  if (meta === undefined) return undefined;
  const policy = new Map<string, readonly string[]>();
  for (const directive of (meta.attributes["content"] ?? "").split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "" && !policy.has(name)) policy.set(name, sources);
  }
  return policy;
}

// The elements of an HTML file in document order, read by a small tokenizer: enough for the well-formed pages our own build writes.

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of a script, style, title or textarea; empty for all others. */
  readonly text: string;
}

const tag = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const holdsRawText = new Set(["script", "style", "title", "textarea"]);

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[(name ?? "").toLowerCase()] ?? "";
    },
  );
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(attribute)) {
    if (name !== undefined) attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? "");
  }
  return attributes;
}

/** Start tags only: end tags and comments carry nothing that the checks ask about. */
export function readElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined || match[1] === "/") continue;
    let text = "";
    if (holdsRawText.has(name)) {
      const rest = html.slice(tag.lastIndex);
      const end = rest.search(new RegExp(`</${name}[\\s>]`, "i"));
      text = end < 0 ? rest : rest.slice(0, end);
      tag.lastIndex += text.length;
    }
    elements.push({ name, attributes: readAttributes(match[3] ?? ""), text });
  }
  return elements;
}

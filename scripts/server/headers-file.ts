// The `_headers` file of static hosts (Netlify, Cloudflare Pages): a path on a line of its own, then its headers, indented.

export interface HeaderRule {
  /** An absolute path; a `*` at its end matches any rest. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Cloudflare Pages refuses more than this; what is written must be deployable. */
const maxLineLength = 2000;
const maxRules = 100;

export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > maxRules)
    throw new RangeError(`_headers would hold ${rules.length} rules; hosts read at most ${maxRules}`);
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    "",
  ]);
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new RangeError(`_headers: a line break inside ${JSON.stringify(line)}`);
    if (line.length > maxLineLength) {
      throw new RangeError(
        `_headers: a line of ${line.length} characters, hosts read at most ${maxLineLength}: ${line.slice(0, 80)}`,
      );
    }
  }
  return lines.join("\n");
}

export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    const rule = rules.at(-1);
    if (rule === undefined || colon < 0)
      throw new SyntaxError(`_headers: expected "Name: value" under a path, found ${JSON.stringify(line)}`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of one path, by lower-case name. Where two rules set one header, hosts send both values, joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter((each) => matches(each.path, path))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
    }
  }
  return headers;
}

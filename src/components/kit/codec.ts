/**
 * Between a figure's state and a link. Defaults are left out, and a value that cannot be used falls back to its default
 * and is reported: a damaged link still opens.
 */
import { modelVersion } from "../../sim/version.ts";
import type { FieldTable } from "./field.ts";
import { isKnown, plainKey, withoutPunctuation } from "./mangled.ts";

export interface Refused {
  readonly key: string;
  readonly value: string;
  /** Null for a key that no figure of the site has. */
  readonly allowed: string | null;
}

/** The two places of a link, each as pairs of key and value. */
export interface LinkParts {
  readonly query: readonly (readonly [key: string, value: string])[];
  readonly fragment: readonly (readonly [key: string, value: string])[];
}

/** Pairs of key and value as an address carries them. */
export const pairsText = (pairs: LinkParts["query"]): string =>
  new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();

/** Query and fragment with their signs: "?v=2&i=88#t=27%3A00"; empty where nothing differs from the defaults. */
export function linkText({ query, fragment, version }: LinkParts & { readonly version: string }): string {
  if (query.length + fragment.length === 0) return "";
  const search = `?${pairsText([["v", version], ...query])}`;
  return fragment.length === 0 ? search : `${search}#${pairsText(fragment)}`;
}

export interface Codec<State> {
  readonly defaults: State;
  /** Every key that the figure has in a link, the prefix included. */
  readonly keys: readonly string[];
  /** Only what differs from the defaults. */
  readonly encode: (state: State) => LinkParts;
  /**
   * Never throws. Of two values under one key the first counts; in which of the two places a key stands does not matter.
   * Keys with capitals or a left-over "amp;" are understood, and so are values with punctuation behind them.
   */
  readonly decode: (link: URLSearchParams) => { readonly state: State; readonly refused: readonly Refused[] };
  /** As the link carries it: the model's version, behind that of the table where it has one ("1.2"). */
  readonly version: string;
}

export interface CodecOptions {
  /** Goes before every key: a second figure on a page has keys of its own ("titration-2.load"). Default none. */
  readonly prefix?: string;
  /** Version of the table itself, where its keys may change. */
  readonly format?: string;
  /** All keys of the site's figures, without prefixes: others are reported. Default: none is. */
  readonly siteKeys?: ReadonlySet<string>;
}

export function createCodec<State extends object>(
  table: FieldTable<State>,
  { prefix = "", format, siteKeys }: CodecOptions = {},
): Codec<State> {
  const version = format === undefined ? modelVersion : `${format}.${modelVersion}`;
  const names = Object.keys(table) as (keyof State)[];
  const defaults = Object.fromEntries(names.map((name) => [name, table[name].default])) as State;

  const pairs = (state: State, visibility: "public" | "private") =>
    names
      .filter((name) => (table[name].visibility ?? "public") === visibility && state[name] !== table[name].default)
      .map((name) => [prefix + table[name].key, table[name].write(state[name])] as const);

  function decode(link: URLSearchParams): { state: State; refused: Refused[] } {
    const state = { ...defaults };
    const refused: Refused[] = [];
    const values = new Map<string, string>();
    for (const [key, value] of link) if (!values.has(plainKey(key))) values.set(plainKey(key), value);
    let isSet = false;
    for (const name of names) {
      const { key, read, allowed } = table[name];
      const value = values.get(prefix + key);
      if (value === undefined) continue;
      isSet = true;
      const found = read(value) ?? read(withoutPunctuation(value));
      if (found === undefined) refused.push({ key: prefix + key, value, allowed });
      else state[name] = found;
    }
    // Another version matters to the figures that the link sets, and not to another one on the page.
    const written = isSet ? values.get("v") : undefined;
    if (written !== undefined && withoutPunctuation(written) !== version)
      refused.unshift({ key: "v", value: written, allowed: version });
    // Only the scene without a prefix reports unknown keys, so that a page reports each of them once.
    if (siteKeys !== undefined && prefix === "")
      for (const [key, value] of values) if (!isKnown(key, siteKeys)) refused.push({ key, value, allowed: null });
    return { state, refused };
  }

  return {
    defaults,
    version,
    keys: names.map((name) => prefix + table[name].key),
    encode: (state) => ({ query: pairs(state, "public"), fragment: pairs(state, "private") }),
    decode,
  };
}

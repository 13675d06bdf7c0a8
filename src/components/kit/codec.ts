/**
 * Between a figure's state and a link. Defaults are left out, and a value that cannot be used falls back to its default
 * and is reported: a damaged link still opens. A page may open in another state than that of the defaults; a link that
 * sets anything does not build on it, so that it means the same on every page.
 */
import { modelVersion } from "../../sim/version.ts";
import type { FieldTable } from "./field.ts";
import { isKey, isKnown, plainKey, plainValues, withoutPunctuation } from "./mangled.ts";

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

/** Query and fragment with their signs: "?v=3&i=88#t=27%3A00"; empty where nothing differs from the defaults. */
export function linkText({ query, fragment, version }: LinkParts & { readonly version: string }): string {
  if (query.length + fragment.length === 0) return "";
  const search = `?${pairsText([["v", version], ...query])}`;
  return fragment.length === 0 ? search : `${search}#${pairsText(fragment)}`;
}

export interface Codec<State> {
  readonly defaults: State;
  /** The state of a page whose link sets nothing. */
  readonly opening: State;
  /** What the opening sets of figures that are not in the table: those that have not woken yet. */
  readonly asleep: LinkParts["query"];
  /** Whether a link sets anything on the site. */
  readonly speaks: (link: URLSearchParams) => boolean;
  /** Every key that the figure has in a link, the prefix included. */
  readonly keys: readonly string[];
  /** What differs from the defaults; nothing in the opening. Of the defaults themselves, where they are not the opening, one value. */
  readonly encode: (state: State) => LinkParts;
  /**
   * Never throws. Of two values under one key the first counts; in which of the two places a key stands does not matter.
   * Keys with capitals or a left-over "amp;" are understood, and so are values with punctuation behind them.
   */
  readonly decode: (link: URLSearchParams) => { readonly state: State; readonly refused: readonly Refused[] };
  /** As the link carries it: that of the model. */
  readonly version: string;
}

export interface CodecOptions {
  /** Goes before every key: a second figure on a page has keys of its own ("titration-2.load"). Default none. */
  readonly prefix?: string;
  /** The link that the page opens as. Default none: it opens with the defaults. */
  readonly opening?: URLSearchParams;
  /** All keys of the site's figures, without prefixes: others are reported. Default: none is. */
  readonly siteKeys?: ReadonlySet<string>;
}

/** Links of figures about training once carried the version of their fields, always 1, before that of the model: "1.2". */
const tableVersion = /^1\.(?=.)/;

export function createCodec<State extends object>(
  table: FieldTable<State>,
  { prefix = "", siteKeys, opening: opens }: CodecOptions = {},
): Codec<State> {
  const names = Object.keys(table) as (keyof State)[];
  const defaults = Object.fromEntries(names.map((name) => [name, table[name].default])) as State;

  const keys = names.map((name) => prefix + table[name].key);
  /** Whether a link sets anything: a figure that has not joined yet has keys as well, which only the site knows. */
  const speaks = (link: URLSearchParams): boolean =>
    [...link.keys()]
      .map(plainKey)
      .some((key) => key !== "v" && (siteKeys === undefined ? keys.includes(key) : isKey(key, siteKeys)));

  function read(link: URLSearchParams): { state: State; refused: Refused[] } {
    const state = { ...defaults };
    const refused: Refused[] = [];
    const values = plainValues(link);
    let isSet = false;
    for (const name of names) {
      const { key, read: readValue, allowed } = table[name];
      const value = values.get(prefix + key);
      if (value === undefined) continue;
      isSet = true;
      const found = readValue(value) ?? readValue(withoutPunctuation(value));
      if (found === undefined) refused.push({ key: prefix + key, value, allowed });
      else state[name] = found;
    }
    // Another version matters to the figures that the link sets, and not to another one on the page.
    const written = isSet ? values.get("v")?.replace(tableVersion, "") : undefined;
    if (written !== undefined && withoutPunctuation(written) !== modelVersion)
      refused.unshift({ key: "v", value: written, allowed: modelVersion });
    // Only the scene without a prefix reports unknown keys, so that a page reports each of them once.
    if (siteKeys !== undefined && prefix === "")
      for (const [key, value] of values) if (!isKnown(key, siteKeys)) refused.push({ key, value, allowed: null });
    return { state, refused };
  }

  const opening = opens === undefined ? defaults : read(opens).state;
  const pairs = (state: State, from: State, visibility: "public" | "private") =>
    names
      .filter((name) => (table[name].visibility ?? "public") === visibility && state[name] !== from[name])
      .map((name) => [prefix + table[name].key, table[name].write(state[name])] as const);

  function encode(state: State): LinkParts {
    if (names.every((name) => state[name] === opening[name])) return { query: [], fragment: [] };
    const parts = { query: pairs(state, defaults, "public"), fragment: pairs(state, defaults, "private") };
    if (parts.query.length + parts.fragment.length > 0) return parts;
    // A link that says nothing would open as the opening does.
    return { query: pairs(state, opening, "public").slice(0, 1), fragment: [] };
  }

  return {
    defaults,
    opening,
    asleep: [...(opens ?? [])].filter(([key]) => !keys.includes(key)),
    speaks,
    version: modelVersion,
    keys,
    encode,
    decode: (link) => {
      const found = read(link);
      return speaks(link) ? found : { ...found, state: opening };
    },
  };
}

/** The kit's codec for a state that has one address for all it carries: written to one query, and read from one. */
import { createCodec as createKitCodec, pairsText, type Refused } from "../components/kit/codec.ts";
import type { FieldTable } from "../components/kit/field.ts";

export type { Refused };

export interface Codec<State> {
  readonly defaults: State;
  /** Without "?"; empty where everything is the default. `encode({ intensity: 85 })` is `v=2&i=85`. */
  readonly encode: (state: State) => string;
  /** Never throws. Unknown keys are ignored. */
  readonly decode: (query: string) => { readonly state: State; readonly refused: readonly Refused[] };
}

/** @param format version of the table itself, for a codec whose keys may change: `v=1.2` */
export function createCodec<State extends object>(table: FieldTable<State>, format?: string): Codec<State> {
  const { defaults, version, encode, decode } = createKitCodec(table, format === undefined ? {} : { format });
  return {
    defaults,
    encode(state) {
      const { query } = encode(state);
      if (query.length === 0) return "";
      return pairsText([["v", version], ...query]);
    },
    decode(query) {
      const link = new URLSearchParams(query);
      const { state, refused } = decode(link);
      // The page has the link to itself: another version matters even where no key of it is known any more.
      const value = link.get("v");
      if (value === null || value === version || refused.some(({ key }) => key === "v")) return { state, refused };
      return { state, refused: [{ key: "v", value, allowed: version }, ...refused] };
    },
  };
}

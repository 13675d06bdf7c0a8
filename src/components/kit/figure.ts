/** What a figure is, as pure data: its registry entry. */
import type { Grade } from "../../sim/parameters.ts";
import type { FieldTable } from "./field.ts";

export interface Preset<State> {
  /** What a reader gets, in a few words: "Interval pace, distance runner". */
  readonly name: string;
  readonly state: Partial<State>;
}

export interface FigureDefinition<State extends object> {
  /** The folder's name; in links, addresses and file names too. */
  readonly id: string;
  /** One sentence: what the figure shows. */
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  readonly grade: Grade;
  /** The page about its model: the part of the address after /model/. A figure of conventions has none. */
  readonly modelPage?: string;
  readonly fields: FieldTable<State>;
  /**
   * Set it, and the page keeps the reader's values until the tab is closed, for a reader who leaves and comes back. The
   * keys listed here are not kept. A link that sets only these keys opens with the kept values.
   */
  readonly keptBeside?: readonly string[];
  /** States worth a link of their own, by id. */
  readonly presets: Readonly<Record<string, Preset<NoInfer<State>>>>;
  /** px: how tall a frame on somebody else's page must be where it is 360 to 959 px wide, and where it is wider. */
  readonly frameHeight: { readonly narrow: number; readonly wide: number };
}

/** Throws unless each field has a key of its own, and none that of the version. */
function requireOwnKeys(figure: string, keys: readonly (readonly [field: string, key: string])[]): void {
  const owners = new Map([["v", "the version"]]);
  for (const [field, key] of keys) {
    const owner = owners.get(key);
    if (owner !== undefined) {
      throw new RangeError(`field "${field}" of figure "${figure}" has the key "${key}", which is that of ${owner}`);
    }
    owners.set(key, `field "${field}"`);
  }
}

function requireSound<State extends object>({ id, fields, presets }: FigureDefinition<State>): void {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new RangeError(`the figure's id is "${id}"; allowed is kebab-case`);
  const names = Object.keys(fields) as (keyof State & string)[];
  requireOwnKeys(
    id,
    names.map((name) => [name, fields[name].key]),
  );
  for (const [name, { state }] of Object.entries(presets)) {
    for (const [field, value] of Object.entries(state) as [keyof State & string, State[keyof State & string]][]) {
      if (!Object.hasOwn(fields, field)) {
        throw new RangeError(`preset "${name}" of figure "${id}" sets ${field}; its fields are ${names.join(", ")}`);
      }
      const { read, write, allowed } = fields[field];
      if (read(write(value)) !== value) {
        throw new RangeError(
          `preset "${name}" of figure "${id}" sets ${field} to ${String(value)}; allowed: ${allowed}`,
        );
      }
    }
  }
}

/**
 * Judged while the site is built and tested: a reader's browser is spared that.
 *
 * @throws RangeError for an id that is no part of an address, for a key of two fields, and for a preset that its own
 * fields cannot write and read
 */
export function defineFigure<State extends object>(figure: FigureDefinition<State>): FigureDefinition<State> {
  if (import.meta.env.SSR) requireSound(figure);
  return figure;
}

/** The state of a figure: `FigureState<typeof figure>`. */
export type FigureState<Definition> = Definition extends FigureDefinition<infer State> ? State : never;

/** Where a figure stands on this site, as site-absolute paths. */
export interface FigurePlaces {
  /** The figure alone, with its presets. */
  readonly page: string;
  /** The figure for a frame on somebody else's page. */
  readonly embed: string;
}

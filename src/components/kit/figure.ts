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
  /** The page about its model: the part of the address after /model/. */
  readonly modelPage: string;
  readonly fields: FieldTable<State>;
  /** Version of the table of fields, where its keys may change. */
  readonly format?: string;
  /** States worth a link of their own, by id. */
  readonly presets: Readonly<Record<string, Preset<State>>>;
  /** px: how tall a frame on somebody else's page must be, at a phone's width and at a laptop's. */
  readonly frameHeight: { readonly narrow: number; readonly wide: number };
}

/**
 * @throws RangeError for an id that is no part of an address, and for a preset that its own fields cannot write and read
 */
export function defineFigure<State extends object>(figure: FigureDefinition<State>): FigureDefinition<State> {
  const { id, fields, presets } = figure;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new RangeError(`the figure's id is "${id}"; allowed is kebab-case`);
  for (const [name, { state }] of Object.entries(presets)) {
    for (const [field, value] of Object.entries(state) as [keyof State, State[keyof State]][]) {
      const { read, write, allowed } = fields[field];
      if (read(write(value)) !== value) {
        throw new RangeError(
          `preset "${name}" of figure "${id}" sets ${String(field)} to ${String(value)}; allowed: ${allowed}`,
        );
      }
    }
  }
  return figure;
}

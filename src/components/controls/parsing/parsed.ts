/** What became of a text that a reader typed. The text itself stays with whoever holds the field. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** How the text was read, to be echoed. */
      readonly understood: string;
      /** Asked where the value is possible but unlikely: nothing hard should follow from it before the reader says yes. */
      readonly question?: string;
      /** The same field as the text could be meant too; typed in its place, it has no second meaning. */
      readonly other?: string;
    }
  | {
      readonly ok: false;
      /** What is wrong, and what is allowed. */
      readonly error: string;
    };

export const refuse = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

/** What became of a text that a reader typed. The text itself stays with whoever holds the field. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** How the text was read, to be echoed. */
      readonly understood: string;
      /** A question about a value that is possible but unlikely. Plan nothing hard before the reader says yes. */
      readonly question?: string;
      /** A text for the other meaning that the field may have. Read alone, it has only that meaning. */
      readonly other?: string;
    }
  | {
      readonly ok: false;
      /** What is wrong, and what is allowed. */
      readonly error: string;
    };

export const refuse = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

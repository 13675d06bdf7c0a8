/** What became of a text that a reader typed. The text itself stays with whoever holds the field. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** How the text was read, to be echoed. */
      readonly understood: string;
      /** Worth a second look, but not refused. */
      readonly warning?: string;
    }
  | {
      readonly ok: false;
      /** What is wrong, and what is allowed. */
      readonly error: string;
    };

export const refuse = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

/** What a page and its worker send to each other. `id` numbers the questions of one page. */

export type ToWorker =
  | { readonly kind: "question"; readonly id: number; readonly task: string; readonly input: unknown }
  | { readonly kind: "cancel"; readonly id: number };

export type FromWorker =
  /** What the task has yielded since the last message, oldest first. */
  | { readonly kind: "progress"; readonly id: number; readonly values: readonly unknown[] }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  /** The task threw an error with this text. */
  | { readonly kind: "refusal"; readonly id: number; readonly message: string };

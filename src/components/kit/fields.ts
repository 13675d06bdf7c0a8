/** What a reader has set in a figure: one state, its steps back and forward, and what of a link could not be used. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Codec, LinkParts, Refused } from "./codec.ts";
import { historyFrom, stepBack, stepForward, withStep } from "./history.ts";

export interface Fields<State> {
  readonly state: ReadonlySignal<State>;
  /** Values of the link that could not be used. */
  readonly refused: ReadonlySignal<readonly Refused[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Rises when a change is finished or taken back: what is announced, or costly, waits for it. */
  readonly commits: ReadonlySignal<number>;
  /** While the reader moves a control: shown, but no step yet. */
  readonly set: (change: Partial<State>) => void;
  /** The reader has let go: what is set is a step. */
  readonly commit: () => void;
  /** A choice made at once. */
  readonly choose: (change: Partial<State>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to the state that the page was built in, as a step. */
  readonly reset: () => void;
  /** Takes the state from a link, as the beginning of all steps. */
  readonly open: (link: URLSearchParams) => void;
  /** Takes the state from a link that the reader went back or forward to, as a step. */
  readonly follow: (link: URLSearchParams) => void;
  /** The present state as a link to this page carries it, with the version that it is written in. */
  readonly parts: () => LinkParts & { readonly version: string };
  /** The same for a page that the figure has to itself: its keys have no prefix there. */
  readonly partsAlone: () => LinkParts & { readonly version: string };
  /** Whether a view would draw all as the page was built: the defaults, no step to undo or redo, nothing refused. */
  readonly isUntouched: () => boolean;
}

export function createFields<State extends object>(codec: Codec<State>): Fields<State> {
  const { defaults, decode } = codec;
  const state = signal(defaults);
  const history = signal(historyFrom(defaults));
  const refused = signal<readonly Refused[]>([]);
  const commits = signal(0);
  const written = (value: State): string => JSON.stringify(codec.encode(value));
  const same = (a: State, b: State): boolean => a === b || written(a) === written(b);
  /** The very defaults where they are meant, so that islands which wake later find their elements as they were built. */
  const settled = (value: State): State => (same(value, defaults) ? defaults : value);

  const show = (value: State): void => {
    state.value = settled(value);
  };
  const commit = (): void => {
    const next = withStep(history.peek(), state.peek(), same);
    if (next === history.peek()) return;
    history.value = next;
    commits.value += 1;
  };
  const goTo = (next: typeof history.value): void => {
    if (next === history.peek() || next.present === history.peek().present) return;
    history.value = next;
    show(next.present);
    commits.value += 1;
  };
  const choose = (change: Partial<State>): void => {
    show({ ...state.peek(), ...change });
    commit();
  };
  return {
    state,
    refused,
    commits,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    set: (change) => {
      show({ ...state.peek(), ...change });
    },
    commit,
    choose,
    undo: () => {
      goTo(stepBack(history.peek()));
    },
    redo: () => {
      goTo(stepForward(history.peek()));
    },
    reset: () => {
      refused.value = [];
      choose(defaults);
    },
    open: (link) => {
      const read = decode(link);
      refused.value = read.refused;
      show(read.state);
      history.value = historyFrom(state.peek());
    },
    follow: (link) => {
      const read = decode(link);
      refused.value = read.refused;
      choose(read.state);
    },
    parts: () => ({ ...codec.encode(state.peek()), version: codec.version }),
    partsAlone: () => ({ ...codec.encodeAlone(state.peek()), version: codec.version }),
    isUntouched: () => {
      const { past, future } = history.peek();
      return state.peek() === defaults && past.length + future.length + refused.peek().length === 0;
    },
  };
}

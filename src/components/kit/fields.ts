/** What a reader has set in a figure: one state, its steps back and forward, and what of a link could not be used. */
import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import { createCodec, type CodecOptions, type LinkParts, type Refused } from "./codec.ts";
import type { Field, FieldTable } from "./field.ts";
import { historyFrom, mapHistory, stepBack, stepForward, withLongerStep, withStep } from "./history.ts";

export interface Fields<State> {
  readonly state: ReadonlySignal<State>;
  /** Values of the link that could not be used. */
  readonly refused: ReadonlySignal<readonly Refused[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Whether there is anything that a reset would change. */
  readonly canReset: ReadonlySignal<boolean>;
  /** What the last step took back or made again: "Undone: effort." Empty after a change. */
  readonly lastStep: ReadonlySignal<string>;
  /** Rises when a change is finished or taken back: what is announced, or costly, waits for it. */
  readonly commits: ReadonlySignal<number>;
  /** While the reader moves a control: shown, but no step yet. */
  readonly set: (change: Partial<State>) => void;
  /** The reader has let go: what is set is a step. Changes of the same fields in quick succession are one step. */
  readonly commit: () => void;
  /** A choice made at once. */
  readonly choose: (change: Partial<State>) => void;
  /** Several values that replace what was set, from an example or a link: text typed into a field is out of date then. */
  readonly replace: (change: Partial<State>) => void;
  /** Rises when values were replaced, undone, redone or reset: a field drops text that was typed and refused. */
  readonly replacements: ReadonlySignal<number>;
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
  /** The part of some of the fields, for a page that their figure has to itself: their keys have no prefix there. */
  readonly partsAlone: (table: FieldTable<object>) => LinkParts & { readonly version: string };
  /** Adds a view that announces changes. The returned function takes it out again. */
  readonly enterSpeaker: (view: object) => () => void;
  /** Whether a view announces a change that was made in no figure: the first that was added does. */
  readonly isFirstSpeaker: (view: object) => boolean;
  /** Every key that the fields have in a link. */
  readonly keys: () => readonly string[];
  /**
   * Takes in the fields of another figure of the scene. Those that it does not have yet get the value of the link
   * or of the opening, in the present state and in all steps.
   *
   * @throws RangeError where one name or one key belongs to two different fields
   */
  readonly join: (table: FieldTable<object>, link: URLSearchParams) => void;
  /** The state that the page was built in. */
  readonly opening: () => State;
  /** Whether a view would draw all as the page was built: no step to undo or redo, nothing refused. */
  readonly isUntouched: () => boolean;
}

/** Presses of one control that follow each other within so much are one step to undo, ms. */
const pause = 1000;

/** The fields of `more` that `table` lacks. */
function missingFrom(table: FieldTable<object>, more: FieldTable<object>): FieldTable<object> {
  const known = new Map(Object.entries<Field<unknown>>({ ...table }));
  const owners = new Map([...known].map(([name, { key }]) => [key, name]));
  const added = Object.entries<Field<unknown>>({ ...more }).filter(([name, field]) => {
    const present = known.get(name);
    if (present === field) return false;
    const owner = present === undefined ? owners.get(field.key) : name;
    if (owner === undefined) return true;
    throw new RangeError(
      `field "${name}" (key "${field.key}") is another one than field "${owner}" of the same scene; figures of a scene share their fields`,
    );
  });
  return Object.fromEntries(added);
}

/**
 * @param table of a figure's fields
 * @param options of the codec, such as the prefix of its keys
 * @param now ms since some moment
 */
export function createFields<State extends object>(
  table: FieldTable<State>,
  options: CodecOptions = {},
  now: () => number = () => performance.now(),
): Fields<State> {
  let all = table;
  let codec = createCodec(all, options);
  const state = signal(codec.opening);
  const history = signal(historyFrom(codec.opening));
  const refused = signal<readonly Refused[]>([]);
  const commits = signal(0);
  /** Whether the state began as the page opens: then a link must say of figures that still sleep what they open with. */
  let isFromOpening = true;
  const speakers: object[] = [];
  const replacements = signal(0);
  const lastStep = signal("");
  const written = (value: State): string => JSON.stringify(codec.encode(value));
  const same = (a: State, b: State): boolean => a === b || written(a) === written(b);
  /** The very opening where it is meant, so that islands which wake later find their elements as they were built. */
  const settled = (value: State): State => (same(value, codec.opening) ? codec.opening : value);

  /** What differs between two states, by name: ": effort, minutes"; more than three are too many to listen to. */
  const changedNames = (a: State, b: State): string => {
    const changed = (Object.keys(all) as (keyof State)[]).filter((each) => a[each] !== b[each]);
    const names = changed.flatMap((each) => all[each].name ?? []);
    return names.length === 0 ? "" : `: ${names.length > 3 ? "several settings" : names.join(", ")}`;
  };
  const show = (value: State): void => {
    state.value = settled(value);
  };
  /** The last step, if it may go on. */
  let open: { readonly names: string; readonly until: number } | null = null;
  const commit = (): void => {
    const before = history.peek();
    const at = state.peek();
    if (same(before.present, at)) return;
    const names = (Object.keys(all) as (keyof State)[]).filter((name) => before.present[name] !== at[name]).join();
    const goesOn = open !== null && open.names === names && now() < open.until;
    history.value = (goesOn ? withLongerStep : withStep)(before, at, same);
    open = { names, until: now() + pause };
    lastStep.value = "";
    commits.value += 1;
  };
  const goTo = (next: typeof history.value, done: "Undone" | "Redone"): void => {
    const before = history.peek().present;
    if (next.present === before) return;
    open = null;
    lastStep.value = `${done}${changedNames(before, next.present)}.`;
    history.value = next;
    show(next.present);
    commits.value += 1;
    replacements.value += 1;
  };
  const choose = (change: Partial<State>): void => {
    open = null;
    show({ ...state.peek(), ...change });
    commit();
    open = null;
  };
  const replace = (change: Partial<State>): void => {
    choose(change);
    replacements.value += 1;
  };
  const join = (more: FieldTable<object>, link: URLSearchParams): void => {
    const added = missingFrom(all, more);
    if (Object.keys(added).length === 0) return;
    const read = createCodec(added, options).decode(link);
    all = { ...all, ...added };
    codec = createCodec(all, options);
    const extended = (value: State): State => settled({ ...value, ...read.state });
    batch(() => {
      history.value = mapHistory(history.peek(), extended);
      show(extended(state.peek()));
      const known = new Set(refused.peek().map(({ key }) => key));
      refused.value = [...refused.peek(), ...read.refused.filter(({ key }) => !known.has(key))];
    });
  };
  return {
    state,
    refused,
    commits,
    replacements,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    canReset: computed(() => state.value !== codec.opening || refused.value.length > 0),
    lastStep,
    set: (change) => {
      show({ ...state.peek(), ...change });
    },
    commit,
    choose,
    replace,
    undo: () => {
      goTo(stepBack(history.peek()), "Undone");
    },
    redo: () => {
      goTo(stepForward(history.peek()), "Redone");
    },
    reset: () => {
      refused.value = [];
      replace(codec.opening);
    },
    open: (link) => {
      isFromOpening = !codec.speaks(link);
      const read = codec.decode(link);
      // An empty list is a new one each time: it must not draw a view again that has only just woken.
      if (read.refused.length + refused.peek().length > 0) refused.value = read.refused;
      open = null;
      show(read.state);
      history.value = historyFrom(state.peek());
    },
    follow: (link) => {
      isFromOpening = !codec.speaks(link);
      const read = codec.decode(link);
      refused.value = read.refused;
      replace(read.state);
    },
    parts: () => {
      const { query, fragment } = codec.encode(state.peek());
      const asleep = isFromOpening && query.length + fragment.length > 0 ? codec.asleep : [];
      return { query: [...query, ...asleep], fragment, version: codec.version };
    },
    partsAlone: (own) => {
      const { encode, version } = createCodec(own);
      return { ...encode(state.peek()), version };
    },
    enterSpeaker: (view) => {
      speakers.push(view);
      return () => {
        speakers.splice(speakers.indexOf(view), 1);
      };
    },
    isFirstSpeaker: (view) => speakers[0] === view,
    keys: () => [...codec.keys, ...(isFromOpening ? codec.asleep.map(([key]) => key) : [])],
    join,
    opening: () => codec.opening,
    isUntouched: () => {
      const { past, future } = history.peek();
      return state.peek() === codec.opening && past.length + future.length + refused.peek().length === 0;
    },
  };
}

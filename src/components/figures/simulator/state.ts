/** What the reader has set in the simulator: one state a page, shared by its parts. */
import { computed, effect, signal, type Signal } from "@preact/signals";
import { historyFrom, stepBack, stepForward, withStep } from "../../kit/history.ts";
import type { Refused } from "../../../state/codec.ts";
import { simulatorCodec, type SimulatorState } from "../../../state/simulator/state.ts";
import { addressWith, addressWriter } from "../frame/address.ts";
import { createAnnouncer } from "../../kit/announcer.tsx";
import { inAnimationFrame } from "../../kit/animation-frame.ts";

/** As the hand has set it: what the controls show. */
export const live = signal<SimulatorState>(simulatorCodec.defaults);
/** Values of the link that could not be used. */
export const refused = signal<readonly Refused[]>([]);
/** The pace at an effort in words, where a race is known: by the part about pace, which is fetched when it is asked for. */
export const paceWords = signal<((percent: number) => string) | null>(null);

/** A copy of the state that a part of the page is drawn from. */
export interface Follower {
  readonly shown: Signal<SimulatorState>;
  /** Whether the part is on the screen; until somebody looks, it may be. */
  inSight: boolean;
}
const followers: Follower[] = [];

/** Once the hand has rested so long, what is out of sight is drawn too, ms. */
const rest = 400;
let resting: ReturnType<typeof setTimeout> | undefined;

const showAll = (): void => {
  for (const { shown } of followers) shown.value = live.peek();
};
const show = inAnimationFrame(() => {
  clearTimeout(resting);
  for (const { shown, inSight } of followers) if (inSight) shown.value = live.peek();
  if (followers.some(({ inSight }) => !inSight)) resting = setTimeout(showAll, rest);
});

/**
 * What is in sight follows the hand once a frame: however fast the hand, one picture is solved once. What is out of
 * sight waits until the hand rests.
 */
export function follow(): Follower {
  const follower: Follower = { shown: signal(live.peek()), inSight: true };
  followers.push(follower);
  return follower;
}

/** The part has come into sight, or left it. */
export function seeing(follower: Follower, inSight: boolean): void {
  follower.inSight = inSight;
  if (inSight) follower.shown.value = live.peek();
}

/** While the hand moves. */
export function set(change: Partial<SimulatorState>): void {
  live.value = { ...live.value, ...change };
  show.ask();
}

const same = (a: SimulatorState, b: SimulatorState): boolean => simulatorCodec.encode(a) === simulatorCodec.encode(b);
const history = signal(historyFrom<SimulatorState>(simulatorCodec.defaults));
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** Rises when a change is finished, or taken back: what is spoken and what is costly waits for it. */
export const commits = signal(0);
/** Rises when the state was set from outside its controls: what stands typed in a field is out of date. */
export const replacements = signal(0);

/** When the hand lets go. */
export function commit(): void {
  const next = withStep(history.value, live.value, same);
  if (next === history.value) return;
  history.value = next;
  commits.value += 1;
}

/** What comes from no moving hand is drawn as a whole. */
const showWhole = inAnimationFrame(showAll);

/** A choice made at once: there is no hand to let go. */
export function choose(change: Partial<SimulatorState>): void {
  live.value = { ...live.value, ...change };
  showWhole.ask();
  commit();
}

function goTo(present: SimulatorState): void {
  live.value = present;
  showWhole.ask();
  commits.value += 1;
  replacements.value += 1;
}

export function undo(): void {
  if (!canUndo.value) return;
  history.value = stepBack(history.value);
  goTo(history.value.present);
}
export function redo(): void {
  if (!canRedo.value) return;
  history.value = stepForward(history.value);
  goTo(history.value.present);
}
/** Another state as a whole: a step that can be taken back. */
export function replace(change: Partial<SimulatorState>): void {
  choose(change);
  replacements.value += 1;
}
export function reset(): void {
  refused.value = [];
  replace(simulatorCodec.defaults);
}

/** Speaks once per commit, for the whole page. */
export const announcer = createAnnouncer();

/** The page's address with the state in it. */
export const link = (): string => addressWith(simulatorCodec.encode(live.value));

let following = false;

/**
 * Reads the state from the address, then keeps the address up to date, a moment after the hand has stopped. Back and
 * forward set the state that the address had there.
 */
export function followAddress(): void {
  if (following) return;
  following = true;
  const read = simulatorCodec.decode(location.search);
  refused.value = read.refused;
  // The very state that the page was built with, where the link says nothing else: islands that wake later look for it.
  const opened = same(read.state, simulatorCodec.defaults) ? simulatorCodec.defaults : read.state;
  live.value = opened;
  showAll();
  history.value = historyFrom(opened);
  const write = addressWriter((query) => {
    const other = simulatorCodec.decode(query);
    refused.value = other.refused;
    replace(other.state);
  });
  let first = true;
  effect(() => {
    const wanted = simulatorCodec.encode(live.value);
    if (first) first = false;
    else write(wanted);
  });
}

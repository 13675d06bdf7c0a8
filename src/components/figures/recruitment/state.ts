/** What the reader has set in the recruitment figure: one state a page, shared by the muscle, its charts and the prose. */
import { computed, effect, signal } from "@preact/signals";
import {
  compositions,
  effortBands,
  recruitment,
  type Composition,
  type CompositionId,
  type EffortBandId,
} from "../../../sim/index.ts";
import { choice, createCodec, number, type Refused } from "../../../state/codec.ts";
import { addressWith, addressWriter } from "../frame/address.ts";

export const intensityRange = { min: 0, max: 200, step: 1, default: 65 } as const;
const ids = compositions.map(({ id }) => id);
const guesses = ["none", ...effortBands.slice(1).map(({ id }) => id)] as const;
type Guess = (typeof guesses)[number];

const codec = createCodec<{ percent: number; mix: CompositionId; guess: Guess }>({
  /** Percent of VO2max. */
  percent: number("i", intensityRange),
  mix: choice("mix", ids, compositions[0].id),
  guess: choice("guess", guesses, "none"),
});

/** Percent of VO2max, a whole number. */
export const percent = signal<number>(codec.defaults.percent);
export const mixId = signal<CompositionId>(codec.defaults.mix);
const guessed = signal<Guess>(codec.defaults.guess);
/** Values of the link that could not be used. */
export const refused = signal<readonly Refused[]>([]);

export const intensity = computed(() => percent.value / 100);
export const mix = computed<Composition>(() => compositions.find(({ id }) => id === mixId.value) ?? compositions[0]);
export const found = computed(() => recruitment(intensity.value, mix.value));
export const guess = computed<EffortBandId | null>(() => (guessed.value === "none" ? null : guessed.value));

export const setGuess = (band: string): void => {
  guessed.value = guesses.find((known) => known === band) ?? "none";
};

export function reset(): void {
  ({ percent: percent.value, mix: mixId.value } = codec.defaults);
  guessed.value = codec.defaults.guess;
  refused.value = [];
}

const query = computed(() => codec.encode({ percent: percent.value, mix: mixId.value, guess: guessed.value }));

/** The page's address with the state in it. */
export const link = (): string => addressWith(query.value);

let following = false;

/** Reads the state from the address once, then keeps the address up to date, a moment after the hand has stopped. */
export function followAddress(): void {
  if (following) return;
  following = true;
  const read = codec.decode(location.search);
  ({ percent: percent.value, mix: mixId.value } = read.state);
  guessed.value = read.state.guess;
  refused.value = read.refused;
  const write = addressWriter();
  let first = true;
  effect(() => {
    // Read here, so that the effect runs again when it changes.
    const wanted = query.value;
    if (first) first = false;
    else write(wanted);
  });
}

/** What the two drawn muscles show: a moment of the session, and what the block has made of the fibers. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { drivenLooks, gainedLooks, unitLooks, type UnitLook } from "../../muscle/unit-looks.ts";
import { atCursor, mix as startingMix, mixAtCursor } from "./block.ts";
import { activation } from "./course.ts";
import { mix, session } from "./now.ts";

type Looks = ReadonlySignal<readonly UnitLook[]>;

export const sessionLooks: Looks = computed(() =>
  activation.value === null
    ? unitLooks(session.value.intensity / 100, mix.value)
    : drivenLooks(activation.value, mix.value),
);

/** A rise that fills a fiber's color to the full. */
const fullGain = 0.6;

export const blockLooks: Looks = computed(() => {
  const { I, IIa, IIx } = atCursor.value.oxidative;
  return gainedLooks(
    { I: I / fullGain, IIa: IIa / fullGain, IIx: IIx / fullGain },
    mixAtCursor.value,
    startingMix.value,
  );
});

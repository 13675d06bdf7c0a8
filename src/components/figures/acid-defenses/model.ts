/** From the reader's muscle to its acid. */
import { computed, createModel } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { stable } from "../../kit/stable.ts";
import { acidityOf, doubtOf, lossesOf, soundTaken, usualPH, type Muscle } from "./defenses.ts";
import type { AcidState } from "./figure.ts";

export const muscleOf = ({ kind, carnosine, taken }: Pick<AcidState, "kind" | "carnosine" | "taken">): Muscle => ({
  kind,
  carnosine,
  taken: soundTaken(taken),
});

const AcidModel = createModel((fields: Fields<AcidState>) => {
  const picture = createPictureState(fields);
  const asked = stable(() => {
    const { kind, carnosine, taken } = picture.state.value;
    return { kind, carnosine, taken };
  });
  const kind = computed(() => asked.value.kind);
  const muscle = computed(() => muscleOf(asked.value));
  return {
    fields,
    picture,
    muscle,
    acidity: computed(() => acidityOf(muscle.value)),
    doubt: computed(() => doubtOf(muscle.value)),
    losses: computed(() => lossesOf(kind.value)),
    usual: computed(() => usualPH(kind.value)),
  };
});

export type AcidFigure = InstanceType<typeof AcidModel>;

export const createAcid = (fields: Fields<AcidState>): AcidFigure => new AcidModel(fields);

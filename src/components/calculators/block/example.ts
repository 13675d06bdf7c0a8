/** The example runner, whose block the page opens with. Old links of the week leave out the defaults, so these stay the week's. */
import { raceTime, vdot } from "../../../sim/training/vdot.ts";
import { clock } from "../../../words/units.ts";
import { races, type RaceChoice } from "../../controls/parsing/races.ts";
import { createCodec } from "../../kit/codec.ts";
import { blockFields } from "./answers.ts";

const example = "race=10k&t=47:15&w=60&n=6&h=i&in=8&on=6";

/** The scene of the page: it opens as a link with the example's answers does. */
export const exampleScene = (id: string): string => `${id}?${example}`;

export const exampleAnswers = createCodec(blockFields, { opening: new URLSearchParams(example) }).opening;

/** The example's race: 10 km in 47:15. */
const fitness = vdot(10_000, 2835);

/** The example runner's time over another race, so that its time still fits when a reader chooses the race first; null for none. */
export function exampleTime(race: RaceChoice): string | null {
  const distance = races.find(({ id }) => id === race)?.distance;
  return distance === undefined ? null : clock(raceTime(fitness, distance));
}

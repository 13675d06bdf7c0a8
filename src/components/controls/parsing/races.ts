/** Race distances offered by name, m. */
import { metersPerMile } from "./units.ts";

export const races = [
  { id: "1500", name: "1500 m", distance: 1500 },
  { id: "mile", name: "1 mile", distance: metersPerMile },
  { id: "3k", name: "3 km", distance: 3000 },
  { id: "5k", name: "5 km", distance: 5000 },
  { id: "10k", name: "10 km", distance: 10_000 },
  { id: "half", name: "Half marathon", distance: 21_097.5 },
  { id: "marathon", name: "Marathon", distance: 42_195 },
] as const;

export const raceChoices = [...races.map(({ id }) => id), "other", "none"] as const;
export type RaceChoice = (typeof raceChoices)[number];

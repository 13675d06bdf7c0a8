/** How long each effort can be held in one go by the model: simulated while the site is built. */
import { timeToExhaustion } from "../../../sim/index.ts";
import { intensities, type Held } from "./across.ts";

/** In whole seconds. */
export const heldByModel: Held = intensities.map((intensity) => {
  const { time } = timeToExhaustion(intensity);
  return time === null ? null : Math.round(time);
});

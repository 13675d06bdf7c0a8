/** An axis of a plot whose marks have scales of their own. */
import type { Axis } from "../../plot/axis.ts";

export const noTicks: Axis = { domain: [0, 1], label: "", ticks: [] };

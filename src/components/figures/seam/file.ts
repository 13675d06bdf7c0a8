/** The gains as a file: fetched when somebody saves it. */
import { withModel, type FileTable } from "../../kit/file-table.ts";
import type { PlanNames } from "../../program/two-weeks.ts";
import { figure } from "./figure.ts";
import type { SeamGains } from "./gains.ts";
import { seamTable } from "./words.ts";

export const seamFile = (gains: SeamGains, names: PlanNames): FileTable => withModel(seamTable(gains, names), figure);

/** The numbers as a file: fetched when somebody saves it. */
import type { Composition } from "../../../sim/index.ts";
import { withModel, type FileTable } from "../../kit/file-table.ts";
import { figure } from "./figure.ts";
import { recruitmentTable } from "./words.ts";

/** A file must say for itself whose fibers they are. */
export const recruitmentFile = (mix: Composition): FileTable =>
  withModel(recruitmentTable(mix, 1), figure, [[{ name: "mix" }, mix.id]]);

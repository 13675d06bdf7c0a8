/** Entry point of the worker that plans blocks. */
import { answer } from "../../kit/ask/answer.ts";
import { plannedBlock } from "./planned.ts";

const tasks = { plan: plannedBlock };
export type BlockTasks = typeof tasks;

answer(tasks);

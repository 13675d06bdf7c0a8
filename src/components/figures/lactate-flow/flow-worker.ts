/** Entry point of the worker that simulates sessions of the shuttle. */
import { answer } from "../../kit/ask/answer.ts";
import { runOf } from "./run.ts";

const tasks = { run: runOf };
export type FlowTasks = typeof tasks;

answer(tasks);

/** Entry point of the worker that runs the model's checks. */
import { runCheck, type Checked } from "../../sim/checks/check.ts";
import { checks } from "../../sim/checks/checks.ts";
import { answer } from "../kit/ask/answer.ts";

const tasks = {
  /** Yields what each check finds, and returns how many there were. */
  *checks(): Generator<Checked, number> {
    for (const check of checks) yield runCheck(check);
    return checks.length;
  },
};
export type CheckTasks = typeof tasks;

answer(tasks);

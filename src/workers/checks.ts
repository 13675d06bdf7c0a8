/** Entry point of the worker that runs the model's checks, one after the other. */
import { runCheck, type Checked } from "../sim/checks/check.ts";
import { checks } from "../sim/checks/checks.ts";

export type CheckMessage = Checked | "done";

const tell = (message: CheckMessage): void => {
  postMessage(message);
};

for (const check of checks) tell(runCheck(check));
tell("done");

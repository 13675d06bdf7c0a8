/** The page's side: orders sessions from the worker, the newest one next. */
import { onFailure, type Port } from "./port.ts";
import type { SessionAnswer, SessionOrder, SessionReply } from "./session-answer.ts";

interface Asked {
  readonly order: SessionOrder;
  readonly resolve: (answer: SessionAnswer | null) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts a worker that simulates sessions. One order runs at most, and one waits: the newest, so that a slider is
 * followed as fast as the worker can. Once the worker itself has failed, the two are rejected, and at once all still to
 * come: start another one then.
 *
 * @returns a function that orders a session. An order that a newer one overtakes while it waits resolves to null; one
 * that runs is answered, so that a slider that never stops is followed too. Answers come in the order of the questions.
 * It rejects with an Error if the order is refused
 */
export function sessionClient(
  port: Port<SessionOrder> = new Worker(new URL("./session.ts", import.meta.url), { type: "module" }),
): (order: SessionOrder) => Promise<SessionAnswer | null> {
  let running: Asked | null = null;
  let waiting: Asked | null = null;
  let failure: Error | null = null;

  const next = (): void => {
    running = waiting;
    waiting = null;
    if (running !== null) port.postMessage(running.order);
  };

  port.addEventListener("message", ({ data }) => {
    const reply = data as SessionReply;
    const asked = running;
    next();
    if (reply.type === "done") asked?.resolve(reply.answer);
    else asked?.reject(new Error(reply.message));
  });
  onFailure(port, (reason) => {
    failure = reason;
    running?.reject(reason);
    waiting?.reject(reason);
  });

  return (order) =>
    new Promise((resolve, reject) => {
      if (failure !== null) throw failure;
      waiting?.resolve(null);
      waiting = { order, resolve, reject };
      if (running === null) next();
    });
}

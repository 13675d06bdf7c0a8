/** The part of a worker that a page uses, and how it hears that the worker has failed. */
export interface Port<Message> {
  postMessage: (message: Message) => void;
  addEventListener: (
    type: "message" | "error" | "messageerror",
    heard: (event: { data?: unknown; message?: string }) => void,
  ) => void;
  terminate: () => void;
}

/** The worker itself has failed: nobody is answered any more, and the next order needs another one. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

/** Stops a worker that fails, and tells why: by an error of its own, or by an answer that cannot be read. */
export function onFailure(port: Port<never>, tell: (reason: Error) => void): void {
  let failed = false;
  const fail = (message: string): void => {
    if (failed) return;
    failed = true;
    port.terminate();
    tell(new WorkerFailure(message));
  };
  port.addEventListener("error", ({ message }) => {
    fail(message ?? "the worker could not be started");
  });
  // Whose answer it was cannot be read either.
  port.addEventListener("messageerror", () => {
    fail("the worker's answer could not be read");
  });
}

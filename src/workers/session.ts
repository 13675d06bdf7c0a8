/** Entry point of the worker that simulates sessions. */
import { replyTo, type SessionOrder } from "./session-answer.ts";

addEventListener("message", ({ data }: MessageEvent<SessionOrder>) => {
  postMessage(replyTo(data));
});

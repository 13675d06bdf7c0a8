/** Entry point of the worker that samples uncertain models. */
import { samplingDesk } from "./desk.ts";
import type { ToWorker } from "./messages.ts";
import { modelOf, type Order } from "./models.ts";

const hear = samplingDesk(modelOf, {
  post: (reply) => {
    postMessage(reply);
  },
  now: () => performance.now(),
  later: (task) => {
    setTimeout(task);
  },
});

addEventListener("message", ({ data }: MessageEvent<ToWorker<Order>>) => {
  hear(data);
});

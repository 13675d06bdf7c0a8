/** Entry point of the worker that simulates sessions. */
import { simulateSession } from "../../sim/index.ts";
import { answer } from "../kit/ask/answer.ts";
import type { CourseRequest } from "./session-course.ts";

const tasks = {
  /** Throws a RangeError for a request that the model refuses. */
  course: ({ bouts, composition }: CourseRequest) => simulateSession(bouts, composition),
};
export type SessionTasks = typeof tasks;

answer(tasks);

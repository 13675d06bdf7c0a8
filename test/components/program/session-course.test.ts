import { expect, it } from "vitest";
import { createCourseSource, type CourseSource } from "../../../src/components/program/session-course.ts";

it("createCourseSource(load) loads the worker once, and tries again after a failure", async () => {
  const course = { samples: [], end: 60, failure: null, truncated: false } as unknown as NonNullable<
    Awaited<ReturnType<CourseSource>>
  >;
  let loads = 0;
  const source = createCourseSource(() => {
    loads += 1;
    return loads === 1
      ? Promise.reject(new TypeError("no connection"))
      : Promise.resolve(() => Promise.resolve(course));
  });
  const request = { bouts: [], composition: { I: 1, IIa: 0, IIx: 0 } };
  await expect(source(request)).rejects.toThrow("no connection");
  expect(await source(request)).toBe(course);
  expect(await source(request)).toBe(course);
  expect(loads).toBe(2);
});

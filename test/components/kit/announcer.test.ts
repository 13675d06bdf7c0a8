import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAnnouncer } from "../../../src/components/kit/announcer.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("says the last thing that is said within half a second, and who has nothing to say does not silence it", () => {
  const { message, say } = createAnnouncer();
  say(() => "first");
  vi.advanceTimersByTime(400);
  expect(message.value).toBe("");
  say(() => "second");
  say(() => null);
  vi.advanceTimersByTime(499);
  expect(message.value).toBe("");
  vi.advanceTimersByTime(2);
  expect(message.value).toBe("second");
  say(() => null);
  vi.advanceTimersByTime(1000);
  expect(message.value).toBe("second");
});

it("says the same words again by emptying the region first", () => {
  const { message, say } = createAnnouncer();
  const heard: string[] = [];
  message.subscribe((words) => heard.push(words));
  for (let times = 0; times < 2; times++) {
    say(() => "again");
    vi.advanceTimersByTime(1000);
  }
  expect(heard).toEqual(["", "again", "", "again"]);
});

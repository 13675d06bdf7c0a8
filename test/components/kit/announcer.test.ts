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

it("says first what was taken back, leaves out what the focused control has said, and stays short", () => {
  let step = "Undone: effort.";
  const { message, say } = createAnnouncer(
    () => step,
    () => "65 percent of VO2max, easy",
  );
  const hear = (words: string): string => {
    say(() => words);
    vi.advanceTimersByTime(1000);
    return message.value;
  };
  expect(hear("Easy, 65 % of VO2max: slow fibers work.")).toBe("Undone: effort. Slow fibers work.");
  expect(hear("x".repeat(124))).toHaveLength(140);
  expect(hear("x".repeat(125))).toBe("Undone: effort.");
  step = "";
  expect(hear("Easy, 65 % of VO2max: slow fibers work.")).toBe("Slow fibers work.");
});

/** Reads a race time against the distance it was run over. */
import { vdot } from "../../../sim/training/vdot.ts";
import { readings, spelled } from "./duration.ts";
import { short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";

const longest = 12 * 3600;
/** Above it lie the world records. */
const recordVdot = 85;

const kilometers = (distance: number): string => `${short(distance / 1000)} km`;

function vdotIfRaceable(distance: number, seconds: number): number | null {
  try {
    return vdot(distance, seconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function whyNot(text: string, distance: number, seconds: number): string {
  if (seconds === 0) return "A race time of 0 is not possible. Write minutes and seconds, such as 27:00.";
  if (seconds > longest) return `${spelled(seconds)} is more than 12 hours, the longest race this calculator takes.`;
  const speed = distance / seconds;
  const [fastest, slowest] = [Math.max(distance / (500 / 60), distance < 1500 ? 210 : 0), distance / (50 / 60)];
  const allowed = `allowed is ${spelled(Math.ceil(fastest))} to ${spelled(Math.floor(Math.min(slowest, longest)))}`;
  return speed > 1.7
    ? `"${text}" would be ${spelled(seconds)} for ${kilometers(distance)}, which is too fast; ${allowed}.`
    : `"${text}" would be ${spelled(seconds)} for ${kilometers(distance)}, slower than a slow walk; ${allowed}.`;
}

/**
 * Race time in s. Of several meanings ("4:30" is minutes over 1500 m and hours over a marathon) the one that somebody
 * could run is taken, and echoed.
 *
 * @param distance m, from 800 to 200 000
 */
export function parseRaceTime(text: string, distance: number): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === "") return refuse("Write the time of the race as minutes and seconds, such as 27:00.");
  if (/^[-−–]/.test(trimmed)) return refuse(`"${trimmed}" is negative; a race time is more than 0.`);
  const colons = /:(\d{2})(?::(\d{2}))?/.exec(trimmed);
  const over = [colons?.[1], colons?.[2]].find((part) => part !== undefined && Number(part) >= 60);
  if (over !== undefined)
    return refuse(`"${trimmed}" has ${over} after a colon; minutes and seconds go from 00 to 59.`);
  const [first, ...others] = readings(trimmed);
  if (first === undefined) {
    return refuse(
      `"${trimmed}" cannot be read as a time. Write minutes and seconds, such as 27:00, or hours, such as 1:45:00.`,
    );
  }
  for (const { seconds, form } of [first, ...others]) {
    const value = seconds > longest ? null : vdotIfRaceable(distance, seconds);
    if (value === null) continue;
    const reading = form === "h:mm" ? " (hours and minutes)" : form === "minutes" ? " (minutes)" : "";
    const understood = `${spelled(seconds)}${reading} for ${kilometers(distance)}`;
    const warning = `This is faster than the world records (VDOT ${Math.floor(value)}). Is the distance right?`;
    return { ok: true, value: seconds, understood, ...(value > recordVdot ? { warning } : {}) };
  }
  return refuse(whyNot(trimmed, distance, first.seconds));
}

/** Reads a race time against the distance it was run over. */
import { vdot } from "../../../sim/training/vdot.ts";
import { quotable } from "../../../words/quotable.ts";
import { readings, spelled, type Reading } from "./duration.ts";
import { normalized } from "./normalized.ts";
import { short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";

const longest = 12 * 3600;
/** Above it lie the world records. */
const recordVdot = 85;
/** Above it races only who runs near a world record: our convention for what is more likely a slip. */
const nearRecordVdot = 82;
/** km/h of a brisk walk: our convention for what is more likely a slip, or a walk, than a race. */
const walkingSpeed = 6.5;
/** Few runners are faster than this VDOT: where a text has a slower meaning, the slower one is taken. */
const usualVdot = 75;

const kilometers = (distance: number): string => `${short(distance / 1000)} km`;

interface Race extends Reading {
  readonly vdot: number;
}

/** Empty where nobody could run it. */
function raced(distance: number, reading: Reading): Race[] {
  if (reading.seconds > longest) return [];
  try {
    return [{ ...reading, vdot: vdot(distance, reading.seconds) }];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** What to ask about an unlikely race; null where it is likely. */
function questionOf(distance: number, { seconds, vdot: found }: Race): string | null {
  if (found > recordVdot) return "That is faster than the world records. Are distance and time right?";
  if (found > nearRecordVdot) return "That is close to a world record. Are distance and time right?";
  return (3.6 * distance) / seconds < walkingSpeed
    ? `That is slower than a brisk walk (${walkingSpeed} km/h). Is the time right?`
    : null;
}

function whyNot(text: string, distance: number, seconds: number): string {
  if (seconds === 0) return "A race time of 0 is not possible. Write minutes and seconds, such as 27:00.";
  if (seconds > longest) return `${spelled(seconds)} is more than 12 hours, the longest race this calculator takes.`;
  const speed = distance / seconds;
  const [fastest, slowest] = [Math.max(distance / (500 / 60), distance < 1500 ? 210 : 0), distance / (50 / 60)];
  const allowed = `enter ${spelled(Math.ceil(fastest))} to ${spelled(Math.floor(Math.min(slowest, longest)))}`;
  return speed > 1.7
    ? `"${text}" would be ${spelled(seconds)} for ${kilometers(distance)}, which is too fast; ${allowed}.`
    : `"${text}" would be ${spelled(seconds)} for ${kilometers(distance)}, slower than a slow walk; ${allowed}.`;
}

const formWords: Readonly<Partial<Record<Reading["form"], string>>> = {
  "h:mm": " (hours and minutes)",
  hmm: " (hours and minutes)",
  minutes: " (minutes)",
};

/**
 * Race time in s. Of several meanings ("4:30" is minutes over 1500 m and hours over a marathon) the one that most runners
 * could have run is taken, and echoed; another that is likely too is offered.
 *
 * @param distance m, from 800 to 200 000
 * @param isConfirmed whether the reader has said that an unlikely time is right: then nothing is asked. Default false
 */
export function parseRaceTime(text: string, distance: number, isConfirmed = false): Parsed<number> {
  const [typed, quoted] = [normalized(text), quotable(text)];
  if (typed === "") return refuse("Write the time of the race as minutes and seconds, such as 27:00.");
  if (typed.startsWith("-")) return refuse(`"${quoted}" is negative; a race time is more than 0.`);
  const colons = /:(\d{2})(?::(\d{2}))?/.exec(typed);
  const isOver = [colons?.[1], colons?.[2]].some((part) => part !== undefined && Number(part) >= 60);
  if (isOver) return refuse(`"${quoted}": minutes and seconds go from 00 to 59.`);
  const [first, ...others] = readings(typed);
  if (first === undefined) {
    return refuse(
      `"${quoted}" cannot be read as a time. Write minutes and seconds, such as 27:00, or hours, such as 1:45:00.`,
    );
  }
  const races = [first, ...others].flatMap((reading) => raced(distance, reading));
  const likely = races.filter((race) => questionOf(distance, race) === null);
  const likeliest = likely.find((each) => each.vdot <= usualVdot) ?? likely[0] ?? races[0];
  const [usual = likeliest] = races;
  // Of two meanings less than a minute apart the usual one is meant, whatever border lies between them.
  const race =
    likeliest !== undefined && usual !== undefined && Math.abs(usual.seconds - likeliest.seconds) < 60
      ? usual
      : likeliest;
  if (race === undefined) return refuse(whyNot(quoted, distance, first.seconds));
  const question = isConfirmed ? null : questionOf(distance, race);
  // Seconds alone are the least likely meaning of a race time: they are not offered.
  const other = likely.find(({ seconds, form }) => form !== "seconds" && seconds !== race.seconds);
  return {
    ok: true,
    value: race.seconds,
    understood: `${spelled(race.seconds)}${formWords[race.form] ?? ""} for ${kilometers(distance)}`,
    ...(question !== null && { question }),
    ...(other !== undefined && { other: spelled(other.seconds) }),
  };
}

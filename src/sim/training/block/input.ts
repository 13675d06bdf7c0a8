/** Checks what a block is planned from, apart from what `planWeek` checks. */
import {
  refusal,
  requireArray,
  requireBetween,
  requireFlag,
  requireObject,
  requireOneOf,
  requireWhole,
} from "../../numerics/range.ts";
import { raceDomain } from "../constants.ts";
import { countMethods } from "../counting.ts";
import { pacedKinds } from "../week/types.ts";
import { schemes } from "../zones.ts";
import {
  doublesChoices,
  hardChoices,
  recoveries,
  tiredChoices,
  type BlockEvent,
  type BlockInput,
  type BlockTarget,
} from "./types.ts";

/** The longest block, weeks. */
const mostWeeks = 16;

function requireDays(days: readonly number[]): void {
  requireArray("days", days);
  if (days.length === 0) throw refusal("length of days", 0, "a number from 1 to 7");
  for (const [index, day] of days.entries()) requireWhole(`days[${index}]`, day, 0, 6);
}

function requireEvent({ distance, inDays }: BlockEvent): void {
  requireBetween("event.distance", distance, raceDomain.shortestDistance, raceDomain.longestDistance);
  if (inDays !== undefined) requireWhole("event.inDays", inDays, 0, 365);
}

function requireTarget({ share, by, scheme }: BlockTarget): void {
  requireBetween("target.share", share, 0, 1);
  requireOneOf("target.by", by, countMethods);
  if (scheme !== undefined) requireOneOf("target.scheme", scheme, schemes);
}

/**
 * Checks what a block asks for beyond a week.
 *
 * @throws RangeError that names the field, its value and what is allowed
 */
export function requireBlockInput(input: BlockInput): void {
  requireObject("input", input);
  if (input.weeks !== undefined) requireWhole("weeks", input.weeks, 1, mostWeeks);
  if (input.choice !== undefined) requireOneOf("choice", input.choice, hardChoices);
  if (input.recent !== undefined) {
    for (const [index, kind] of requireArray("recent", input.recent).entries())
      requireOneOf(`recent[${index}]`, kind, pacedKinds);
  }
  if (input.hardSessions !== undefined) requireWhole("hardSessions", input.hardSessions, 0, 3);
  if (input.days !== undefined) requireDays(input.days);
  if (input.longDay !== undefined) requireWhole("longDay", input.longDay, 0, 6);
  if (input.days && input.longDay !== undefined && !input.days.includes(input.longDay))
    throw refusal("longDay", input.longDay, "one of days");
  if (input.event !== undefined) requireEvent(requireObject("event", input.event));
  if (input.doubles !== undefined) requireOneOf("doubles", input.doubles, doublesChoices);
  if (input.recovery !== undefined) requireOneOf("recovery", input.recovery, recoveries);
  if (input.whenTired !== undefined) requireOneOf("whenTired", input.whenTired, tiredChoices);
  if (input.age !== undefined) requireBetween("age", input.age, 8, 100);
  for (const flag of ["returning", "fever", "raceConfirmed"] as const) {
    const value = input[flag];
    if (value !== undefined) requireFlag(flag, value);
  }
  if (input.target !== undefined) requireTarget(requireObject("target", input.target));
}

/** Every model that the command line offers. */
import type { Command } from "../command.ts";
import { adaptCommand } from "./adapt.ts";
import { gainCommand } from "./gain.ts";
import { holdCommand } from "./hold.ts";
import { doseResponseCommand, fitnessFatigueCommand } from "./loads.ts";
import { oxygenChainCommand } from "./oxygen-chain.ts";
import { recruitmentCommand } from "./recruitment.ts";
import { sessionCommand } from "./session.ts";
import { shuttleCommand } from "./shuttle.ts";
import { steadyStateCommand } from "./steady-state.ts";
import { stimulusCommand } from "./stimulus.ts";
import { titrateCommand } from "./titrate.ts";
import { toleranceCommand } from "./tolerance.ts";
import { uncertaintyCommand } from "./uncertainty.ts";
import { vdotCommand } from "./vdot.ts";

export const commands: readonly Command[] = [
  recruitmentCommand,
  holdCommand,
  toleranceCommand,
  sessionCommand,
  steadyStateCommand,
  shuttleCommand,
  titrateCommand,
  oxygenChainCommand,
  stimulusCommand,
  adaptCommand,
  gainCommand,
  fitnessFatigueCommand,
  doseResponseCommand,
  uncertaintyCommand,
  vdotCommand,
];

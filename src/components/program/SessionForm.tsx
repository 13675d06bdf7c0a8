/** How a session is run: in one go or in repeats, and how long. */
import { spelled } from "../controls/parsing/duration.ts";
import { readDuration, readMinutes, readNumber } from "../controls/parsing/typed-number.ts";
import type { Session } from "../../sim/session/session.ts";
import { ParsedField } from "../controls/ParsedField.tsx";
import { Segments } from "../controls/Segments.tsx";
import { ranges } from "./fields.ts";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly session: Session;
  readonly onCommit: (change: Partial<Session>) => void;
}

const formOptions = [
  ["steady", "In one go"],
  ["repeats", "In repeats"],
] as const;
const recoveryOptions = [
  ["jog", "jogging"],
  ["stand", "standing"],
] as const;

export function SessionForm({ id, session, onCommit }: Props) {
  const time = (name: "work" | "recovery", label: string) => (
    <ParsedField
      id={`${id}-${name}`}
      label={label}
      value={session[name]}
      write={spelled}
      read={(text) => readDuration(text, ranges[name])}
      onCommit={(value) => {
        onCommit({ [name]: value });
      }}
    />
  );
  return (
    <div class="session-form">
      <Segments
        id={`${id}-form`}
        label="How it is run"
        quiet
        value={session.form}
        options={formOptions}
        onChange={(form) => {
          onCommit({ form });
        }}
      />
      {session.form === "steady" ? (
        <ParsedField
          id={`${id}-duration`}
          label="Minutes"
          value={session.duration / 60}
          write={String}
          read={(text) => readMinutes(text, ranges.minutes)}
          onCommit={(minutes) => {
            onCommit({ duration: 60 * minutes });
          }}
        />
      ) : (
        <>
          <ParsedField
            id={`${id}-repeats`}
            label="Repeats"
            value={session.repeats}
            write={String}
            read={(text) => readNumber(text, "repeats", ranges.repeats)}
            onCommit={(repeats) => {
              onCommit({ repeats });
            }}
          />
          {time("work", "Each lasts")}
          {time("recovery", "Rest between")}
          <Segments
            id={`${id}-recovery-form`}
            label="In the rest"
            quiet
            value={session.recoveryForm}
            options={recoveryOptions}
            onChange={(recoveryForm) => {
              onCommit({ recoveryForm });
            }}
          />
        </>
      )}
    </div>
  );
}

/** How a session is run: in one go or in repeats, and how long. */
import { spelled } from "../controls/parsing/duration.ts";
import { normalized } from "../controls/parsing/normalized.ts";
import { readDuration, readNumber } from "../controls/parsing/typed-number.ts";
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

/** "45 min" is a number of minutes as well. */
const withoutUnit = (text: string): string => normalized(text).replace(/ ?min(ute)?s?$/, "");

export function SessionForm({ id, session, onCommit }: Props) {
  /** In messages a field is called by what it holds. */
  const time = (name: "work" | "recovery", label: string, called: string) => (
    <ParsedField
      id={`${id}-${name}`}
      label={label}
      value={session[name]}
      write={spelled}
      read={(text) => readDuration(text, called, ranges[name])}
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
          read={(text) => readNumber(withoutUnit(text), "The time in minutes", ranges.minutes)}
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
            read={(text) => readNumber(text, "The number of repeats", ranges.repeats)}
            onCommit={(repeats) => {
              onCommit({ repeats });
            }}
          />
          {time("work", "Each lasts", "A repeat")}
          {time("recovery", "Rest between", "The rest")}
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

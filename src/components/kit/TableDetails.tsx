/**
 * A table of numbers behind a figure, to be opened. Until then it is the one that the page was built with, and while it is
 * closed again it stays as it was: nobody reads it, and a hand may be moving.
 */
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { asBuilt } from "./as-built.ts";
import { DataTable } from "./DataTable.tsx";
import type { Table } from "./table.ts";

interface Props {
  readonly summary: string;
  /** Asked for when the page is built, when the table is opened, and at every change while it is open. */
  readonly table: () => Table;
}

export function TableDetails({ summary, table }: Props) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const shown = useRef<VNode | null>(null);
  // The same element as before is not looked at again.
  if (open || asBuilt() === null) shown.current = <DataTable {...table()} />;
  useEffect(() => {
    // It may have been opened before anything could hear it.
    if (details.current?.open === true) setOpen(true);
  }, []);
  return (
    <details
      ref={details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {shown.current === null ? <div {...asBuilt()} /> : <div>{shown.current}</div>}
    </details>
  );
}

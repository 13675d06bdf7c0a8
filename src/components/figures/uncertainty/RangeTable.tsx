/** The ranges that were drawn from, each reason for a chosen one told once. */
import { significant, unitText } from "../../../words/numbers.ts";
import type { UncertaintyBands } from "../../../sim/index.ts";
import { DataTable } from "../../kit/DataTable.tsx";

export function RangeTable({ bands: { drawn, failed, ranges } }: { readonly bands: UncertaintyBands }) {
  const reasons = [...new Set(ranges.map(({ chosen }) => chosen))].filter((reason) => reason !== null);
  const letter = (reason: string): string => String.fromCodePoint(97 + reasons.indexOf(reason));
  return (
    <>
      <DataTable
        caption={`${drawn} draws; refused by the model and left out: ${failed}`}
        columns={[
          { name: "parameter" },
          { name: "from", show: significant },
          { name: "to", show: significant },
          { name: "unit" },
          { name: "range" },
        ]}
        rows={ranges.map(({ name, low, high, unit, chosen }) => [
          name,
          low,
          high,
          unit === "1" ? "" : unitText(unit),
          chosen === null ? "stated" : `chosen, ${letter(chosen)}`,
        ])}
      />
      <ol type="a">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
    </>
  );
}

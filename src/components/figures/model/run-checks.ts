// Starts the worker that checks the model, and writes down what it finds.
import { significant } from "../../../describe/numbers.ts";
import type { CheckMessage } from "../../../workers/checks.ts";

function begin(table: HTMLElement, button: HTMLButtonElement, status: Element): void {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-check]")];
  const cellOf = (row: HTMLElement): Element | null => row.querySelector(".found");
  for (const row of rows) {
    delete row.dataset["passed"];
    const cell = cellOf(row);
    if (cell !== null) cell.textContent = "running …";
  }
  // Not `disabled`: that would take the focus away from who pressed it.
  button.ariaDisabled = "true";
  status.textContent = "Running the checks.";
  const end = (text: string): void => {
    worker.terminate();
    button.ariaDisabled = null;
    button.textContent = "Run them again";
    status.textContent = text;
  };
  let passed = 0;
  const worker = new Worker(new URL("../../../workers/checks.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<CheckMessage>) => {
    if (data === "done") {
      end(
        passed === rows.length
          ? `All ${passed} checks hold.`
          : `${rows.length - passed} of ${rows.length} checks fail.`,
      );
      return;
    }
    const row = rows.find((one) => one.dataset["check"] === data.id);
    const cell = row === undefined ? null : cellOf(row);
    if (row === undefined || cell === null) return;
    const unit = row.dataset["unit"] ?? "1";
    cell.textContent = `${data.passed ? "✓ holds" : "✗ fails"}: ${significant(data.found)}${unit === "1" ? "" : ` ${unit}`}`;
    row.dataset["passed"] = String(data.passed);
    if (data.passed) passed += 1;
  });
  worker.addEventListener("error", ({ message }) => {
    end(`The checks could not run: ${message === "" ? "the worker did not start" : message}.`);
  });
}

for (const table of document.querySelectorAll<HTMLElement>("[data-checks]")) {
  const button = table.querySelector("button");
  const status = table.querySelector('[role="status"]');
  if (button === null || status === null) continue;
  button.addEventListener("click", () => {
    if (button.ariaDisabled !== "true") begin(table, button, status);
  });
}

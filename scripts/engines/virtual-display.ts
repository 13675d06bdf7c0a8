// A screen that nobody sees, for a browser that needs one.
import { spawn } from "node:child_process";

interface VirtualDisplay {
  /** What the variable DISPLAY is set to: ":1". */
  readonly name: string;
  readonly close: () => void;
}

/** Starts Xvfb with a screen so high that a window can show a whole page. Throws when it ends before it can be used. */
export async function startDisplay(xvfb: string): Promise<VirtualDisplay> {
  const server = spawn(xvfb, ["-displayfd", "3", "-nolisten", "tcp", "-screen", "0", "1440x16000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    // Xvfb writes the number of its display there when it can be used.
    server.stdio[3]?.once("data", (data: Buffer) => {
      resolve(data.toString().trim());
    });
    server.once("error", reject);
    server.once("exit", (code) => {
      reject(new Error(`Xvfb ended with ${code ?? "a signal"} before it could be used`));
    });
  });
  return {
    name: `:${number}`,
    close: () => {
      server.kill();
    },
  };
}

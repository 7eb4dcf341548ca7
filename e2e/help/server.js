// The server under test: the program's own "serve", on a free port, in a process that a test can kill.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { dist, program } from "./paths.js";

const living = new Set();
process.on("exit", () => living.forEach((child) => child.kill("SIGKILL")));

// Resolves once the server answers. The address is a free one unless another is asked for.
export async function serve({ dir = dist, addr = "127.0.0.1:0" } = {}) {
  const child = spawn(program, ["serve", "-addr", addr, "-dir", dir], { stdio: ["ignore", "pipe", "inherit"] });
  living.add(child);
  const gone = once(child, "exit").then(() => living.delete(child));
  let url = "";
  for await (const line of createInterface({ input: child.stdout })) {
    url = /http:\/\/\S+/.exec(line)?.[0] ?? "";
    if (url) break;
  }
  if (!url) throw new Error("the server ended before it served");
  return {
    url,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

// A browser that is a process of its own, in a group of its own, for what Playwright's browsers do not do.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { args } from "./browser.js";
import { chromium as executable } from "./paths.js";

const living = new Set();
process.on("exit", () => living.forEach(kill));

const kill = (child) => process.kill(-child.pid, "SIGKILL");

// Starts one with the profile in dir. Resolves to its address and kill(), which ends the whole group at once, as a phone does;
// what it has not written yet is lost.
export async function start(dir) {
  const child = spawn(executable(), [...args, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${dir}`, "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  living.add(child);
  const gone = once(child, "exit").then(() => living.delete(child));
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /^DevTools listening on (ws:\S+)/.exec(line);
    if (!found) continue;
    child.stderr.resume();
    return {
      address: found[1],
      async kill() {
        kill(child);
        await gone;
      },
    };
  }
  throw new Error("the browser ended before it listened");
}

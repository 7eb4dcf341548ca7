// Where things are: the built site, the native program, the browser.

import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));

export const root = join(here, "..");
export const dist = resolve(process.env.HARDEASY_DIST ?? join(here, "../dist"));
// The same site with the trial language: English read from its end.
export const trialDist = resolve(process.env.HARDEASY_TRIAL ?? join(here, "../.build/trial"));
export const program = resolve(process.env.HARDEASY_BIN ?? join(here, "../hardeasy"));

for (const [path, what] of [[join(dist, "index.html"), "built site"], [join(trialDist, "index.html"), "site with the trial language"], [program, "program"]]) {
  if (!existsSync(path)) throw new Error(`there is no ${what} at ${path}: run "make dist trial" first`);
}

export function chromium() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  for (const dir of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(dir, name), constants.X_OK);
        return join(dir, name);
      } catch {}
    }
  }
  throw new Error(`no browser in PATH: none of ${names.join(", ")}`);
}

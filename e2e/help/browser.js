// The browser: one process for each test file.

import { after } from "node:test";

import { chromium } from "playwright-core";

import { chromium as executable } from "./paths.js";

// It reaches no other host, not even for its own housekeeping.
export const launchOptions = {
  executablePath: executable(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
};

let launched;

export function browser() {
  launched ??= chromium.launch(launchOptions);
  return launched;
}

after(async () => (await launched)?.close());

export const persistent = (profile, options) => chromium.launchPersistentContext(profile, { ...launchOptions, ...options });

// The two machines that people hold.
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const desktop = { viewport: { width: 1440, height: 900 } };

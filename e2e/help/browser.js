// The browser that is tested.

import { chromium } from "playwright-core";

import { chromium as executable } from "./paths.js";

// It contacts no other host, not even for its own updates.
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const launchOptions = { executablePath: executable(), args };

export const launch = () => chromium.launch(launchOptions);
export const persistent = (profile, options) => chromium.launchPersistentContext(profile, { ...launchOptions, ...options });

// The two kinds of devices.
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const desktop = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false };

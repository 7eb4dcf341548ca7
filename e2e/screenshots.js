// Pictures of every screen: node screenshots.js [directory]

import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { desktop, launch, phone } from "./help/browser.js";
import { serve } from "./help/server.js";
import { tour } from "./help/tour.js";

const target = resolve(process.argv[2] ?? fileURLToPath(new URL("../.build/screenshots", import.meta.url)));

await mkdir(target, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  for (const [device, options] of Object.entries({ "390x844": phone, "1440x900": desktop })) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ ...options, colorScheme });
      const page = await context.newPage();
      for await (const stop of tour(page, server.url)) {
        await page.screenshot({ path: `${target}/${stop}-${device}-${colorScheme}.png` });
      }
      await context.close();
    }
  }
  console.log(`The pictures are in ${target}`);
} finally {
  await browser.close();
  await server.kill();
}

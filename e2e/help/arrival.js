// The page before Go is there, and after.

import assert from "node:assert/strict";

import { holdProgram } from "./network.js";
import { ready } from "./visit.js";

// Opens the page and checks that what matches the selector is at the same place before and after Go starts.
export async function staysInPlace(page, url, selector) {
  const release = await holdProgram(page);
  await page.goto(url);
  const places = () =>
    page.locator(selector).evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${[x, y, width, height].map(Math.round)}`;
      }),
    );
  const before = await places();
  await release();
  await ready(page);
  assert.deepEqual(await places(), before);
}

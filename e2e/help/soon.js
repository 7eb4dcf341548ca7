// The screen changes a frame or two after an action.

import { AssertionError } from "node:assert/strict";

const PATIENCE = 15_000; // ms; only a broken app uses it up

// Waits until the assertions hold, and tries them at each new frame. If they never do, it fails with the last failure.
export async function soon(page, assertions) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertions();
    } catch (problem) {
      if (!(problem instanceof AssertionError) || Date.now() > end) throw problem;
    }
    await frame(page);
  }
}

// Two frames, because the first may have begun before.
export const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

// The screen follows a frame or two after what a person does.

import { AssertionError } from "node:assert/strict";

const PATIENCE = 15_000; // ms; only a broken app uses it up

// Waits until the assertions hold, looking at each new frame; when they never do, the last failure is the test's.
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

// Two frames: the first may be the one that is already on its way.
export const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

// A real finger: touch events at the level of the browser's input, so that scrolling, holding and cancelling are real.

import assert from "node:assert/strict";

import { carry } from "./aim.js";

export async function finger(page) {
  const devtools = await page.context().newCDPSession(page);
  const send = (type, ...points) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) })) });
  const self = {
    down: (x, y) => send("touchStart", [x, y]),
    move: (x, y) => send("touchMove", [x, y]),
    up: () => send("touchEnd"),
    cancel: () => send("touchCancel"),

    async tap(locator) {
      const [x, y] = await middle(locator);
      await self.down(x, y);
      await self.up();
    },

    // Rests on the element until it is lifted.
    async lift(locator) {
      await self.down(...(await middle(locator)));
      await page.locator("html[data-drag]").waitFor();
    },

    // A swipe that is too quick to be a hold: all events are sent before the first is answered.
    async swipe(locator, dy) {
      const [x, y] = await middle(locator);
      const events = [self.down(x, y)];
      for (let n = 1; n <= 8; n++) events.push(self.move(x, y + (dy * n) / 8));
      await Promise.all([...events, self.up()]);
    },

    // Carries the lifted card over a slot, scrolling at the page's edges when the slot is out of sight.
    carry: (slot, how) => carry(page, self.move, slot, how),
  };
  return self;
}

export function mouse(page) {
  return {
    async lift(locator) {
      const [x, y] = await middle(locator);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 3, y + 6);
      await page.locator("html[data-drag]").waitFor();
    },
    carry: (slot, how) => carry(page, (x, y) => page.mouse.move(x, y), slot, how),
    up: () => page.mouse.up(),
  };
}

export async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  assert.ok(box, "the element is not on the screen");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

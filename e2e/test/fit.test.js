// Every screen fits every screen: nothing to scroll sideways, nothing too small to hit.

import assert from "node:assert/strict";

import { scene } from "../help/scene.js";
import { tour } from "../help/tour.js";

const narrow = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const zoomed = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, isMobile: false, hasTouch: false }; // 1440x900 at 200 %

// What sticks out of the page, or is cut off inside it, to the right. Runs in the page, whose own innerWidth grows with
// what sticks out.
function tooWide(width) {
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (!box.width || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr, .skip, .live, svg")) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    if (box.right > width + 1 && getComputedStyle(element).position !== "fixed") found.push(`${name} ends at ${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    const cuts = /hidden|clip/.test(style.overflowX) && style.textOverflow !== "ellipsis";
    if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`${name} hides ${element.scrollWidth - element.clientWidth} px`);
  }
  return found;
}

// Controls that a finger may miss. Runs in the page.
function tooSmall() {
  const found = new Set();
  for (const control of document.querySelectorAll("button, a[href], input, select, textarea, summary")) {
    const boxed = /^(radio|checkbox|file)$/.test(control.type) ? control.closest("label") ?? control : control;
    const box = boxed.getBoundingClientRect();
    if (!box.width || !boxed.checkVisibility({ visibilityProperty: true }) || control.closest("[inert]") || control.matches(".skip:not(:focus)")) continue;
    const name = boxed.getAttribute("aria-label") ?? boxed.textContent.trim().slice(0, 30);
    if (box.width < 43.5 || box.height < 43.5) found.add(`${boxed.tagName.toLowerCase()}.${boxed.className} “${name}” is ${Math.round(box.width)} x ${Math.round(box.height)}`);
  }
  return [...found];
}

async function nowhere(page, url, trouble) {
  const found = [];
  for await (const stop of tour(page, url)) {
    for (const line of await page.evaluate(trouble, page.viewportSize().width)) found.push(`${stop}: ${line}`);
  }
  assert.equal(found.join("\n"), "");
}

scene("nothing is too wide at 320 px", narrow, ({ page, url }) => nowhere(page, url, tooWide));
scene("nothing is too wide at 200 % zoom", zoomed, ({ page, url }) => nowhere(page, url, tooWide));
scene("everything is large enough for a finger", {}, ({ page, url }) => nowhere(page, url, tooSmall));

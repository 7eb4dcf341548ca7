// A walk through every screen and every sheet: what must be readable, reachable and pictured everywhere.

import { card, tells } from "./board.js";
import { fragment, openPlan, rich } from "./plans.js";
import { frame } from "./soon.js";
import { goTo, screen, visit } from "./visit.js";

// The day on which the tour takes place: the Wednesday of the rich plan's first week.
const TODAY = new Date("2026-11-25T09:00:00");

// Yields the name of each stop, with the page standing there, quiet.
export async function* tour(page, url) {
  const stop = async (name) => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo(0, 0));
    await frame(page);
    return name;
  };
  const press = (locator) => locator.click();
  const onPhone = page.viewportSize().width < 1000;
  await page.clock.setFixedTime(TODAY);
  await page.emulateMedia({ reducedMotion: "reduce" });

  await visit(page, url);
  yield stop("setup");
  if (onPhone) {
    for (const step of [2, 3, 4, 5]) {
      await press(page.locator('[data-go="next"]:visible'));
      await page.locator(`form[data-step="${step}"]`).waitFor();
      yield stop(`setup-${step}`);
    }
  }

  await visit(page, url + "#p=broken");
  await page.locator('[role="alert"]:visible').waitFor();
  yield stop("alert");

  await page.goto("about:blank");
  await visit(page, url + fragment(rich));
  yield stop("preview");
  await page.goto("about:blank");
  await openPlan(page, url, rich);
  yield stop("week");

  // Sheets and panes before the board.
  const heavy = card(page, "str-heavy-full").first();
  const close = async () => {
    await page.keyboard.press("Escape");
    await page.locator('[data-close]:visible').first().waitFor({ state: "hidden" });
  };
  await press(heavy);
  yield stop("week-session");
  await press(page.locator('[data-action="move-to"]'));
  await page.locator("[data-to]").first().waitFor();
  yield stop("week-move");
  await close();
  await press(heavy);
  await press(page.getByRole("button", { name: "Change the type" }));
  yield stop("week-retype");
  await close();
  if (onPhone) {
    await press(page.getByRole("button", { name: "Add", exact: true }));
    yield stop("week-palette");
    await close();
    await press(page.locator('[data-testid="verdict"]'));
  }
  const finding = page.locator("[data-finding]").filter({ has: page.locator('[data-action="repair"]') }).first();
  await press(finding.locator('[data-action="repair"]').first());
  await finding.locator('[data-action="apply"]:visible').waitFor();
  yield stop("week-fix");
  await press(finding.locator("h3 button"));
  yield stop("week-finding");
  if (onPhone) await close();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  yield stop("week-keys");
  await close();
  await heavy.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tells(page, /Thursday morning/);
  yield stop("week-carrying");
  await page.keyboard.press("Escape");
  await page.locator("[data-slot][data-verdict]").first().waitFor({ state: "detached" });
  await page.keyboard.press("Delete");
  await page.locator(".toast:visible").waitFor();
  yield stop("week-toast");
  await page.keyboard.press("Control+z");

  for (const name of ["season", "today"]) {
    await goTo(page, name);
    yield stop(name);
  }
  await goTo(page, "rules");
  yield stop("rules");
  await press(page.locator("[data-rule] > summary").first());
  yield stop("rules-open");
  for (const name of ["plans", "share"]) {
    await goTo(page, name);
    yield stop(name);
  }
  await page.evaluate(() => window.hardeasy.crash("the tour is over"));
  await screen(page, "crash").waitFor();
  yield stop("crash");
}

// Visits every screen and every sheet, for checks and screenshots.

import { card, tells } from "./board.js";
import { fragment, openPlan, rich } from "./plans.js";
import { frame } from "./soon.js";
import { goTo, screen, screens, visit } from "./visit.js";
import { english } from "./words.js";

// The day on which the tour takes place: the Wednesday of the rich plan's first week.
const TODAY = new Date("2026-11-25T09:00:00");

// Yields the name of each stop, with the page there and idle. say has the texts of the app's language.
export async function* tour(page, url, say = english) {
  const seen = new Set();
  const stop = async (name) => {
    seen.add(name);
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
  await press(page.locator('[data-action="tell"]'));
  await page.locator('[data-action="save-told"]').waitFor();
  yield stop("week-tell");
  await page.locator('[data-close="sheet"]').click();

  // Sheets and panes before the board.
  const heavy = card(page, "str-heavy-full").first();
  const close = async () => {
    await page.keyboard.press("Escape");
    await page.locator('[data-close]:visible').first().waitFor({ state: "hidden" });
  };
  await press(page.getByRole("button", { name: say("strip.title"), exact: true }));
  yield stop("week-load");
  await press(page.getByRole("button", { name: say("strip.title"), exact: true }));
  await press(page.locator('[data-action="arrange"]:visible'));
  await page.locator(".wide-sheet .gain, .toast:visible").first().waitFor();
  yield stop("week-arranged");
  await close();
  await press(page.locator('.asks [data-action="explain"]'));
  await page.getByTestId("why").waitFor();
  yield stop("week-why");
  await close();
  await press(page.getByRole("button", { name: say("free-day.dated", { day: say("day.short.saturday"), date: 28 }) }));
  await press(page.getByTestId("fortnight"));
  await page.locator('[data-free="12"]').click();
  yield stop("week-make-room");
  await press(page.locator('[data-action="find-room"]'));
  await page.locator(".wide-sheet .gain").waitFor();
  yield stop("week-room-made");
  await close();
  await press(heavy);
  yield stop("week-session");
  const lift = page.locator("[data-lift]").first();
  await press(lift.locator(".lift-head"));
  await press(page.getByTestId("replace-lift"));
  await page.locator("[data-take]").first().waitFor();
  await page.getByTestId("replace-lift").scrollIntoViewIfNeeded();
  yield stop("week-replace");
  await press(page.getByTestId("add-lift"));
  await page.locator('.work > [data-picker] input[type="search"]').fill("nothing like it");
  await page.locator('[data-picker="0"]').waitFor();
  yield stop("week-add");
  await press(page.locator('[data-action="move-to"]'));
  await page.locator("[data-to]").first().waitFor();
  yield stop("week-move");
  await close();
  await press(heavy);
  await press(page.getByRole("button", { name: say("sheet.type") }));
  yield stop("week-retype");
  await close();
  await press(card(page, "run-intervals").first());
  await press(page.getByTestId("add-step"));
  await press(page.getByTestId("add-part"));
  await page.locator('[data-part="1"]').waitFor();
  await page.getByTestId("add-part").scrollIntoViewIfNeeded();
  yield stop("week-steps");
  await press(page.getByTestId("remove-step"));
  await page.locator('[data-steps="0"]').waitFor();
  await close();
  if (onPhone) {
    await press(page.getByRole("button", { name: say("week.add"), exact: true }));
    yield stop("week-palette");
    await close();
    await press(page.locator('[data-testid="verdict"]'));
  }
  // Fixes are still being searched, so the first finding with one may change.
  const rule = await page.locator("[data-finding]").filter({ has: page.locator('[data-action="repair"]') }).first().getAttribute("data-finding");
  const finding = page.locator(`[data-finding="${rule}"]`).first();
  await press(finding.locator('[data-action="repair"]').first());
  await finding.locator('[data-action="apply"]:visible').waitFor();
  yield stop("week-fix");
  await press(finding.locator('[data-action="apply"] + button:visible'));
  await press(finding.locator("h3 button"));
  await finding.locator('[name="reason"]').scrollIntoViewIfNeeded();
  yield stop("week-finding");
  await finding.locator('[name="reason"]').fill("A camp, for once");
  await press(finding.locator('[data-action="override"]'));
  const overridden = page.locator(`[data-finding="${rule}"]`);
  await overridden.locator(".overridden:visible").waitFor();
  await press(overridden.locator("h3 button"));
  await overridden.locator('[data-action="heed"]').scrollIntoViewIfNeeded();
  yield stop("week-overridden");
  await press(overridden.locator('[data-action="heed"]'));
  await overridden.locator(".overridden:visible").waitFor({ state: "detached" });
  await page.locator(`.not-checked summary`).click();
  yield stop("week-not-checked");
  if (onPhone) await close();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: say("keys.title") }).waitFor();
  yield stop("week-keys");
  await close();
  await heavy.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tells(page, say("at.morning", { day: say("day.thursday") }));
  yield stop("week-carrying");
  await page.keyboard.press("Escape");
  await page.locator("[data-slot][data-verdict]").first().waitFor({ state: "detached" });
  await page.keyboard.press("Delete");
  await page.locator(".toast:visible").waitFor();
  yield stop("week-toast");
  await page.keyboard.press("Control+z");

  await goTo(page, "today");
  yield stop("today");
  await press(page.getByRole("button", { name: say("today.done") }).first());
  for (const what of [say("check.title"), say("log.title")]) await press(page.getByText(what).filter({ visible: true }).first());
  yield stop("today-log");
  await page.locator('[name^="check-"][name$="sleep"]').fill("4");
  await page.keyboard.press("Tab");
  await page.locator('[data-action="fix-today"]').first().waitFor();
  yield stop("today-tired");
  await press(page.locator('[data-action="missed"]'));
  yield stop("today-missed");
  await close();

  await goTo(page, "rules");
  yield stop("rules");
  await press(page.locator('[data-rule="no-heavy-before-hard-run"] > summary'));
  await page.locator('[data-rule="no-heavy-before-hard-run"] .rule-body').waitFor();
  yield stop("rules-open");
  await press(page.locator('[data-rule="no-heavy-before-hard-run"]').getByRole("radio", { name: say("rules.always-advice") }));
  await page.locator(".toast:visible").waitFor();
  yield stop("rules-tuned");
  const filters = page.getByRole("button", { name: say("rules.filters") });
  if (onPhone) await press(filters);
  await press(page.getByRole("radio", { name: say("rules.unchecked"), exact: true }));
  yield stop("rules-filters");
  if (onPhone) await press(page.locator("#rule-filters .results"));
  yield stop("rules-silent");
  await page.getByPlaceholder(say("rules.search-short")).fill("no such thing");
  await page.locator(".rule-list .empty:visible").waitFor();
  yield stop("rules-none");
  await press(page.getByRole("button", { name: say("rules.coaches") }));
  await page.locator(".topic").first().waitFor();
  yield stop("rules-schools");

  await goTo(page, "profile");
  yield stop("profile");
  for (const part of await page.locator(".part-head").all()) await press(part);
  await page.locator(".part-body").last().waitFor();
  yield stop("profile-open");
  for (const name of await screens(page)) {
    if (seen.has(name)) continue; // the stops above have them
    await goTo(page, name);
    yield stop(name);
  }
  await page.evaluate(() => window.hardeasy.crash("the tour is over"));
  await screen(page, "crash").waitFor();
  yield stop("crash");
}

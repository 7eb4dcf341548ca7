// The week board, by its DOM contract.

export const slot = (page, name) => page.locator(`[data-slot="${name}"]`);
export const card = (page, type) => page.locator(`[data-session][data-type="${type}"]`);

// The number of findings of each severity on the chip.
export async function counts(page) {
  const chip = page.locator('[data-testid="verdict"]');
  const { errors, warnings, advice } = await chip.evaluate((element) => element.dataset);
  return { errors: Number(errors), warnings: Number(warnings), advice: Number(advice) };
}

// The sessions by slot: { "mon/am": ["str-heavy-full"], ... } of the shown week, in order.
export function layout(page) {
  return page.evaluate(() => {
    const week = {};
    for (const card of document.querySelectorAll("[data-slot] [data-session]")) {
      const [, day, part] = card.closest("[data-slot]").dataset.slot.split("/");
      (week[`${day}/${part}`] ??= []).push(card.dataset.type);
    }
    return week;
  });
}

export const hasKeyboard = (locator) => locator.evaluate((element) => element === document.activeElement);

// Waits until the live region has a text that matches.
export const tells = (page, pattern) => page.locator(".live[role=status]").filter({ hasText: pattern }).waitFor({ state: "attached" });

// Deletes the one session of the type by its key.
export async function remove(page, type) {
  await card(page, type).focus();
  await page.keyboard.press("Delete");
  await card(page, type).waitFor({ state: "detached" });
}

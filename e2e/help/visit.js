// Navigation in the app.

// Go has rendered and everything works.
export const ready = (page) => page.locator("html[data-ready]").waitFor();

export async function visit(page, url) {
  await page.goto(url);
  await ready(page);
}

export const screen = (page, name) => page.locator(`[data-screen="${name}"]`);

// The names of all screens, in the app's own order.
export async function screens(page) {
  const names = await page.locator("nav[data-screens]").getAttribute("data-screens");
  return names.trim().split(" ");
}

// Goes to a screen as a deep link does.
export async function goTo(page, name) {
  await page.evaluate((to) => void (location.hash = to), `#/${name}`);
  await screen(page, name).waitFor();
}

// Where to hold a dragged card. Slots grow and move during a drag, and the page scrolls near its edges, so the position is
// computed again until the app says that the card is over the slot.

// carry(page, move, "1/wed/pm") holds the card over the slot, beside its cards where there is room.
// aim may be { swap: id }, { before: id } or { after: id }: over that part of a card in the slot.
export async function carry(page, move, slot, aim = {}) {
  for (let tries = 0; tries < 40; tries++) {
    const at = await page.evaluate(point, { slot, aim });
    if (at.edge) {
      await move(at.x, at.y);
      await page.waitForFunction(turned, { slot, was: at });
      continue;
    }
    await move(at.x, at.y);
    // The card is over the slot, or the board has moved.
    const hit = await page.waitForFunction(settled, { slot, aim, ...at });
    if ((await hit.jsonValue()) === "over") return at;
  }
  throw new Error(`the card never came over ${slot}`);
}

// The point to hold the card at, or, with edge, the edge to scroll the slot into sight with. Runs in the page.
function point({ slot, aim }) {
  const EDGE = 76; // the app scrolls by itself within 72 px of the edges
  const area = document.querySelector(`[data-slot="${slot}"]`);
  const card = (id) => area.querySelector(`[data-session="${id}"]`);
  const box = area.getBoundingClientRect();
  const points = [];
  const at = (rect, part) => points.push([rect.left + rect.width / 2, rect.top + rect.height * part]);
  if (aim.swap) at(card(aim.swap).getBoundingClientRect(), 0.5);
  else if (aim.before) at(card(aim.before).getBoundingClientRect(), 0.15);
  else if (aim.after) at(card(aim.after).getBoundingClientRect(), 0.85);
  else for (const part of [0.5, 0.9, 0.97, 0.75, 0.25, 0.1]) at(box, part);
  const free = (x, y) => {
    const under = document.elementFromPoint(x, y);
    if (under?.closest("[data-slot]") !== area) return false;
    return aim.swap || aim.before || aim.after || !under.closest("[data-session]:not(.is-lifted)");
  };
  const inside = (x, y) => document.elementFromPoint(x, y)?.closest("[data-slot]") === area;
  const calm = ([, y]) => y > EDGE && y < innerHeight - EDGE;
  const found = points.filter(calm).find(([x, y]) => free(x, y)) ?? points.filter(calm).reverse().find(([x, y]) => inside(x, y));
  if (found) return { x: found[0], y: found[1] };
  const up = box.top + box.height / 2 < innerHeight / 2;
  const y = up ? 8 : innerHeight - 8;
  return { edge: up ? "up" : "down", x: innerWidth / 2, y, top: box.top };
}

// Whether scrolling has brought the slot nearer. Runs in the page.
function turned({ slot, was }) {
  const box = document.querySelector(`[data-slot="${slot}"]`).getBoundingClientRect();
  const goal = innerHeight / 2;
  return was.edge === "up" ? box.top > Math.min(goal, was.top + 40) || scrollY === 0 : box.bottom < Math.max(goal, was.top - 40) || scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
}

// "over" when the app says so, "missed" when the board has moved under the point. Runs in the page.
function settled({ slot, aim, x, y }) {
  const area = document.querySelector(`[data-slot="${slot}"]`);
  if (document.elementFromPoint(x, y)?.closest("[data-slot]") !== area) return "missed";
  const [how, id] = Object.entries(aim)[0] ?? [];
  const card = id && area.querySelector(`[data-session="${id}"]`);
  if (area.dataset.over === "true" && (!card || card.dataset.landing === how)) return "over";
  if (!card) return "";
  const box = card.getBoundingClientRect();
  const part = (y - box.top) / box.height;
  const aimed = how === "swap" ? Math.abs(part - 0.5) < 0.15 : how === "before" ? part < 0.3 : part > 0.7;
  return aimed ? "" : "missed";
}

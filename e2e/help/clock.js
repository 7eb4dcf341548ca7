// Times as the page itself sees them, in milliseconds since the navigation began.

// Records in window.times when the first question or the plan was first in a frame, and when Go was ready. Runs in the page
// before anything else.
export function noteTimes() {
  const times = (window.times = {});
  const seen = (selector) => document.querySelector(selector)?.getClientRects().length > 0;
  const frame = () => {
    const before = performance.now();
    const { port1, port2 } = new MessageChannel();
    for (const [name, selector] of [["question", "[data-first]"], ["plan", '[data-screen="week"] .board']]) {
      if (name in times || !seen(selector)) continue;
      times[name] = { before, after: before };
      port1.onmessage = () => (times[name].after = performance.now()); // comes when the frame has been painted
    }
    port2.postMessage(0);
    if (!("ready" in times)) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const up = () => document.documentElement?.hasAttribute("data-ready") && (times.ready ??= performance.now());
  new MutationObserver(up).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
}

// The times of a visit, once the app is ready. Content of the first frame with content was painted at the time that the browser
// gives for it; for a later frame its end is taken.
export async function timesOf(page) {
  await page.waitForFunction(() => "ready" in window.times && performance.getEntriesByName("first-contentful-paint").length);
  return page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
    const painted = (frame) => (frame && paint >= frame.before ? paint : frame?.after);
    const { question, plan, ready } = window.times;
    return { paint, question: painted(question), plan: painted(plan), ready };
  });
}

// When the program was ready, the only time of the hello site.
export async function upOf(page) {
  await page.waitForFunction(() => "ready" in window.times);
  return page.evaluate(() => window.times.ready);
}

export const SLOW_PHONE = "1.6 Mbit/s, 150 ms, CPU x4";

// What DESIGN.md calls a slow phone. Compiling runs on other threads, which the browser cannot slow down.
export async function slowDown(page, { network = true, cpu = 4 } = {}) {
  const devtools = await page.context().newCDPSession(page);
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

// How long each task of the page's main thread took while act ran, in milliseconds of CPU time of that thread.
export async function tasksDuring(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  await act();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const main = traceEvents.filter((event) => event.name === "thread_name" && event.args.name === "CrRendererMain");
  const isMain = (event) => main.some((thread) => thread.pid === event.pid && thread.tid === event.tid);
  const tasks = traceEvents.filter((event) => /RunTask$/.test(event.name) && event.ph === "X" && isMain(event));
  if (!tasks.length) throw new Error("the trace holds no task");
  return tasks.map((task) => (task.tdur ?? task.dur) / 1000);
}

export const longestTask = async (page, act) => Math.max(...(await tasksDuring(page, act)));

// A percentile.
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

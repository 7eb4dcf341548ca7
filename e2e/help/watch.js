// What must never happen on any page of any test: an error in the console, an uncaught exception, a violation of the content
// policy, a request to another host.

import assert from "node:assert/strict";

const PATIENCE = 15_000; // ms; only a test that is wrong uses it up

// Collects the troubles of a context from now on. Await the returned function at the end; expected are patterns of troubles that
// the test causes, each of which must happen. A worker's may come when the page is done with everything.
export async function watch(context, origin) {
  const troubles = new Set();
  let came = () => {};
  const add = (text) => {
    troubles.add(text);
    came();
  };
  await context.exposeBinding("__trouble", (_, text) => add(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      window.__trouble(`content policy: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") add(`console: ${message.text()}`);
  });
  context.on("weberror", (problem) => add(`uncaught: ${problem.error().stack ?? problem.error()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) add(`request to another host: ${url}`);
  });
  return async (expected = []) => {
    const missing = () => expected.filter((pattern) => ![...troubles].some((t) => pattern.test(t)));
    if (missing().length) {
      let timer;
      const tooLate = new Promise((done) => (timer = setTimeout(done, PATIENCE)));
      await Promise.race([new Promise((done) => (came = () => missing().length || done())), tooLate]);
      clearTimeout(timer);
    }
    assert.deepEqual(missing(), [], "expected troubles did not come");
    assert.equal([...troubles].filter((t) => !expected.some((pattern) => pattern.test(t))).join("\n"), "");
  };
}

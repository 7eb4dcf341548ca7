// What must never happen on any page of any test: an error in the console, an uncaught exception, a violation of the content
// policy, a request to another host.

import assert from "node:assert/strict";

// Collects the troubles of a context from now on. Call the returned function at the end; expected are patterns of troubles that
// the test causes, each of which must have happened.
export async function watch(context, origin) {
  const troubles = new Set();
  await context.exposeBinding("__trouble", (_, text) => troubles.add(text));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      window.__trouble(`content policy: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") troubles.add(`console: ${message.text()}`);
  });
  context.on("weberror", (problem) => troubles.add(`uncaught: ${problem.error().stack ?? problem.error()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) troubles.add(`request to another host: ${url}`);
  });
  return (expected = []) => {
    for (const pattern of expected) assert.ok([...troubles].some((t) => pattern.test(t)), `expected trouble did not come: ${pattern}`);
    assert.equal([...troubles].filter((t) => !expected.some((pattern) => pattern.test(t))).join("\n"), "");
  };
}

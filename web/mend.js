// Added at the end of wasm_exec.js. When boot.js did not run because its content was wrong, the browser may keep that copy for
// a year, and loading the page again would not help. So boot.js is fetched past all caches, and run.
(() => {
  const boot = document.querySelector("script[data-wasm]");
  if ("visit" in document.documentElement.dataset) return;
  const again = document.createElement("script");
  for (const { name, value } of boot.attributes) again.setAttribute(name, value);
  const fetched = fetch(boot.src, { cache: "reload" }).then((response) => response.ok && response.arrayBuffer());
  fetched.then((whole) => whole && boot.replaceWith(again), () => {}); // offline
})();

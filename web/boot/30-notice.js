// Small elements that boot shows by itself.

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(text, act) {
  const element = make("button", { type: "button", class: "notice-button" }, text);
  element.addEventListener("click", act);
  return element;
}

// How much of the program has come. Counted are the bytes after decompression, because a page sees no others; told is the
// share of the bytes that travel, because that is what a person's connection has to carry.
const coming = { done: 0, raw: Number(script.raw), transfer: Number(script.transfer) };

function progress() {
  // The sentence is hidden from screen readers, which would read it out at every step; the bar tells them the same when asked.
  const sentence = make("p", { "aria-hidden": "true" });
  const element = make("div", { class: "progress", "data-progress": "" }, make("progress", { max: 100, "aria-label": said("download") }), sentence);
  showProgress(element);
  showStall(element);
  return element;
}

function showProgress(element) {
  const share = Math.min(coming.done / coming.raw, 1);
  const mb = (bytes) => (bytes / 1e6).toFixed(1).replace(".", said("point"));
  const [bar, sentence] = element.children;
  bar.value = Math.floor(share * 100);
  sentence.textContent =
    share < 1 ? said("fetching", Math.floor(share * 100), mb(share * coming.transfer), mb(coming.transfer)) : said("fetched");
}

function came(bytes) {
  expectBytes();
  coming.done += bytes;
  for (const element of document.querySelectorAll("[data-progress]")) showProgress(element);
}

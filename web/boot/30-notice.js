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

// How much of the program has been downloaded. A page can only count bytes after decompression; shown is the same share of the
// compressed size, because that is what the connection carries.
const coming = { done: 0, raw: Number(script.raw), transfer: Number(script.transfer) };

function progress() {
  // Hidden from screen readers, which would read it out at every step; the bar has the same value for them.
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

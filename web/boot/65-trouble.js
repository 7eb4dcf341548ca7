// The messages when the program cannot be loaded.

async function tooOld(why) {
  await say(make("p", { role: "alert" }, said(why)), said("not-started"));
}

function notFetched(problem) {
  const sentence = said(hardeasy.visit === "new" ? "not-fetched-answers" : "not-fetched");
  return offerAgain(sentence, () => (problem instanceof Missing ? location.reload() : load()));
}

function damaged() {
  return offerAgain(said(hardeasy.visit === "new" ? "damaged-answers" : "damaged"), fetchAnew);
}

// Says what happened, and offers what to do next and a copy of the plans, which only the program can show.
async function offerAgain(sentence, act) {
  const again = () => {
    removeEventListener("online", again);
    if (updateWaiting()) return applyUpdate();
    told.replaceWith(progress());
    act();
  };
  const actions = make("p", { class: "notice-actions" }, button(said("try-again"), again));
  if (storedKeys().length || onlyInJournal().length) actions.append(button(said("save-copy"), saveCopy));
  const told = make("div", { class: "notice-trouble" }, make("p", { role: "alert" }, sentence), actions);
  addEventListener("online", again, { once: true });
  // A new version takes over by itself, unless the person has given answers that it would interrupt.
  const giveWay = () => told.isConnected && hardeasy.visit !== "new" && updateWaiting() && applyUpdate();
  addEventListener("hardeasy:update", giveWay);
  await say(told, said("not-started"));
  giveWay();
}

// Shows a message in the setup form, whose answers must stay, or else under a title in place of the frame.
async function say(message, title = said("opening-app")) {
  await parsed;
  await framed;
  const form = setupForm();
  const place = form?.querySelector("[data-arriving]") ?? form;
  if (!place) return document.body.firstElementChild.replaceWith(make("main", { class: "notice" }, make("h1", {}, title), message));
  place.hidden = false;
  for (const element of place.querySelectorAll("[data-progress]")) element.remove();
  place.append(message);
}

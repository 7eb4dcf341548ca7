// What is said when the program cannot be had.

const NOT_STARTED = "HardEasy did not start";

async function tooOld(because) {
  const sentence = `This browser cannot run HardEasy, because ${because}. Please update the browser or open HardEasy in another one.`;
  await say(make("p", { role: "alert" }, sentence), NOT_STARTED);
}

function notFetched(problem) {
  const safe = hardeasy.visit === "new" ? "Your answers are still here; check the connection." : "Check the connection.";
  return offerAgain(`HardEasy could not be fetched. ${safe}`, () => (problem instanceof Missing ? location.reload() : load()));
}

function damaged() {
  const safe = hardeasy.visit === "new" ? "Your answers are still here" : "Your plans are safe on this device";
  return offerAgain(`HardEasy was damaged on the way, so it was not started. ${safe}. Please try again, now or in a while.`, fetchAnew);
}

// Says what happened, and offers the way on and the plans, which are out of reach while the program is.
async function offerAgain(sentence, act) {
  const again = () => {
    removeEventListener("online", again);
    if (updateWaiting()) return applyUpdate();
    told.replaceWith(progress());
    act();
  };
  const actions = make("p", { class: "notice-actions" }, button("Try again", again));
  if (storedKeys().length || onlyInJournal().length) actions.append(button("Save a copy of my plans", saveCopy));
  const told = make("div", { class: "notice-trouble" }, make("p", { role: "alert" }, sentence), actions);
  addEventListener("online", again, { once: true });
  // A new version takes over by itself: there is nothing here that it could interrupt, but answers.
  const giveWay = () => told.isConnected && hardeasy.visit !== "new" && updateWaiting() && applyUpdate();
  addEventListener("hardeasy:update", giveWay);
  await say(told, NOT_STARTED);
  giveWay();
}

// Puts a message where the person looks: into the setup form, whose answers must stay, or under a title in place
// of the frame.
async function say(message, title = "Opening HardEasy") {
  await parsed;
  await framed;
  const form = setupForm();
  const place = form?.querySelector("[data-arriving]") ?? form;
  if (!place) return document.body.firstElementChild.replaceWith(make("main", { class: "notice" }, make("h1", {}, title), message));
  place.hidden = false;
  for (const element of place.querySelectorAll("[data-progress]")) element.remove();
  place.append(message);
}

// What the app shows as saved (by its DOM contract), and its journal (by its database).

import assert from "node:assert/strict";

import { soon } from "./soon.js";

// The revision that the app shows as saved, and that of the text in local storage; 0 for none.
export const saved = (page) => page.evaluate(() => Number(document.documentElement.dataset.saved ?? 0));
export const written = (page) =>
  page.evaluate(() => Number(/rev=(\d+)/.exec(localStorage.getItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`) ?? "")?.[1] ?? 0));

// Waits until the last revision is shown as saved.
export const onDisk = (page) => soon(page, async () => assert.equal(await saved(page), await written(page)));

// All records of the journal.
export const records = (page) =>
  page.evaluate(async () => {
    const db = await new Promise((done) => (indexedDB.open("hardeasy").onsuccess = (event) => done(event.target.result)));
    const all = await new Promise((done) => (db.transaction("plans").objectStore("plans").getAll().onsuccess = (event) => done(event.target.result)));
    db.close();
    return all;
  });

// Deletes the journal while the app is running.
export const dropJournal = (page) => page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("hardeasy").onsuccess = () => done())));

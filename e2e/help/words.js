// The app's texts, by the keys of its language file.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./paths.js";

const file = readFileSync(join(root, "app/words/english.txt"), "utf8");
const texts = new Map(
  file
    .split("\n")
    .map((line) => /^([a-z0-9.-]+) = (.*)$/.exec(line.trim()))
    .filter(Boolean)
    .map(([, key, text]) => [key, text.split(" | ")]),
);

const reverse = (text) => [...text].reverse().join("");

// In the trial language a text is English read from its end; what fills its holes is not turned around (command/languages.go).
const reversed = (text) => reverse(text.replace(/\{[^}]*\}/g, reverse));

// A speaker gives the text of a key in its language: say("rules.filters-used", { n: 2 }). The hole n chooses between forms.
const speaker = (language) => (key, holes = {}) => {
  const forms = texts.get(key);
  if (!forms) throw new Error(`english.txt has no ${key}`);
  const form = forms.length > 1 && holes.n !== 1 ? forms[1] : forms[0];
  return language(form).replace(/\{([^}]*)\}/g, (hole, name) => holes[name] ?? hole);
};

export const english = speaker((text) => text);
export const trial = speaker(reversed);

// The words of four letters and more that a text holds, in small letters.
export const wordsOf = (text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const all = [...texts.values()].flat().map((text) => text.replace(/\{[^}]*\}/g, " "));
const forward = new Set(all.flatMap(wordsOf));
const backward = new Set(all.map(reverse).flatMap(wordsOf));

// Whether a word is English and can't be a word of the trial language.
export const isForward = (word) => forward.has(word) && !backward.has(word);

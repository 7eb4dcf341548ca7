// The program is checked by its name, which has the first ten hex digits of its SHA-256. A host or a proxy may send something
// else with status 200.

// The host has no such file: this page is older than the site.
class Missing extends Error {
  name = "Missing"; // for the console: the build gives classes short names
}

// The content is not what was built.
class Damaged extends Error {
  name = "Damaged";
}

async function isSound(bytes) {
  // Only https and localhost have crypto.subtle. Elsewhere only the length is checked.
  if (!globalThis.crypto?.subtle) return bytes.byteLength === Number(script.raw);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(sum.subarray(0, 5), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return script.wasm.includes(`.${hex}.`);
}

// Reads a copy of the program while the original is compiled, counts its bytes, and checks it.
async function arrives(copy) {
  const parts = [];
  for (const reader = copy.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    came(value.byteLength);
    parts.push(value);
  }
  expectNoMore();
  return isSound(await new Blob(parts).arrayBuffer());
}

// The worker checked its files when it stored them. They are trusted until one fails, and then checked again.
async function keptIsSound() {
  const response = await fetch(base + script.wasm);
  return response.ok && isSound(await response.arrayBuffer());
}

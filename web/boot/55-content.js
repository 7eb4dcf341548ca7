// The program is held against its name, which carries the first ten hex digits of its SHA-256: a status of 200 promises
// nothing about what a host or a proxy has sent.

// The host has no such file: this page is older than the site.
class Missing extends Error {
  name = "Missing"; // for the console: the build gives classes short names
}

// What came is not what was built.
class Damaged extends Error {
  name = "Damaged";
}

async function isSound(bytes) {
  // Only https and localhost have crypto.subtle. Elsewhere the program goes on unchecked but for its length.
  if (!globalThis.crypto?.subtle) return bytes.byteLength === Number(script.raw);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(sum.subarray(0, 5), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return script.wasm.includes(`.${hex}.`);
}

// Reads a copy of the program while the original is compiled, counts what has come, and tells whether it is sound.
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

// What the worker keeps was checked when it came, and is trusted until it fails. Then it is looked at again.
async function keptIsSound() {
  const response = await fetch(base + script.wasm);
  return response.ok && isSound(await response.arrayBuffer());
}

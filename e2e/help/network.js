// The network as a person may have it.

// Holds the program back until the returned function is called.
export async function holdProgram(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/app.*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

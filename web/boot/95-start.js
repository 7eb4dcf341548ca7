// Everything is defined; now start.

parsed.then(() => document.querySelector(".unbooted")?.remove()); // it says that boot did not run
const framed = dressFrame();
load();

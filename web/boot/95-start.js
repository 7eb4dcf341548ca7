// Everything is defined: go.

parsed.then(() => document.querySelector(".unbooted")?.remove()); // its sentence says that boot did not run
const framed = dressFrame();
load();

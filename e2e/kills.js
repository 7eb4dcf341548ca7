// Kills browsers in the middle of edits and tells what was lost: node kills.js [seconds ...]. A burst of 0 is a first visit.

import { burst, withProfile } from "./help/kill.js";
import { serve } from "./help/server.js";

const asked = process.argv.slice(2).map(Number);
const bursts = asked.length ? asked : [0, 0, 0, 0, 1, 1, 1, 1.5, 2, 2, 3, 3, 4, 5, 6, 8, 12, 20, 45, 75];

const server = await serve();
let lost = 0;
for (const seconds of bursts) {
  await withProfile(async (dir) => {
    const b = await burst(server.url, dir, seconds * 1000);
    const gone = Math.max(b.confirmed - b.found, 0);
    lost += gone || !b.same ? 1 : 0;
    console.log(`${seconds} s: ${b.edits} edits, ${b.confirmed} confirmed, found ${b.found}${b.same ? "" : ", ANOTHER TEXT"}, lost ${gone}; shown: ${b.shown}`);
  });
}
console.log(`${bursts.length} kills, ${lost} with a loss`);
await server.kill();
process.exit(lost ? 1 : 0);

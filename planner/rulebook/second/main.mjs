// Rulebook 2, read a second time: plans as lines of JSON in, findings as lines of JSON out.
import { createInterface } from 'node:readline';
import { judge } from './judge.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, plan } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ id, ...judge(plan) }) + '\n');
}

// A stored text with a right checksum and any content.

export function sealed(rev, body) {
  const rest = `rev=${rev} saved=100`;
  return `hardeasy 1 ${rest} crc=${crc32(`${rest}\n${body}`).toString(16).padStart(8, "0")}\n${body}`;
}

// The checksum of PNG and gzip, bit by bit.
function crc32(text) {
  let sum = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

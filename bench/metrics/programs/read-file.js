// Reads a file to nowhere, in pieces as large as ours. `node read-file.js <file>`
import { createReadStream } from "node:fs";

let bytes = 0;
for await (const piece of createReadStream(process.argv[2], { highWaterMark: 1024 * 1024 }))
  bytes += piece.length;
process.stdout.write(`${bytes}\n`);

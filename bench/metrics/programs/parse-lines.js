// Parses every line of a file and does nothing with it: the least that can be called reading a history. Smaller pieces, a whole
// piece as one text, and many lines as one list were tried too, and brought nothing. `node parse-lines.js <file>`
import { createReadStream } from "node:fs";

let runs = 0;
let begun = Buffer.alloc(0);
for await (const piece of createReadStream(process.argv[2], { highWaterMark: 1024 * 1024 })) {
  let from = 0;
  for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
    const isBegun = from === 0 && begun.length > 0;
    const line = isBegun
      ? Buffer.concat([begun, piece.subarray(0, end)]).toString("utf8")
      : piece.toString("utf8", from, end);
    if (JSON.parse(line).run_id !== undefined) runs += 1;
    from = end + 1;
  }
  begun = piece.subarray(from);
}
process.stdout.write(`${runs}\n`);

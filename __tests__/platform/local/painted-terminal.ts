/**
 * What a terminal shows after these bytes: the few sequences that a live block uses, on a screen that never scrolls.
 * @throws on any other sequence, so that none goes unnoticed
 */
export function paintedTerminal(written: string): string {
  const rows: string[] = [""];
  let row = 0;
  let column = 0;
  // oxlint-disable-next-line no-control-regex -- escape sequences are what it reads
  const pieces = written.matchAll(/\u001b\[([?0-9;]*)([A-Za-z])|\n|[^\u001b\n]+|\u001b/g);
  for (const [piece, parameters = "", letter] of pieces) {
    if (piece === "\n") {
      row += 1;
      column = 0;
      rows[row] ??= "";
    } else if (letter === undefined) {
      const line = rows[row] ?? "";
      rows[row] = line.slice(0, column).padEnd(column) + piece + line.slice(column + piece.length);
      column += piece.length;
    } else if (letter === "A") row = Math.max(0, row - Number(parameters || 1));
    else if (letter === "B") row += Number(parameters || 1);
    else if (letter === "G") column = 0;
    else if (letter === "K") rows[row] = parameters === "2" ? "" : (rows[row] ?? "").slice(0, column);
    else if (parameters !== "?2026") throw new Error(`not known: ${JSON.stringify(piece)}`);
  }
  return rows.join("\n").trimEnd();
}

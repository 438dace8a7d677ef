import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTask } from "../support/task.ts";

const stage = { id: "show", run: 'echo "colour=$FORCE_COLOR columns=$COLUMNS"; exit 1' };

/** What the stage sees, called with these words and variables, on a terminal or into a pipe. */
async function readVariables(
  words: string[],
  variables: Record<string, string>,
  isTTY = false,
): Promise<string> {
  const task = await openTask({ stages: [stage] });
  const before = { ...process.env };
  const { isTTY: wasTTY } = process.stdout;
  for (const name of ["FORCE_COLOR", "NO_COLOR", "COLUMNS"]) delete process.env[name];
  // A terminal in CI has colours, and nothing is redrawn.
  Object.assign(process.env, { CI: "1", TERM: "xterm", ...variables });
  process.stdout.isTTY = isTTY;
  try {
    const { stdout } = await callCommandLine(task.root, "run", ...words);
    return stdout.match(/colour=\S* columns=\S*/g)!.at(-1)!;
  } finally {
    process.env = before;
    process.stdout.isTTY = wasTTY;
  }
}

test("tools print in colour and for the terminal's width where the view has colour (H13)", async () => {
  expect(await readVariables([], {}, true)).toBe("colour=1 columns=80");
});

test("tools print as usual where it has none", async () => {
  expect(await readVariables([], {})).toBe("colour= columns=");
  expect(await readVariables(["--no-color"], {}, true)).toBe("colour= columns=");
});

test("what the environment says stays", async () => {
  const own = { FORCE_COLOR: "3", COLUMNS: "120" };
  expect(await readVariables([], own, true)).toBe("colour=3 columns=120");
});

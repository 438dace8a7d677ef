import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../command-line.js";
import { runNode } from "../process.js";
import { ratioAtMost, row, seconds } from "../row.js";
import { byTurns } from "../turns.js";

const parser = join(dirname(fileURLToPath(import.meta.url)), "programs", "parse-documents.js");

/** `docs-check` of many documents, beside parsing them and nothing else. */
export const documentRows = [{ id: "docs-check", measure }];

async function measure({ root, sizes, pairs }) {
  const folder = writeDocuments(root, sizes.documents);
  const { PATH } = process.env;
  const start = (args) => () =>
    runNode(args, {
      cwd: folder,
      env: { PATH, HOME: root, TMPDIR: root },
      output: join(root, "output.txt"),
    });
  const sides = [start([bundle, "guard", "docs-check"]), start([parser, folder])];
  const { ms, ratio } = await byTurns(sides, pairs);
  const what = `${sizes.documents} documents; parsing them`;
  return [row("docs-check", what, ms, seconds, ratioAtMost(2), ratio)];
}

/** Documents as people write them, each with links to others, paths, scripts and anchors that are all there. */
function writeDocuments(root, count) {
  const folder = mkdtempSync(join(root, "documents-"));
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", '{ "scripts": { "build": "true", "test": "true" } }\n');
  for (let number = 0; number < 50; number += 1) write(`src/module-${number}.ts`, "export {};\n");
  for (let number = 0; number < count; number += 1) write(nameOf(number), textOf(number, count));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  execFileSync("git", ["add", "--all"], { cwd: folder });
  return folder;
}

const nameOf = (number) => `docs/area-${number % 50}/page-${number}.md`;

function textOf(number, count) {
  const other = (number * 31 + 7) % count;
  const sections = Array.from(
    { length: 2 },
    (_, section) => `## Part ${section} of page ${number}

The module \`src/module-${(number + section) % 50}.ts\` does what [another page](../area-${other % 50}/page-${other}.md#part-${section}-of-page-${other})
says, with *emphasis*, **strong words** and a [link elsewhere](https://example.org/${section}).

- one item with \`code\`
- another item, see [above](#part-0-of-page-${number})

| key | value |
| --- | ----- |
| a   | ${section} |

\`\`\`sh
npm run build
npm test
\`\`\`
`,
  );
  return `# Page ${number}\n\n${sections.join("\n")}`;
}

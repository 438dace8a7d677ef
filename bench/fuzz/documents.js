// Documents and other files of a repository that guardrails and verbs read.
import { callCli } from "./call.js";
import { hostileText } from "./hostile.js";
import { mutateJson, mutateText } from "./mutate.js";
import { repositoryFiles } from "./pipeline.js";
import { commitAll, furnish, plant } from "./room.js";

const markdown = ["docs/guide.md", "docs/other.md", "tasks/0001-cart.md"];

/** Beginnings of documents that parsers take long for, or break on. */
const awkward = [
  (random) => `${"> ".repeat(random.spread(10, 5_000))}x`,
  (random) => `${"- ".repeat(random.spread(10, 5_000))}x`,
  (random) => `${"[".repeat(random.spread(10, 30_000))}x`,
  (random) => `${"![a](".repeat(random.spread(10, 10_000))}x`,
  (random) => `${"<a".repeat(random.spread(10, 30_000))}>`,
  (random) => `${"`".repeat(random.spread(1, 30_000))} x`,
  (random) => "*a_".repeat(random.spread(10, 30_000)),
  (random) => `|${"a|".repeat(random.spread(10, 3_000))}\n|${"-|".repeat(random.spread(10, 3_000))}\n`,
  (random) => "# x\n".repeat(random.spread(10, 20_000)),
  (random) => `[a]: ${"b".repeat(50)}\n`.repeat(random.spread(10, 5_000)),
  (random) =>
    `[x](y${random.int(1, 9)}.md#z) \`src/a${random.int(1, 9)}.js\` `.repeat(random.spread(10, 3_000)),
  (random) => `---\nlast_review: ${hostileText(random)}\nowner: &a [*a]\n---\n`,
  (random) => `---\n${"a: {".repeat(random.spread(10, 3_000))}\n---\n`,
  () => "---\nlast_review: 2026-11-01\nlast_review: 2026-11-02\n",
  (random) => `\`\`\`sh\nnpm run ${hostileText(random)}\ncat ${hostileText(random)}\n\`\`\`\n`,
  (random) => `<!-- manifest: ${hostileText(random)} -->\n\`x\`\n`,
  () => "\ufeff---\r\nlast_review: 2026-11-01\r\n---\r\n# x\r\n",
];

function drawDocument(room, path) {
  const { random, secret } = room;
  const told = random.chance(0.3)
    ? `${repositoryFiles[path]}\n[s](${secret.value}) \`src/${secret.value}\`\n`
    : "";
  const text = told === "" ? repositoryFiles[path] : told;
  if (random.chance(0.4)) return `${random.pick(awkward)(random)}\n${text}`;
  if (random.chance(0.3)) return `${text}\n${random.pick(awkward)(random)}\n`;
  return mutateText(random, text);
}

/** @param more which other files of the repository may be damaged */
function furnishDocuments(room, { clean }, more) {
  const { random } = room;
  furnish(room, clean);
  const paths = random.chance(0.7) ? [random.pick(markdown)] : [];
  if (paths.length === 0 || random.chance(0.3)) paths.push(random.pick(more));
  for (const path of paths) plant(room, { [path]: drawFile(room, path) });
  if (random.chance(0.2))
    plant(room, { [`docs/${namePart(random)}.md`]: drawDocument(room, "docs/guide.md") });
  if (random.chance(0.5)) commitAll(room.repository, "more");
}

function drawFile(room, path) {
  if (path.endsWith(".md")) return drawDocument(room, path);
  const text = repositoryFiles[path];
  return path.endsWith(".json") ? mutateJson(room.random, text) : mutateText(room.random, text);
}

/** A part of a name that a file system takes. */
const namePart = (random) =>
  Buffer.from(hostileText(random).replaceAll(/[/\0]/g, "-")).subarray(0, 100).toString("latin1") || "x";

const usual = [
  ".gitattributes",
  ".gitignore",
  "package.json",
  "tasks/index.json",
  "docs/registry.yml",
  "src/cart.js",
];

const verb =
  (args, more = usual) =>
  async (room, prepared) => {
    furnishDocuments(room, prepared, more);
    const flags = args[0] === "guard" && room.random.chance(0.3) ? ["--json"] : [];
    await callCli(room, [...args, ...flags]);
  };

export const documents = {
  name: "documents",
  plays: [
    { name: "guard docs-check", act: verb(["guard", "docs-check"]) },
    {
      name: "guard docs-freshness",
      act: verb(["guard", "docs-freshness", "--with", "registry=docs/registry.yml"]),
    },
    { name: "guard spec-guard", act: verb(["guard", "spec-guard", "--with", "require-evidence=true"]) },
    { name: "guard docs-check --fix", act: verb(["guard", "docs-check", "--fix"]) },
    { name: "task sync", act: verb(["task", "sync"], ["tasks/0001-cart.md", "tasks/index.json"]) },
    { name: "stamp", act: verb(["stamp"]) },
    { name: "init", act: verb(["init", "--force"], ["package.json", ".gitignore"]) },
    { name: "guard diff-budget", act: verb(["guard", "diff-budget"], [".gitattributes", ".gitignore"]) },
    { name: "guard review", act: verb(["guard", "review"]) },
    { name: "run", act: verb(["run", "guards"]) },
    {
      name: "guard spec-guard with an approval",
      act: verb(
        ["guard", "spec-guard", "--task", "fuzz", "--with", "require-approval=true"],
        ["tasks/index.json"],
      ),
    },
  ],
};

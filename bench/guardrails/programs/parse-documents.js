// Parses every Markdown file that git lists below a folder, with what docs-check parses them with, and does nothing with it.
// `node parse-documents.js <folder>`
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

const [folder] = process.argv.slice(2);
const listed = execFileSync("git", ["ls-files", "-z", "*.md"], {
  cwd: folder,
  encoding: "utf8",
  maxBuffer: 2 ** 28,
});
const extensions = [gfm(), frontmatter(["yaml"])];
const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])];
let nodes = 0;
for (const name of listed.split("\0").filter((text) => text !== "")) {
  const text = readFileSync(join(folder, name), "utf8");
  nodes += fromMarkdown(text, { extensions, mdastExtensions }).children.length;
}
process.stdout.write(`${nodes}\n`);

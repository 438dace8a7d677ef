import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile, Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";
import { listFirst } from "../../text/wording.ts";

const isTextName = createNameTest([
  "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,py,rb,php,pl,lua,r,go,rs,java,kt,kts,scala,groovy,gradle,cs,fs,vb,swift,dart}",
  "**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,zig,nim,ex,exs,erl,hs,ml,clj,lisp,el,sql,sh,bash,zsh,fish,ps1,psm1,bat,cmd}",
  "**/*.{json,json5,jsonc,yml,yaml,toml,ini,cfg,conf,xml,html,htm,css,scss,sass,less,svg,csv,md,mdx,markdown,rst,adoc,txt,tf,proto,graphql}",
  "**/{Dockerfile,Makefile,Jenkinsfile}",
]);

/** Number of bytes that git checks to tell text from binary. */
const probedBytes = 8000;

/**
 * Warns about text files, by name or by their content at the base, that count by bytes: a zero byte or a very long line
 * must not hide lines of code from the budget.
 */
export async function judgeUnreadText(
  repository: Pick<Repository, "readBase">,
  files: readonly MeasuredFile[],
): Promise<Finding[]> {
  const present = files.filter(({ binaryBytes, mode }) => binaryBytes !== null && mode !== null);
  const isText = await Promise.all(
    present.map(async (file) => isTextName(file.path) || (await wasText(repository, file))),
  );
  const unread = present.filter((_, position) => isText[position]).map(({ path }) => path);
  return unread.length === 0 ? [] : [createUnreadFinding(unread)];
}

const createUnreadFinding = (unread: readonly string[]): Finding =>
  createFinding("diff-budget/unread-text", {
    level: "warning",
    title: "Text counted by bytes",
    message:
      `${listFirst(unread)} look like text but are counted by bytes instead of lines: ` +
      "they contain zero bytes or lines of more than 10,000 bytes.",
    path: unread[0]!,
    fix: "Check their content. Break long lines, or mark generated files as `linguist-generated`.",
  });

async function wasText(
  { readBase }: Pick<Repository, "readBase">,
  { path, previousPath, previousMode }: MeasuredFile,
): Promise<boolean> {
  const before = previousMode === null ? undefined : await readBase(previousPath ?? path);
  return before !== undefined && before.length > 0 && !before.subarray(0, probedBytes).includes(0);
}

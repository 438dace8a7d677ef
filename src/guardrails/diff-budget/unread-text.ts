import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile, Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";

const isTextName = createNameTest([
  "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,py,rb,php,pl,lua,r,go,rs,java,kt,kts,scala,groovy,gradle,cs,fs,vb,swift,dart}",
  "**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,zig,nim,ex,exs,erl,hs,ml,clj,lisp,el,sql,sh,bash,zsh,fish,ps1,psm1,bat,cmd}",
  "**/*.{json,json5,jsonc,yml,yaml,toml,ini,cfg,conf,xml,html,htm,css,scss,sass,less,svg,csv,md,mdx,markdown,rst,adoc,txt,tf,proto,graphql}",
  "**/{Dockerfile,Makefile,Jenkinsfile}",
]);

/** Bytes that git looks at before it takes a file for text. */
const probedBytes = 8000;
const maxNamed = 5;

/**
 * That files which are text by their names, or were text at the base, count by their bytes: a zero byte or a line that is too long
 * makes no lines of code unread. Empty where there are none.
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
  const [first] = unread;
  if (first === undefined) return [];
  const more = unread.length > maxNamed ? ` and ${unread.length - maxNamed} more` : "";
  const message =
    `${unread.slice(0, maxNamed).join(", ")}${more} should be text, and count by their bytes and not by their lines: ` +
    "they hold zero bytes, or lines of more than 10,000 bytes.";
  return [
    createFinding("diff-budget/unread-text", {
      level: "warning",
      title: "Text that has no lines to count",
      message,
      path: first,
      fix: "Look at what they hold. Break their lines with line feeds, or call what a program made `linguist-generated`.",
    }),
  ];
}

async function wasText(
  { readBase }: Pick<Repository, "readBase">,
  { path, previousPath, previousMode }: MeasuredFile,
): Promise<boolean> {
  const before = previousMode === null ? undefined : await readBase(previousPath ?? path);
  return before !== undefined && before.length > 0 && !before.subarray(0, probedBytes).includes(0);
}

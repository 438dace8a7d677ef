import { basename } from "node:path/posix";
import { oncePerSubject } from "../../changes/once.ts";
import type { Repository } from "../../changes/repository.ts";
import { findByPathEnd, type FileTree } from "./tree.ts";

/** A Hugo shortcode that writes Markdown into a page: `{{% name parameter %}}`. */
export interface Shortcode {
  name: string;
  parameter: string | null;
}

/** Shortcodes that show their parameters or a named document. */
const knownShortcodes =
  "include|readfile|snippet|note|tip|warning|caution|info|alert|callout|admonition|steps?|tabs?|tabpane|details|expand|pageinfo|code|ref|relref|param|columns?|button|highlight";

/** On a line of its own: within a line, a shortcode makes no headings. */
const call = new RegExp(
  String.raw`^[ \t]*\{\{%-?\s*(?!/|(?:${knownShortcodes})\b)([\w/-]+)(?:[ \t]+(?:"([^"\n]*)"|([\w./-]+)(?![=\w./-])))?`,
  "gm",
);

/**
 * Finds the shortcodes that may write headings. A closed shortcode shows its content, which is part of the document.
 */
export function findShortcodes(text: string): Shortcode[] {
  const closed = new Set(
    [...text.matchAll(/\{\{%-?[ \t]*\/[ \t]*([\w/-]+)/g)].map(([, name]) => name),
  );
  return [...text.matchAll(call)]
    .map(([, name, quoted, bare]) => ({ name: name!, parameter: quoted ?? bare ?? null }))
    .filter(({ name }) => !closed.has(name));
}

/** The output of a shortcode's templates, including the partials that they call. */
interface Template {
  /** Templates in Markdown, and the documents that they name. */
  documents: readonly string[];
  /** Whether they show a document that they or the parameter name. */
  showsDocument: boolean;
}

/** Creates a function that finds the documents that a shortcode inserts; null if its output is unknown. */
export function createShortcodeReader(
  repository: Pick<Repository, "read">,
  tree: FileTree,
): (shortcode: Shortcode) => Promise<readonly string[] | null> {
  const getTemplate = oncePerSubject(async (name: string): Promise<Template | null> => {
    const texts = await readTemplates(name, repository, tree);
    return texts === null ? null : analyzeTemplates(texts, tree);
  });
  return async ({ name, parameter }) => {
    const template = await getTemplate(name);
    if (template === null) return null;
    const named = parameter === null ? [] : tree.findByName(`${toSlug(parameter)}.md`);
    const documents = [...template.documents, ...named];
    return template.showsDocument && documents.length === 0 ? null : documents;
  };
}

/** Like Hugo's `urlize`, for the characters of document names. */
const toSlug = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, "-");

/** Of `layouts`; Hugo before 0.146 has them without the underscore. */
const folders = { shortcode: ["_shortcodes", "shortcodes"], partial: ["_partials", "partials"] };

/** In bytes. Larger templates are not read. */
const maxTemplateBytes = 64 * 1024;

/**
 * Reads the templates of a shortcode and the partials that they call, by path; null if one of them is not in the
 * repository.
 */
async function readTemplates(
  name: string,
  repository: Pick<Repository, "read">,
  tree: FileTree,
): Promise<ReadonlyMap<string, string> | null> {
  const read = new Map<string, string>();
  const waiting = [...findTemplates(name, folders.shortcode, tree)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path)) continue;
    const bytes = await repository.read(path);
    if (bytes === undefined || bytes.length > maxTemplateBytes) return null;
    const text = removeComments(new TextDecoder().decode(bytes));
    read.set(path, text);
    for (const [, partial] of text.matchAll(/\bpartial(?:Cached)?\s+(?:"([^"\n]+)")?/g)) {
      const found = partial === undefined ? [] : findTemplates(partial, folders.partial, tree);
      if (found.length === 0) return null;
      waiting.push(...found);
    }
  }
  return read.size === 0 ? null : read;
}

const removeComments = (text: string): string =>
  text.replaceAll(/\{\{-?\s*\/\*[^]{0,20000}?\*\/\s*-?\}\}/g, "");

/** @param name with or without its extension */
function findTemplates(name: string, kinds: readonly string[], tree: FileTree): string[] {
  const bare = name.replace(/\.(?:html|md)$/, "");
  return kinds.flatMap((kind) =>
    [".html", ".md"].flatMap((extension) =>
      findByPathEnd(`layouts/${kind}/${bare}${extension}`, tree),
    ),
  );
}

const heading = /<h[1-6]\b|\bid\s*=|^#{1,6}\s/im;

/** Hugo functions that insert other content, which may have headings. */
const showFunctions =
  /\b(?:RenderString|RenderShortcodes|RawContent|Render|markdownify|readFile|ReadFile|template)\b|\.Content\b/;

/** Returns null if the templates make headings that cannot be known. */
function analyzeTemplates(texts: ReadonlyMap<string, string>, tree: FileTree): Template | null {
  const isMarkdown = (path: string): boolean => path.endsWith(".md");
  if ([...texts].some(([path, text]) => !isMarkdown(path) && heading.test(text))) return null;
  const named = [...texts.values()].flatMap((text) => [...text.matchAll(/"([^"\n]+\.md)"/g)]);
  const documents = named
    .flatMap(([, name]) => tree.findByName(basename(name!)))
    .filter((path) => !texts.has(path));
  return {
    documents: [...[...texts.keys()].filter(isMarkdown), ...documents],
    showsDocument: [...texts.values()].some((text) => showFunctions.test(text)),
  };
}

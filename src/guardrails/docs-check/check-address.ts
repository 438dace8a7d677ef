import { join, normalize, relative } from "node:path/posix";
import type { Context, Found } from "./context.ts";
import { type Near, nearest } from "./nearest.ts";
import type { Address, Page } from "./page.ts";
import { type Problem, problemAt, quoted, type Remark } from "./problem.ts";
import { folderOf } from "./tree.ts";

/** Where an address leads, relative to the repository root. */
interface Target {
  path: string;
  /** The part of the address before `?` and `#`, as it is written. */
  written: string;
  query: string;
  /** As it is written; null: there is none. */
  fragment: string | null;
}

/**
 * Holds a link or an image against the repository, as GitHub resolves it: from the document's folder, or from the root when it
 * begins with a slash. Left alone: addresses with a scheme, what leads out of the repository (`../../issues`), placeholders.
 */
export async function checkAddress(address: Address, page: Page, context: Context): Promise<Problem | null> {
  const target = targetOf(address.text, page.name);
  if (target === null) return null;
  const { options, counts } = context;
  if (options.links && target.written !== "") counts[address.kind === "image" ? "images" : "links"] += 1;
  const found = await context.find(target.path);
  if (found === "there") return checkAnchor(address, target, page, context);
  if (!options.links) return null;
  const near = found === "missing" ? context.nearestFile(target.path) : { name: found.as, only: true };
  const instead = near === null ? null : await addressInstead(near.name, target, page, context);
  const remark = remarkOn(address, target, found, instead);
  return problemAt(page.path, address, remark, near?.only === true ? instead : null);
}

function targetOf(url: string, from: string): Target | null {
  if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || /[{}<>]|\$\(/.test(url)) return null;
  const [, written, query, fragment] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(url)!;
  const named = decoded(written!);
  const joined = named.startsWith("/") ? normalize(named.slice(1)) : join(folderOf(from), named);
  const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
  if (path === ".." || path.startsWith("../")) return null;
  return { path, written: written!, query: query ?? "", fragment: fragment ?? null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function remarkOn({ kind }: Address, { path }: Target, found: Found, instead: string | null): Remark {
  const subject = kind === "image" ? `The image ${quoted(path)}` : `The link leads to ${quoted(path)}, which`;
  if (typeof found === "object") {
    const message = `${subject} is written ${quoted(found.as)} in the repository.`;
    return {
      rule: "wrong-case",
      title: "Name in another case",
      message,
      fix: `Write ${quoted(instead ?? "")}.`,
    };
  }
  const message = `${subject} does not exist.`;
  const fix =
    instead === null
      ? `Lead it to a file of the repository, or remove it.`
      : `Write ${quoted(instead)} if that is meant, or remove it.`;
  return kind === "image"
    ? { rule: "missing-image", title: "Image is missing", message, fix }
    : { rule: "missing-link", title: "Link leads nowhere", message, fix };
}

/** The address of another path in the style of the one that is there, its anchor put right as well. */
async function addressInstead(path: string, target: Target, page: Page, context: Context): Promise<string> {
  const from = relative(`/${folderOf(page.name)}`, `/${path}`) || ".";
  const dot = target.written.startsWith("./") && !from.startsWith("../") ? "./" : "";
  const shown = target.written.startsWith("/") ? `/${path}` : dot + from;
  const near = await nearestAnchor({ ...target, path }, context);
  const fragment = near?.only === true ? near.name : target.fragment;
  return `${escaped(shown)}${target.query}${fragment === null ? "" : `#${fragment}`}`;
}

/** Safe in Markdown and HTML, and percent-encoded only where it has to be. */
const escaped = (path: string): string =>
  path.replaceAll(
    /[^\w./~+@,=\-\u0080-\u{10ffff}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

async function checkAnchor(
  address: Address,
  target: Target,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const near = await nearestAnchor(target, context);
  if (near === undefined) return null;
  const { fragment, path } = target;
  const place = path === page.name ? "this document" : quoted(path);
  const instead =
    near?.only === true ? address.text.slice(0, address.text.indexOf("#") + 1) + near.name : null;
  const remark: Remark = {
    rule: "missing-anchor",
    title: "Anchor is missing",
    message: `The link leads to ${quoted(`#${fragment}`)}, which ${place} has no heading or anchor for.`,
    fix:
      near === null
        ? "Name the anchor of a heading that is there."
        : `Write ${quoted(`#${near.name}`)} if that is meant.`,
  };
  return problemAt(page.path, address, remark, instead);
}

/**
 * The anchor that was probably meant, null when none is near, and undefined when nothing is wrong: there is no anchor, it is
 * there, or it is none of Markdown (`#L10`, the top, footnotes, text fragments).
 */
async function nearestAnchor(target: Target, context: Context): Promise<Near | null | undefined> {
  if (target.fragment === null || !context.options.anchors || !/\.(?:md|markdown)$/i.test(target.path))
    return undefined;
  const name = decoded(target.fragment.replace(/:~:[^]*$/, ""))
    .toLowerCase()
    .replace(/^user-content-/, "");
  if (/^(?:top|readme|l\d+(?:[-c]\w*)*|fn(?:ref)?-.*)?$/s.test(name)) return undefined;
  const anchors = await context.anchorsOf(target.path);
  if (anchors === null) return undefined;
  context.counts.anchors += 1;
  if (anchors.has(name)) return undefined;
  const near = nearest(name, anchors);
  return near === null ? null : { ...near, name: escaped(near.name) };
}

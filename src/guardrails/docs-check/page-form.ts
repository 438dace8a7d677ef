import type { SlugStyleName } from "./slugs.ts";

/** How the publishing site parses a document. */
export interface PageForm {
  slug: SlugStyleName;
  /** Whether JavaScript and JSX are hidden from the Markdown parser. */
  mdx: boolean;
  /** Whether an indent of four spaces is code. Not where admonitions and tabs are indented. */
  indentedCode: boolean;
}

export const githubForm: PageForm = { slug: "github", mdx: false, indentedCode: true };

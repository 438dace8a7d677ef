import type { ProjectKind } from "../kind.ts";
import { node } from "./node.ts";

/** All kinds of projects that `init` knows. A new one is a file beside this one, and a line here. */
export const projectKinds: readonly ProjectKind[] = [node];

import type { ProjectKind } from "../kind.ts";
import { dotnet } from "./dotnet.ts";
import { go } from "./go.ts";
import { gradle, maven } from "./java.ts";
import { node } from "./node.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";
import { just, make, taskfile } from "./task-runners.ts";

/** All kinds of projects that `init` knows. A new one is a file beside this one, and a line here. */
export const projectKinds: readonly ProjectKind[] = [
  node,
  go,
  python,
  rust,
  maven,
  gradle,
  dotnet,
  ruby,
  php,
  make,
  just,
  taskfile,
];

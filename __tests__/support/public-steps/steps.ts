import { commandSteps } from "./commands.ts";
import { fileSteps } from "./files.ts";
import { lintSteps } from "./lint.ts";
import type { PublicStep } from "./step.ts";
import { testSteps } from "./tests.ts";

export const publicSteps: readonly PublicStep[] = [...lintSteps, ...testSteps, ...fileSteps, ...commandSteps];

import fc from "fast-check";
import { runs } from "./property-runs.ts";

// One seed in `npm test`: what fails there is the change's. `npm run test:deep` tries others.
fc.configureGlobal({ numRuns: runs(100), seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

/** How much is tried beside the usual: less in `npm test`, more in `npm run test:deep`, which sets it. */
const depth = Number(process.env["PROPERTY_DEPTH"] ?? 0.3);

/** How many samples a property is tried with. @param usual what is enough to trust a change of what it tests */
export const runs = (usual: number): number => Math.max(Math.min(usual, 10), Math.round(usual * depth));

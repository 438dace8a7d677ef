/**
 * The reasons that planning gives. Whoever judges a run tells them apart: only `paths` can make an empty plan green.
 */
export const skipReasons = {
  notTargeted: "not targeted",
  paths: "no change in its paths",
} as const;

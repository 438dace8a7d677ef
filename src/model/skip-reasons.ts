/** The reasons that planning gives. They matter to the result: only `paths` can make an empty plan green. */
export const skipReasons = {
  notTargeted: "not targeted",
  paths: "no change in its paths",
} as const;

/** The skip reasons of planning. They affect the result: an empty plan can pass only because of `paths`. */
export const skipReasons = {
  notTargeted: "not targeted",
  paths: "no change in its paths",
} as const;

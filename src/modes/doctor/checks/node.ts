import type { Check } from "../check.ts";

/** As in `engines` of package.json. */
const oldest = [20, 19] as const;

export const checkNode: Check = ({ machine: { node } }) => {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const isSupported = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  if (isSupported) return [{ level: "ok", message: `Node ${node}` }];
  const wanted = oldest.join(".");
  return [
    {
      level: "problem",
      message: `Node ${node} is too old`,
      fix: `install Node ${wanted} or newer`,
    },
  ];
};

import { quote } from "./wording.ts";

/** Path to a value: keys of mappings and positions in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** `pipelines.gate.stages[2].needs[0]` */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!/^[\w.-]+$/.test(step)) text += `[${quote(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

export const samePath = (left: Path, right: Path): boolean =>
  left.length === right.length && left.every((step, index) => step === right[index]);

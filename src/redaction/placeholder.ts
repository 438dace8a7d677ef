/** Words in place of secrets in types, code and documentation, and where something was hidden already. */
const words = new Set(
  (
    "null none nil undefined unset empty blank missing required optional true false yes no " +
    "string number boolean object unknown never void bytes text varchar buffer date array promise record " +
    "await async function return typeof this self super yield lambda new " +
    "read write inherit hidden masked redacted filtered removed secret token password passwd credentials " +
    "valid invalid correct incorrect wrong expired changed updated created passed failed failure error " +
    "must should cannot can't could does doesn't isn't is was were has have are not and for with from the this that"
  ).split(" "),
);

/** `$NAME`, `${...}`, `$(...)`, `<...>`, `{{...}}`, `[...]`, `(...)`, `%NAME%`, `%s`, `***`, `...`, `your-...`. */
const openings = /^([<{[(]|\$[A-Za-z_{(]|\*\*\*|\.\.\.|%[A-Za-z_]+%|%[dqsvr]\b|your[-_ ]|example)/i;

/** A call, an index, or names with dots between. */
const expression =
  /^!?[A-Za-z_$][\w$]*(\??\.[A-Za-z_$][\w$]*)*[([]|^[A-Za-z_$]+(\??\.[A-Za-z_$]+)+$/;

const longestWord = Math.max(...[...words].map((word) => word.length));

/** Whether a text in the place of a secret is obviously not one. */
export function isPlaceholder(text: string): boolean {
  if (text.length <= longestWord && words.has(text.toLowerCase())) return true;
  return openings.test(text) || isOneCharacter(text);
}

/** Whether a text without quotation marks reads as code. */
export const isExpression = (text: string): boolean => /[.([]/.test(text) && expression.test(text);

function isOneCharacter(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (text[at] !== text[0]) return false;
  return true;
}

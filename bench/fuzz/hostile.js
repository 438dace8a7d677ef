// Values that programs trip over, by what they are: texts, numbers, and JSON of the wrong kind.

const repeated = (text, times) => text.repeat(times);

/** @type {((random: import("../chaos/random.js").Random) => string)[]} */
const texts = [
  () => "",
  () => " ",
  () => "\0",
  () => "\n",
  () => "\r\n\r\n",
  () => "../../../../etc/passwd",
  () => "/dev/zero",
  () => "C:\\temp\\x",
  () => "a/../b//./c/",
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => "${{ secrets.GITHUB_TOKEN }}",
  () => "$(true) `true` $HOME",
  () => "::error file=a.js,line=1::said by a text%0A::warning::and more",
  () => "::stop-commands::x",
  () => "::add-mask::a",
  () => "</details><!-- --> [x](javascript:1) | ``` @octocat #1",
  () => "\u001b[31mred\u001b]8;;https://example.invalid/\u0007link\u001b[2J\u001b[1;1H",
  () => "\u202e\u2066\u200b\ufeff\u00ad\u2028\u2029",
  () => "\ud800 \udfff",
  () => "e\u0301".repeat(50),
  () => "%00%0a%25%zz",
  () => "9999-99-99",
  () => "2026-02-30T25:61:61Z",
  () => "+275760-09-13T00:00:00.001Z",
  () => "1e999",
  () => "0x10",
  () => "-0",
  () => "NaN",
  () => "null",
  () => "true",
  () => "*a",
  () => "--help",
  () => "-",
  () => "refs/heads/../x",
  () => "HEAD~999999999",
  () => ":(glob,icase)**",
  () => "((((((a+)+)+)+)+)+)+$",
  () => "**/**/**/**/**/*a*b*c*d*e*f*{x,y}{x,y}{x,y}{x,y}{x,y}",
  () => "!([!a-z]|+(*(a|b)))",
  () => "if (((((always() && !failure()",
  (random) => repeated("a", random.spread(1_000, 300_000)),
  (random) => repeated("{a,", random.spread(10, 3_000)),
  (random) => repeated("(", random.spread(10, 30_000)),
  (random) => repeated("[", random.spread(10, 100_000)),
  (random) => repeated("> ", random.spread(10, 20_000)),
  (random) => repeated("*_", random.spread(10, 20_000)),
  (random) => repeated("line\n", random.spread(10, 50_000)),
  (random) => repeated("\u{1f600}", random.spread(10, 20_000)),
  (random) => random.bytes(random.int(1, 40)).toString("latin1"),
];

const numbers = [
  0,
  -1,
  1,
  2,
  0.1,
  1e-9,
  255,
  256,
  1e3,
  65_536,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
];

export const hostileText = (random) => random.pick(texts)(random);
export const hostileNumber = (random) => random.pick(numbers);

/** JSON of any kind. */
export function hostileValue(random) {
  return random.pick([
    () => null,
    () => random.chance(0.5),
    () => [],
    () => ({}),
    () => [null],
    () => ({ __proto__: null, constructor: { prototype: 1 } }),
    () => hostileNumber(random),
    () => hostileText(random),
    () => hostileText(random),
    () => nested(random, random.spread(2, 1_000)),
    () => Array.from({ length: random.spread(2, 3_000) }, () => hostileNumber(random)),
    () => [hostileText(random), hostileNumber(random), { [hostileText(random)]: null }],
  ])();
}

function nested(random, depth) {
  /** @type {unknown} */
  let value = null;
  for (let level = 0; level < depth; level += 1) value = random.chance(0.5) ? [value] : { a: value };
  return value;
}

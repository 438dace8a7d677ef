import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cleanText } from "../src/text/clean-text.ts";
import {
  addressesIn,
  collapse,
  madeAfterRendering,
  renderPages,
  structureOf,
  visibleText,
} from "./support/github-markdown.ts";
import { hostileAround } from "./support/hostile-text.ts";
import { type Fill, pages } from "./support/pages.ts";
import { runs } from "./support/property-runs.ts";

/** The names of a page's places, in the order in which they are filled. */
async function placesOf(page: (typeof pages)[string]): Promise<string[]> {
  const places = new Set<string>();
  await page((place) => `${places.add(place).size}`);
  return [...places];
}

/** What is to be compared with the page that holds plain words. */
function foundIn(html: string, texts: readonly string[]): Record<string, unknown> {
  const seen = visibleText(html);
  return {
    structure: structureOf(html),
    addresses: addressesIn(html).filter((address) => !address.startsWith("https://example.com/")),
    made: madeAfterRendering(html),
    hidden: texts.filter((text) => !seen.includes(collapse(cleanText(text)))),
  };
}

const onlyItsOwn = (plain: string): Record<string, unknown> => ({
  structure: structureOf(plain),
  addresses: [],
  made: [],
  hidden: [],
});

/** Names that are longer are cut. */
const isShownWhole = (place: string, text: string): boolean =>
  text.length <= 100 && !/^(address|beginning) of /.test(place);

/** The page with plain words, with a hostile text in every place, and with one in each place alone. */
async function rendered(
  page: (typeof pages)[string],
  places: readonly string[],
  fills: { plain: Fill; hostile: Fill },
): Promise<{ plain: string; all: string; each: string[] }> {
  const { plain, hostile } = fills;
  const alone = places.map(
    (one): Fill =>
      (place) =>
        (place === one ? hostile : plain)(place),
  );
  const written: string[] = [];
  for (const fill of [plain, hostile, ...alone]) written.push(await page(fill));
  const [first = "", second = "", ...each] = renderPages(written);
  return { plain: first, all: second, each };
}

test.each(Object.entries(pages))(
  "%s has no link, image, mention, reference or structure but its own, and shows every text",
  async (_, page) => {
    const places = await placesOf(page);
    const count = places.length;
    // Its word keeps a text from being empty, and apart from all others.
    const words = new Map(places.map((place, at) => [place, `w${at}x`]));
    const word: Fill = (place) => words.get(place)!;
    const texts = fc.array(hostileAround, { minLength: count, maxLength: count });
    await fc.assert(
      fc.asyncProperty(texts, async (around) => {
        const hostile: Fill = (place) => around[places.indexOf(place)]!.join(word(place));
        const { plain, all, each } = await rendered(page, places, { plain: word, hostile });
        expect(foundIn(all, [])).toEqual(onlyItsOwn(plain));
        for (const [at, place] of places.entries()) {
          const text = hostile(place);
          const shown = isShownWhole(place, text) && visibleText(plain).includes(word(place));
          expect({ place, ...foundIn(each[at]!, shown ? [text] : []) }).toEqual({
            place,
            ...onlyItsOwn(plain),
          });
        }
      }),
      { numRuns: runs(25) },
    );
  },
);

describe("the comparison", () => {
  const found = (page: string): Record<string, unknown> => foundIn(renderPages([page])[0]!, ["w1x"]);
  const own = onlyItsOwn(renderPages(["w1x"])[0]!);

  test("is content with a text", () => {
    expect(found("w1x")).toEqual(own);
  });

  test.each([
    ["a link", "[w1x](http://e.example)"],
    ["an address", "w1x http://e.example"],
    ["an address without a scheme", "w1x www.e.example"],
    ["a mail address", "w1x a@e.example"],
    ["an image", "![w1x](http://e.example/i.png)"],
    ["an HTML tag", "w1x <img src=x>"],
    ["a heading", "# w1x"],
    ["a list", "- w1x"],
    ["emphasis", "*w1x*"],
    ["struck text", "~~w1x~~"],
    ["a table", "| w1x |\n| - |"],
    ["a footnote", "w1x[^1]\n\n[^1]: x"],
    ["an alert", "> [!NOTE]\n> w1x"],
    ["a mention", "w1x @octocat"],
    ["a reference", "w1x #12"],
    ["a reference to another repository", "w1x owner/repo#12"],
    ["the older kind of reference", "w1x GH-12"],
    ["a commit", "w1x abcdef1"],
    ["an emoji", "w1x :bug:"],
    ["mathematics", "w1x $x$"],
    ["a comment that hides the text", "<!-- w1x -->"],
    ["a definition that hides the text", "[w1x]: http://e.example"],
  ])("finds %s", (_, page) => {
    expect(found(page)).not.toEqual(own);
  });
});

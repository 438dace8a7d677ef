/**
 * Invisible or disruptive characters: controls except tab and line ends; line separators of some programs only; lone
 * surrogates; explicit directional formatting (https://www.unicode.org/reports/tr9/); characters without a width.
 * Joiners and the two common variation selectors are allowed, because scripts and emoji need them.
 */
export const unseen =
  /(?!\r\n)[^\P{Cc}\t\n]|[\u2028\u2029\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

// oxlint-disable-next-line no-control-regex -- colours are what it looks for
export const colourSequence = /(\u001b\[[0-9;:]*m)/;

/**
 * Escapes such characters for a terminal as in JSON, `\u001b`. Nothing is lost, JSON stays valid, and no text can move
 * the cursor, reorder or hide other text.
 */
export const escapeUnseen = (text: string): string => text.replaceAll(unseen, escapeCharacter);

/** Like escapeUnseen, but keeps colour sequences. */
export const escapeUnseenBesideColours = (text: string): string =>
  text
    .split(colourSequence)
    .map((piece, at) => (at % 2 === 1 ? piece : escapeUnseen(piece)))
    .join("");

const escapeCharacter = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => codeOf(character.charCodeAt(at))).join("");

const codeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

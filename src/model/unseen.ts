/**
 * Characters that are not seen, or that do more than stand in their place: controls but tab and line ends; what ends a
 * line in some programs only; halves of characters; what reorders text (https://www.unicode.org/reports/tr9/, explicit
 * directional formatting); what has no width. Joiners and the two common variation selectors stay: scripts and emoji
 * need them.
 */
export const unseen =
  /(?!\r\n)[^\P{Cc}\t\n]|[\u2028\u2029\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

// oxlint-disable-next-line no-control-regex -- colours are what it looks for
export const colourSequence = /(\u001b\[[0-9;:]*m)/;

/**
 * A text for a terminal, in which each such character is written as in JSON, `\u001b`. Nothing is lost, JSON stays
 * JSON, and no text moves the cursor, reorders or hides another.
 */
export const escapeUnseen = (text: string): string => text.replaceAll(unseen, escapeCharacter);

/** The same, but for colours. */
export const escapeUnseenBesideColours = (text: string): string =>
  text
    .split(colourSequence)
    .map((piece, at) => (at % 2 === 1 ? piece : escapeUnseen(piece)))
    .join("");

const escapeCharacter = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => codeOf(character.charCodeAt(at))).join("");

const codeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

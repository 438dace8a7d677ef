/** Calls a function on first use and remembers the result. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { is: Answer } | undefined;
  return () => (answer ??= { is: ask() }).is;
}

/** The same for each argument. */
export function oncePerSubject<Subject, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new Map<Subject, { is: Answer }>();
  return (subject) => {
    const known = answers.get(subject) ?? { is: ask(subject) };
    answers.set(subject, known);
    return known.is;
  };
}

/** What came of one piece of work: its value, or what it threw. One bad article costs one article. */
export type Outcome<T> = Readonly<{ value: T }> | Readonly<{ thrown: unknown }>

/** Goes on with every value; what was thrown before stays. */
export const onward = <A, B>(outcomes: readonly Outcome<A>[], work: (value: A, at: number) => B): Outcome<B>[] =>
  outcomes.map((outcome, at) => ('value' in outcome ? attempt(() => work(outcome.value, at)) : outcome))

const attempt = <T>(work: () => T): Outcome<T> => {
  try {
    return { value: work() }
  } catch (thrown) {
    return { thrown }
  }
}

/** The value; throws what was thrown. */
export const valueOrThrow = <T>(outcome: Outcome<T>): T => {
  if ('thrown' in outcome) throw outcome.thrown
  return outcome.value
}

/** A requirement in our own words, and the evidence to ask for if the policy cannot show it. */
export interface Sentence {
  readonly asks: string
  readonly evidence?: string
}

/** The sentences of one framework by the ids of its requirements. */
export type Sentences = Readonly<Record<string, Sentence>>

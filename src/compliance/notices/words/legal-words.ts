/** The texts of *Legal notice*. */
export interface LegalWords {
  readonly title: string
  readonly law: string
  readonly publisherHeading: string
  readonly publisher: (service: string) => string
  readonly directorHeading: string
  readonly hostHeading: string
  readonly host: string
}

/**
 * What French people choose as a password most often, the commonest first: by hand, since the lists that may be carried are of
 * people who speak English. Half of what a French list begins with is numbers and rows of keys, which those lists have.
 */
const FRENCH_FAVOURITES: readonly string[] =
  `azerty marseille loulou doudou motdepasse azertyuiop chouchou soleil bonjour jetaime
  nicolas camille thomas julien chocolat princesse maxime alexandre antoine romain coucou amour vincent isabelle pierre guillaume
  caroline charlotte sebastien clement pauline marine juliette mathilde lucas laura manon olivier christophe philippe laurent
  frederic emilie sandrine nathalie celine aurelie virginie sophie chloe oceane stephane jerome valerie bisous papillon doudoune
  nounours caramel lapin canard cheval minou tigrou choupette pupuce chipie chaton poisson vanille noisette france paris bretagne
  portugal toulouse bordeaux lyon naruto football zidane pompier musique liberte famille maman papa jesus merde connard salope
  putain cacahuete coquine louloute titi toto bebe moimoi internet ordinateur vacances voiture corsica algerie maroc tunisie
  jordan kevin mickael quentin anthony jeremy benjamin florian valentin arthur hugo louis alexis baptiste simon`.split(
    /\s+/u
  )

const FIRST_RANK = 6

/** The place of each among all passwords, where every second one is of another list. */
export const FAVOURITE_RANKS: ReadonlyMap<string, number> = new Map(
  FRENCH_FAVOURITES.map((word, index) => [word, FIRST_RANK + 2 * index])
)

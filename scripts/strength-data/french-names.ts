/**
 * First names common in France, of every generation, the most common first: by hand, where the packages
 * only have the alphabet.
 */
export const USUAL_FIRST_NAMES: string = `marie jean pierre michel thomas nicolas julie camille sophie philippe nathalie
  alain patrick isabelle catherine christophe sandrine julien david sylvie laurent celine alexandre anne stephanie
  sebastien frederic emma lea chloe manon lucas hugo louis jules paul martin antoine maxime quentin romain kevin anthony
  vincent guillaume mathieu matthieu benjamin jeremy jerome olivier eric pascal thierry bruno christian bernard daniel
  jacques francois claude gerard andre robert marcel rene roger georges henri louise alice juliette lina jade rose anna
  mila ambre zoe ines sarah eva lena lola clara romane pauline laura marion elodie emilie aurelie virginie caroline
  delphine valerie veronique christine martine monique nicole francoise jacqueline jeanne yvonne madeleine simone denise
  odette suzanne paulette germaine lucie charlotte mathilde margaux agathe jeannine oceane anais justine melanie audrey
  vanessa jessica melissa amandine alexandra florence karine laetitia sabrina severine agnes brigitte chantal dominique
  evelyne corinne patricia veronica gabriel raphael leo adam arthur mael noah liam ethan nathan enzo theo tom mathis
  clement baptiste valentin florian dylan jordan bastien loic fabien cedric ludovic gregory arnaud yann yannick herve
  gilles serge marc luc remi remy damien fabrice franck gael joel xavier stephane cyril dimitri adrien axel simon samuel
  victor leon gabin sacha nolan timeo rayan mohamed mehdi karim ali ibrahim youssef amine yanis ilyes nassim samir said
  fatima yasmine leila nadia samia amina khadija aicha sofia lya mia nina elise elisa eleonore helene claire cecile
  beatrice lucas malo eliott lilou maelys louna elena lou sasha maya noe marius maelle victoire capucine apolline
  constance margot eugenie victoria emy kim cassandra ophelie marine coralie gwenaelle estelle solene clarisse flavie
  fanny carole nadine josiane mireille colette ginette huguette josette yvette raymond lucien maurice albert fernand
  emile gaston gustave leonard octave augustin armand edouard charles hector achille basile thibault corentin erwan
  ronan killian titouan tristan gaetan dorian alexis leandre come ulysse marceau aaron isaac ismael naim kais soline
  iris romy olivia charlie alix andrea angele salome celeste garance faustine heloise adele elsa nora assia inaya
  lyna aya kenza ilona candice maeva noemie tiffany priscilla cindy sandy jennifer johanna samantha linda wendy moussa
  yassine sofiane soufiane lamine maxence matheo mathys mamadou ousmane abdoulaye ibrahima fatou aminata mariam fatoumata
  bilal hamza zakaria anis rania sirine maissa chaima oumaima hafsa safia nour malak jana yacine djamel kamel farid
  rachid mourad hakim jamila zohra malika naima houria soraya isabel maria ana jose
  antonio manuel carlos luis fernando joao paulo pedro miguel sergio teresa lourdes conceicao`

/** Surnames common in France, the most common first. */
export const USUAL_SURNAMES: string = `martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent
  lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet
  francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement
  gauthier dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger
  roche roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux
  colas fernandez pierre renard arnaud rolland caron aubert giraud leclerc vidal bourgeois renaud lemoine picard gaillard
  philippe leclercq lacroix fabre dupuis olivier rodriguez da-silva hubert louis charles guillot riviere le-gall guillaume
  adam rey moulin gonzalez berger lecomte menard fleury deschamps carpentier julien benoit paris maillard marchal aubry
  vasseur le-roux renault jacquet collet prevost poirier charpentier royer huet baron dupuy pons paul laine carre breton
  remy schneider perrot guyot barre marty cousin le-goff bailly ferreira fernandes traore diallo diarra toure coulibaly
  cisse keita ba sow ndiaye diop benali ali mohamed ahmed pereira rodrigues gomes lopes alves santos costa silva martins
  weber klein wagner fischer schmidt becker walter kieffer kervella kerbrat le-bihan le-bris le-floch le-guen guillou
  tanguy riou jaouen`

/**
 * Words that French people build passwords with and that lists of running text lack or rank far too low: written by
 * hand, most usual first in each group. Letters only, without accents, as they are looked up.
 */
export const FRENCH_HABITS: Readonly<Record<string, string>> = {
  /** Words of affection, alone or run together. */
  affection: `jetaime monamour moncoeur amour cheri cherie doudou loulou moncheri macherie monange bebe chaton loulou
    louloute minou minette titi toutou choupette choupinette choupi poussin pupuce puce mapuce bisous bisou calin coeur
    jtaime jetadore monbebe mabelle mavie mafille monfils mesenfants mesamours maman papa mamie papi mamanjetaime
    papajetaime jtm jetm tequiero monamourdemavie pourtoujours pourlavie amourtoujours monpetitcoeur tamour teamo
    chouchou bichette bibiche biquette nounours doudoune moncoeuramoi famille mafamille lafamille mesbebes
    mapoupee poupette princesse maprincesse monprince monlapin lapinou chacha loulette zouzou nanou nenette pepette
    mimi fifi lili lulu lolo toto tata tonton pepe meme nono kiki coco bibi zaza zozo sisi riri dede jojo juju gigi
    mamour mamours amoureux amoureuse bonheur bisounours crapule coquin coquine canaille frimousse`,
  /** "Password" in its forms, and what is typed to get past the field. */
  passwords: `motdepasse mdp monmotdepasse motdepass motpasse motsdepasse passe lemotdepasse nouveaumotdepasse codesecret
    moncode secret azerty azertyuiop aqwzsx qsdfgh wxcvbn azeqsd aqwxsz azertyu poiuyt aqwzsxedc bonjour bonsoir salut
    coucou aurevoir merci bienvenue entrer ouvretoi sesame ouvretoisesame identifiant connexion connection admin
    administrateur utilisateur invite changeme changezmoi provisoire temporaire essai test testtest toto tototo titi
    password passw passwd user root demo stage stagiaire formation accueil soleil abcdef cestmoi moi cmoi moimeme
    jesaispas jesaisplus oublie rien nimportequoi abracadabra monsecret unmotdepasse motdepasseperdu`,
  /** Administrations, services and shops that people name in the password they use there. */
  services: `impots ameli caf cpam poleemploi francetravail franceconnect mairie prefecture laposte banquepostale
    creditagricole bnpparibas societegenerale caissedepargne creditmutuel lcl boursorama boursobank urssaf msa carsat
    retraite mutuelle securitesociale edf engie sncf ratp orange sfr bouygues free freebox livebox leboncoin vinted
    amazon fnac darty carrefour leclerc auchan intermarche lidl ikea doctolib parcoursup pronote education ministere
    service servicepublic allocation allocations etat republique facebook instagram twitter snapchat tiktok whatsapp
    netflix spotify deezer youtube gmail hotmail yahoo outlook skype google compte moncompte espace client internet
    ordinateur portable telephone mobile wifi banque travail bureau boulot entreprise societe ecole college lycee
    universite fac hopital bibliotheque mediatheque association commune agglo departement region assurance`,
  /** Clubs, their nicknames, their supporters, players and sports. */
  sport: `om psg ol losc asse fcna ogcnice girondins stadebrestois ommarseille allezlom allezom droitaubut psgparis
    parissg parissaintgermain icicestparis allezpsg olympiquelyonnais olympiquedemarseille olympiquelyon allezol
    allezlesverts lesverts saintetienne asmonaco monaco stadetoulousain stadefrancais toulousefc fcnantes canaris
    lescanaris girondinsdebordeaux rclens lens lensois sangetor stadedereims stadereims staderennais rennais ogcn
    montpellierherault racingstrasbourg fcmetz fclorient merlus eaguingamp scbastia hac hacfc angerssco aja ajauxerre
    estac sochaux ascannes rct rctoulon toulonnais asm asmclermont ubb racing92 castres oyonnax bayonne biarritz
    perpignan usap realmadrid barcelone fcbarcelone barca juventus liverpool manchester arsenal chelsea bayern
    zidane zizou mbappe kylian griezmann ribery benzema henry thierryhenry platini cantona papin deschamps giroud
    pogba kante lloris varane barthez trezeguet desailly drogba ronaldo ronaldinho messi neymar maradona pele
    dupont chabal ntamack federer nadal djokovic noah monfils tsonga gasquet hinault prost alesi loeb ogier
    parker wembanyama riner manaudou foot football rugby tennis handball basket basketball volley judo karate natation
    petanque boule cyclisme velo vtt moto motocross equitation cheval danse escalade course marathon triathlon ski
    snowboard surf voile plongee chasse peche golf boxe escrime gymnastique badminton pingpong petanques randonnee
    allezlesbleus lesbleus equipedefrance championdumonde tourdefrance`,
  /** Makes and models of cars and motorcycles. */
  vehicles: `peugeot renault citroen megane clio twingo scenic laguna espace kangoo modus captur kadjar duster dacia
    sandero logan picasso berlingo saxo xsara partner cactus audi mercedes bmw volkswagen golf polo passat touran
    tiguan opel corsa astra zafira ford fiesta focus mustang toyota yaris nissan micra qashqai juke honda yamaha suzuki
    kawasaki ducati harley harleydavidson vespa ferrari porsche lamborghini maserati bugatti alpine tesla fiat panda
    punto seat ibiza leon skoda fabia volvo mini austin jaguar landrover kia hyundai mazda subaru lancia alfaromeo
    simca deuxchevaux coccinelle solex mobylette scooter camion tracteur ktm triumph aprilia`,
  /** Comics, games, music, films and legends. */
  culture: `asterix obelix idefix panoramix tintin milou haddock tournesol gaston lagaffe spirou fantasio marsupilami
    luckyluke rantanplan schtroumpf schtroumpfs schtroumpfette bouleetbill titeuf barbapapa babar casimir petitprince
    lepetitprince dartagnan athos porthos aramis arsenelupin lupin fantomas cyrano gavroche cosette quasimodo esmeralda
    belleetlabete raiponce cendrillon blancheneige chaperonrouge pikachu pokemon dracaufeu salameche bulbizarre carapuce
    evoli rondoudou sangoku goku vegeta naruto sasuke luffy onepiece dragonball zelda mario luigi sonic minecraft
    fortnite roblox starwars darkvador skywalker yoda chewbacca gandalf frodon sauron legolas aragorn hobbit harrypotter
    hermione dumbledore voldemort poudlard gryffondor serpentard simba nala mufasa bambi nemo dory olaf elsa stitch
    mickey minnie donald dingo pluto batman superman spiderman ironman avengers matrix titanic goldorak albator
    candy capitaineflam johnny hallyday johnnyhallyday goldman brel brassens aznavour piaf mylene farmer mylenefarmer
    indochine telephone noirdesir stromae soprano jul booba pnl nekfeu orelsan gims maitregims aya nakamura dalida
    sardou renaud gainsbourg polnareff balavoine cabrel daftpunk metallica nirvana acdc beatles ironmaiden rammstein
    bobmarley mozart beethoven chopin napoleon jeannedarc vercingetorix charlemagne degaulle louisxiv molière
    moliere victorhugo zola camus voltaire rousseau baudelaire verlaine rimbaud loupgarou zorro sherlock jamesbond
    warcraft worldofwarcraft callofduty assassin overwatch pacman tetris kirby yoshi gameboy playstation nintendo
    xbox dofus wakfu habbo skyblog`,
  /** Verlan and slang. */
  slang: `wesh relou meuf keuf teuf ouf zarbi chelou reuf reum rebeu renoi teubé teube keum laisse beton pecho vener venere
    cimer chanmé chanme yova narvalo frero frerot poto potos kiffe kiffer jekiffe kif bogoss beaugosse bg mdr lol ptdr
    bordel putain merde fuck nique niquetamere fdp ntm encule enculer connard connasse salope pute batard cassetoi
    jteemmerde jemmerde tagueule vafanculo foutre couille couilles bite zizi caca pipi prout cul nichon nichons
    boloss bolos swag yolo thug gangsta bledard daron daronne darons gosse gosses mioche marmot clebs clope clopes
    beuh shit weed cannabis ricard pastis biere apero picole rosé bouffe flemme thune fric blé pognon oseille
    bagnole caisse tchatche tchin zouk zik zicmu matos stylé trop tropbien cool topissime nickel grave ouaich ouais
    nan ptit tkt jpp osef wech wallah starfoullah hamdoullah inchallah bismillah allah allahakbar zebi zob`,
  /** Feasts and what they bring. */
  feasts: `noel joyeuxnoel perenoel nouvelan bonneannee joyeuxanniversaire anniversaire anniv paques toussaint
    pentecote ascension halloween saintvalentin valentin mardigras carnaval chandeleur epiphanie galette ramadan aid
    hanouka mariage bapteme communion fiancailles naissance vacances grandesvacances rentree fetenationale
    quatorzejuillet fetedesmeres fetedesperes fetedelamusique printemps ete automne hiver reveillon sylvestre
    saintnicolas poissondavril muguet beaujolais retraite liberte`,
  /** Set phrases. */
  phrases: `vivelafrance vivelavie lavieestbelle carpediem cestlavie vivelesvacances vivement vivementlesvacances
    vivementlaretraite bonjouratous toutvabien libertéegalitefraternite libertegalitefraternite libertegalite
    egalite fraternite liberte allezlafrance vivelabretagne vivelacorse bretagne bzh breizh corsica kallisté kalliste
    occitanie cestbon cestbien jesuislà jesuis jesuiscontent jesuisbelle jesuisbeau unpourtous touspourun
    touspourununpourtous soleilvert petitchat petitcoeur grandmere grandpere petitefleur petitefille
    petitloup petitange petitcochon granddieu dieuestgrand dieuestamour jesus jesuschrist jesustaime mondieu seigneur
    gloireadieu bonnechance bonvoyage bonneanniversaire onyva allezy cestparti fautpasrever laviedureve
    lavieenrose dolcevita hakunamatata cartebleue quoideneuf pourquoipas toujours jamais jamaisdeuxsanstrois sanssouci
    toutestpossible rienaperdre lepetitchat lachance commedhab icietmaintenant depuis date tel telephone portable mob
    mobile numero siret siren code pin matricule plaque immat nele neele nee naissance`,
  /** Animals, those of the house and the garden first. */
  animals: `chat chien lapin cheval poney oiseau poisson tortue hamster souris canard poule coq cochon vache mouton chevre
    ane loup renard ours lion tigre panthere leopard guepard girafe elephant rhinoceros hippopotame zebre singe gorille
    ouistiti kangourou koala panda dauphin baleine requin orque phoque otarie pingouin manchot perroquet perruche
    canari moineau mesange merle rossignol hirondelle pigeon colombe tourterelle corbeau pie aigle faucon hibou chouette
    vautour cygne flamantrose paon autruche papillon abeille bourdon guepe fourmi coccinelle libellule sauterelle
    cigale grillon araignee scorpion escargot limace grenouille crapaud lezard salamandre serpent vipere couleuvre
    crocodile dinosaure dragon licorne pegase phenix griffon marmotte ecureuil herisson castor loutre blaireau taupe
    belette furet hermine sanglier biche cerf chevreuil faon chamois bouquetin mouflon lynx puma jaguar chacal hyene
    chameau dromadaire lama alpaga buffle bison taureau veau agneau brebis belier poulain jument etalon poussin caneton
    oie dinde pintade caille faisan perdrix crevette homard crabe moule huitre pieuvre calamar meduse hippocampe
    truite saumon brochet carpe sardine thon espadon cachalot chimpanze lemurien suricate labrador caniche teckel
    bouledogue epagneul cocker husky berger rottweiler dalmatien chihuahua siamois persan chaton chiot minou`,
  /** Flowers, trees, fruit, vegetables and what is on the table. */
  gardenAndTable: `rose tulipe marguerite coquelicot pivoine jonquille violette pensee lilas muguet lavande jasmin iris lys
    orchidee hortensia dahlia geranium tournesol bleuet paquerette pissenlit edelweiss mimosa bruyere glycine camelia
    chene sapin bouleau platane peuplier saule olivier cerisier pommier poirier palmier baobab cypres sequoia
    fraise framboise cerise pomme poire banane orange citron peche abricot prune raisin melon pasteque ananas mangue
    kiwi pamplemousse clementine mandarine mure myrtille cassis groseille grenade figue datte noisette amande chataigne
    tomate carotte courgette aubergine poireau navet radis concombre cornichon citrouille potiron patate haricot petitpois
    artichaut asperge epinard champignon ratatouille choucroute cassoulet couscous paella raclette fondue tartiflette
    crepe galette croissant chocolatine painauchocolat baguette brioche macaron eclair madeleine tarte gateau biscotte
    chocolat caramel nougat bonbon sucette confiture miel fromage camembert roquefort comte reblochon saucisson jambon
    rillettes foiegras quiche pizza lasagne spaghetti hamburger kebab frites moutarde cornichon champagne bordeaux
    bourgogne cognac armagnac calvados absinthe limonade grenadine cidre cafe the tisane vanille cannelle safran`,
  /** Things about the house, the sky and the sea that people name. */
  things: `soleil lune etoile comete planete galaxie univers nuage orage tempete tonnerre eclair arcenciel neige flocon
    montagne volcan foret riviere cascade ocean plage vague tsunami ile phare bateau voilier navire pirate tresor coffre
    chateau donjon rempart epee bouclier couronne royaume chevalier princesse magicien sorciere fantome vampire sirene
    maison jardin fenetre porte clef cle lampe bougie miroir armoire canape fauteuil coussin oreiller doudou peluche
    ballon velo trottinette patin planche tambour violon guitare piano trompette accordeon flute batterie musique
    crayon cahier cartable stylo gomme agrafe trombone ciseaux livre histoire poesie peinture sculpture photo camera
    horloge montre bracelet collier bague diamant rubis saphir emeraude topaze amethyste perle argent tresor fortune
    chapeau echarpe manteau chaussette pantoufle parapluie valise voiture moteur avion helicoptere fusee satellite train
    rouge bleu vert jaune violet turquoise indigo marron blanc noir gris argente dore multicolore`,
  /** Pets' names and animals by nickname. */
  pets: `minou minette felix caramel chipie grisou moustache tigrou titou noisette filou pacha simba nala rex medor rocky
    oscar praline cannelle vanille reglisse choupette gribouille pepito doudou loulou lulu pupuce gaia ulysse utah
    chouchou kiwi cookie oreo snoopy scooby milou lassie belle bella luna maya tina diane laika rantanplan youki vodka
    whisky tequila pepsi chocapic nutella pistache biscuit brioche croquette pompon flocon neige blanchette noiraud
    roxy hades titan falco iris inouk jazz jappy tango pirate zorro gipsy fidji samba salsa tosca vegas texas dixie
    ficelle fripouille frimousse kitty garfield azrael berlioz toulouse duchesse olympe hermione lasko looping`
}

/** Names that fans and inhabitants use of places: countries and regions as the French write them. */
export const PLACES: string = `france bretagne corse normandie alsace lorraine provence aquitaine auvergne bourgogne
  champagne picardie limousin languedoc roussillon savoie dauphine gascogne vendee anjou touraine berry poitou
  occitanie nouvelleaquitaine paca provencealpescotedazur iledefrance hautsdefrance grandest paysdelaloire
  centrevaldeloire bourgognefranchecomte auvergnerhonealpes rhonealpes franchecomte guadeloupe martinique guyane
  lareunion reunion mayotte tahiti polynesie nouvellecaledonie noumea saintmartin antilles paysbasque cotedazur camargue
  cevennes ardeche perigord quercy bearn bigorre larzac luberon morvan vosges jura alpes pyrenees massifcentral
  corsica breizh bzh euskadi algerie maroc tunisie portugal espagne italie allemagne belgique suisse angleterre
  irlande ecosse senegal mali cameroun congo cotedivoire gabon benin togo guinee madagascar comores maurice turquie
  liban egypte israel palestine grece croatie serbie pologne roumanie russie ukraine chine japon vietnam cambodge
  thailande inde perou bresil argentine chili colombie mexique cuba canada quebec amerique etatsunis californie
  newyork londres rome madrid barcelone lisbonne porto berlin amsterdam bruxelles geneve lausanne venise florence
  naples milan athenes istanbul marrakech casablanca rabat alger oran kabylie tunis dakar tokyo pekin sydney
  australie afrique europe asie ibiza miami hollywood lasvegas losangeles chicago texas floride`

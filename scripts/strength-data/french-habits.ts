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
    mamour mamours amoureux amoureuse bonheur bisounours crapule coquin coquine canaille frimousse guigui cricri lolotte didine titine floflo
    fanfan michou philou louloutte toutoune moumoune minouche guizmo gizmo pompom caline calinou calinette amoure
    mondoudou monloulou mapuce mabiche tigresse cocotte boulette canelle sousou moimoi ouioui nonnon papamaman
    mamanpapa loveyou iloveu lovely honey sweety pretty habibi habibti hayati teamomucho tiamo amoremio meinschatz
    mahalkita mahalko maganda panget sayang aishiteru saranghae kochamcie`,
  /** Signs of the zodiac, and sites on which most people have had an account. */
  signs: `belier taureau gemeaux lion vierge balance scorpion sagittaire capricorne verseau poissons badoo zoosk meetic
    myspace linkedin copainsdavant telechargement bestfriend friendster`,
  /** Adjacent keys that form no word. */
  keys: `azerty azertyuiop aqwzsx qsdfgh qsdfghjklm wxcvbn azeqsd aqwxsz azertyu poiuyt aqwzsxedc`,
  /** "Password" in its forms, and what is typed to get past the field. */
  passwords: `motdepasse mdp monmotdepasse motdepass motpasse motsdepasse passe lemotdepasse nouveaumotdepasse codesecret
    moncode secret bonjour bonsoir salut
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
    zidane zizou pauleta mbappe kylian griezmann ribery benzema henry thierryhenry platini cantona papin deschamps giroud
    pogba kante lloris varane barthez trezeguet desailly drogba ronaldo ronaldinho messi neymar maradona pele
    dupont chabal ntamack federer nadal djokovic noah monfils tsonga gasquet hinault prost alesi loeb ogier
    parker wembanyama riner manaudou foot football rugby tennis handball basket basketball volley judo karate natation
    petanque boule cyclisme velo vtt moto motocross equitation cheval danse escalade course marathon triathlon ski
    snowboard surf voile plongee chasse peche golf boxe escrime gymnastique badminton pingpong petanques randonnee
    lizarazu dugarry djorkaeff pires petit vieira makelele thuram lilianthuram dembele ousmane payet kante rabiot tchouameni
    saliba maignan koulibaly areola digne pavard lacazette fekir sagnol ginola amoros giresse tigana rocheteau kopa
    fontaine poulidor anquetil bobet fignon bartali virenque alaphilippe bardet pinot verstappen hamilton senna schumacher
    leclerc gasly ocon monfils mauresmo bartoli garcia batum gobert fournier diaw pietrus karabatic
    omeyer narcisse abati manaudou agnel lacourt leon marchand leonmarchand lavillenie galfione perec marie-joperec diagana
    barber baala tahri fourcade martinfourcade killy tessa worley pinturault jacquot douillet agbegnenou
    michalak wilkinson jonahlomu lomu castaignede sella blanco ibanez pelous dusautoir parra medard huget fofana atonio
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
    beuh shit weed cannabis canabis ricard pastis biere apero picole rosé bouffe flemme thune fric blé pognon oseille
    bagnole caisse tchatche tchin zouk zik zicmu matos stylé trop tropbien cool topissime nickel grave ouaich ouais
    nan ptit tkt jpp osef wech wallah starfoullah hamdoullah inchallah bismillah allah allahakbar zebi zob`,
  /** Holidays and what goes with them. */
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
  /** Animals, pets and garden animals first. */
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
    kiwi pamplemousse clementine mandarine mure myrtille cassis groseille grenade figue mirabelle reineclaude quetsche coing nectarine brugnon datte noisette amande chataigne
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
    lampadaire lampion pirouette cabriole mistigri toupie moumoune ronron cachou zephyr mistral tramontane sirocco alize
    biquet boulon tournevis perceuse visseuse rabot etabli brouette pelle rateau arrosoir tondeuse barbecue transat hamac
    horloge montre bracelet collier bague diamant rubis saphir emeraude topaze amethyste perle argent tresor fortune
    chapeau echarpe manteau chaussette pantoufle parapluie valise voiture moteur avion helicoptere fusee satellite train
    rouge bleu vert jaune violet turquoise indigo marron blanc noir gris argente dore multicolore`,
  /** Pets' names and animals by nickname. */
  pets: `minou minette felix caramel chipie grisou moustache tigrou titou noisette filou pacha simba nala rex medor rocky
    oscar praline cannelle vanille reglisse choupette gribouille pepito doudou loulou lulu pupuce gaia ulysse utah
    chouchou kiwi cookie oreo snoopy scooby milou lassie belle bella luna maya tina diane laika rantanplan youki vodka
    whisky tequila pepsi chocapic nutella pistache biscuit brioche croquette pompon flocon neige blanchette noiraud
    roxy hades titan falco iris inouk jazz jappy tango pirate zorro gipsy fidji samba salsa tosca vegas texas dixie
    ficelle fripouille frimousse kitty garfield azrael berlioz toulouse duchesse olympe hermione lasko looping calimero
    bambou moustique diabolo socrate pollux ramses truand bandit roucky rouky platon merlin merlot cesar neron brutus`,
  /** Topics that everybody has talked about. */
  news: `covid confinement vaccin macron giletsjaunes ukraine`,
  /** Series, games, films and songs of the last forty years that French people grew up with. */
  screen: `junpyo kimbum minho kaamelott naheulbeuk kirikou tchoupi peppapig patpatrouille pyjamasque reinedesneiges frozen vaiana raiponce
    mulan pocahontas arielle aladdin jasmine tarzan hercule dumbo pinocchio peterpan clochette winnie tigrou bourriquet
    totoro chihiro mononoke ponyo ghibli sailormoon gundam onepunchman deathnote bleach hunterxhunter demonslayer
    chevaliersduzodiaque seiya olivetom capitainetsubasa nickylarson catseyes lady oscar candycandy ulysse31 inspecteurgadget
    gadget denver bisounours petitponey monpetitponey charlotteauxfraises barbie kenetbarbie playmobil lego duplo furby
    tamagotchi pokeball mewtwo mew salameche tortank florizarre ronflex magicarpe leviator lucario snorlax wow
    leagueoflegends lol valorant counterstrike csgo halo gta gtav skyrim witcher fallout tombraider laracroft residentevil
    metalgear finalfantasy sephiroth cloud zeldalink link ganondorf hyrule bowser peach toad wario donkeykong crashbandicoot
    rayman lapinscretins assassinscreed fifa pes rocketleague amongus genshin hearthstone diablo starcraft simcity sims
    lessims ageofempires civilization clashofclans clashroyale candycrush angrybirds doctorwho whovian gameofthrones
    jonsnow khaleesi daenerys tyrion stark winteriscoming walkingdead breakingbad heisenberg prisonbreak lost friends
    simpson simpsons homer bartsimpson southpark familyguy futurama bender rickandmorty bobleponge spongebob sherlock
    docteurhouse greysanatomy desperatehousewives gossipgirl vampirediaries supernatural stargate startrek spock
    babylon5 xfiles buffy charmed smallville dexter casadepapel squidgame strangerthings mercredi wednesday intouchables
    amelie ameliepoulain lesvisiteurs lesbronzes astérixetobélix taxi leonlebon leon matrix neo trinity inception interstellar
    gladiator braveheart rocky rambo terminator alien predator jurassicpark jaws titanic avatar pandora twilight edward
    bella hungergames katniss divergente narnia aslan seigneurdesanneaux lotr bilbo sauron gollum precieux johnwick jamesbond007
    indianajones retourverslefutur doc mcfly ghostbusters gremlins goonies et karatekid pulpfiction kill bill scarface
    tonymontana leparrain corleone goodfellas fightclub tylerdurden joker harleyquinn catwoman wonderwoman hulk thor loki
    captainamerica deadpool wolverine xmen venom thanos groot starlord blackpanther wakanda avengers antman
    mylene alizee lorie jenifer amelmentines amelbent vianney kendji slimane soprano gims blacm diam diams iam akhenaton
    suprememntm kery james oxmo rohff lafouine sinik laouf sniper psy4 jul13 naps sch ninho damso booba92i 92i kaaris pnlqlf
    qlf orelsan bigflo bigfloetoli angele clara luciani zaz louane tal shym matt pokora mpokora christophemae mae calogero
    obispo pagny bruel patrickbruel johnny cloclo claudefrancois dalida halliday jjgoldman jeanjacquesgoldman telephone
    trust noirdez louiseattaque tryo mickey3d zebda manau tribudedana matmatah sinsemilia bobmarley rasta rastafari reggae
    djsnake davidguetta guetta justice daftpunk airfrance phoenix metal slipknot metallica acdc nirvana kurtcobain queen
    freddiemercury abba beatles elvis presley michaeljackson mj madonna beyonce rihanna shakira eminem tupac 2pac snoopdogg
    biggie drake billieeilish taylorswift onedirection bts blackpink kpop`,
  /** Beginnings of sentences used as passwords. */
  beginnings: `jaime jadore jesuis cest tues cestmon cestma jai jeveux jevais jaipas jenaime jenaipas ilfait ilya onest
    vive vivele vivela vivent vivelle allez allezle allezla allezles bon bonne joyeux joyeuse belle beau petit petite
    grand grande gros grosse vieux vieille jeune joli jolie nouveau nouvelle mon ma mes notre nos lebon labonne lepetit
    lapetite legrand lagrande lesgrands lespetits undeux undeuxtrois uneautre encoreun toutle toutela commeun commeune`,
  /** Adjectives that go with a noun to make a name, in both genders. */
  adjectives: `petit petite grand grande gros grosse beau belle joli jolie jeune vieux vieille bon bonne noir noire blanc
    blanche rouge bleu bleue vert verte jaune rose gris grise roux rousse brun brune blond blonde violet violette dore
    doree argente argentee doux douce fou folle sage chaud chaude froid froide sucre sucree sale salee magique royal
    royale sauvage libre seul seule perdu perdue levant couchant etoile etoilee nouveau nouvelle dernier derniere
    premier premiere joyeux joyeuse heureux heureuse content contente triste fier fiere chic gentil gentille mignon
    mignonne coquin coquine malin maline cool super mega ultra giga maxi mini nul nulle dingue rapide lent lente fort
    forte puissant puissante invincible eternel eternelle infini infinie sacre sacree saint sainte divin divine pur pure
    rond ronde carre carree plat plate haut haute bas basse long longue court courte profond profonde clair claire
    sombre brillant brillante secret secrete cache cachee discret discrete curieux curieuse gourmand gourmande`,
  /** Everyday shops, brands and places. */
  makes: `decathlon boulanger castorama leroymerlin bricorama conforama but gifi action primark zara hm kiabi celio jules
    adidas nike puma reebok lacoste converse vans northface quechua domyos chanel dior vuitton louisvuitton hermes gucci
    cartier rolex sephora marionnaud yvesrocher loreal nivea apple iphone ipad macbook samsung galaxy huawei xiaomi nokia
    motorola sony lg philips dell asus acer lenovo toshiba microsoft windows linux ubuntu debian android chrome firefox
    playstation5 ps4 ps5 xboxone nintendoswitch blablacar uber ubereats deliveroo airbnb booking ouigo tgv air france easyjet
    ryanair mcdo macdo mcdonalds burgerking kfc quick subway starbucks cocacola coca pepsi orangina schweppes perrier evian
    vittel badoit ricard pastis51 heineken kronenbourg leffe desperados corona jackdaniels nutella danone babybel vachequirit
    kinder haribo carambar tagada malabar bounty mars twix snickers kitkat milka lindt ferrero rocher michelin pneu total
    elf shell bic tefal moulinex lagostina tupperware arcopal duralex opinel laguiole lecreuset alsa maggi knorr boursin
    leclercdrive superu hyperu monoprix franprix casino cora picard biocoop naturalia grandfrais metro pharmacie boulangerie charcuterie
    patisserie librairie papeterie mercerie quincaillerie epicerie fromagerie poissonnerie boucherie chocolaterie brasserie
    laiterie menuiserie plomberie imprimerie blanchisserie patinoire cremerie rotisserie parfumerie bijouterie horlogerie
    coiffeur tabac presse bar tabacpresse kebab pizzeria restaurant creperie camping hotel garage piscine stade gymnase salle
    caserne gendarmerie police pompier pompiers sapeurpompier samu urgence infirmiere infirmier medecin docteur dentiste
    veterinaire professeur prof maitresse instituteur avocat notaire comptable secretaire directeur patron chef equipe
    maire adjoint tresor tresorpublic finances perception greffe tribunal justice notariat cadastre dgfip fisc taxe ccas mdph
    caisse allocationsfamiliales cesu pajemploi ants carteidentite passeport permis chorus portail intranet extranet messagerie
    webmail serveur reseau routeur imprimante scanner informatique support technique maintenance sauvegarde backup
    administration secretariat compta comptabilite facturation commande livraison stock client fournisseur partenaire projet
    reunion planning conges paie salaire contrat mission stagiaire interim cdi cdd rh drh syndicat cgt cfdt`,
  /** What people write to somebody, or shout. */
  exclamations: `youpi youhou youpie hourra hourrah bravo superbe genial geniale formidable magnifique fantastique parfait
    parfaite impeccable extra superman supermaman superpapa superstar championne champion warrior guerrier battante patience
    courage confiance espoir reussite succes victoire gagnant vainqueur numero1 numerouno leplusfort laplusbelle leplusbeau
    lemeilleur lameilleure lepatron lachef laboss leboss reine roi princes prince tranquille tranquillou tranquilou pepere
    cestmoilechef cestmoileplusbeau cestmonsecret jeveuxrentrer jesaispasquoimettre jesaispas jaioublie jailedroit jmenfous
    jmenfiche jenaimarre raslebol plusjamais encore encoreunmotdepasse unautremotdepasse motdepassebidon bidon bidule machin
    truc trucmuche truchose machinchose chouette chouettes zut flute saperlipopette nomdunchien nomdedieu sacrebleu cornegidouille
    abracadabra simsalabim sesame hocuspocus patatras badaboum tralala blabla blablabla patati patata lalala lololol hahaha
    hihihi hehehe hohoho mouahaha kikou kikoo kikoolol slt cc bjr bsr biz bizz bizoux bisouxxx kiss kisses love lovelove
    loveforever forever 4ever toujoursensemble pourlavie alavie alamort alavie alamour avectoi avecmoi toietmoi moiettoi
    nousdeux toutlesdeux unjourmonprince monhomme mafemme monmari monepoux monepouse mabelle monbeau mongars mafille monpere
    mamere monfrere masoeur matante mononcle mamamie monpapi mapetitefille monpetitgarcon monpetitloup mapetitepuce mapetite
    monpetit monprincecharmant mesbebes mesjumeaux mestresors mesamours mesanges mespuces mesfilles mesgarcons mesenfantscheris
    mespetitsenfants mafamille mavieestbelle lavie lamour lajoie lebonheur lapaix laliberte lechat lechien lesoleil lamer
    lamontagne lanature laplage lamaison lavoiture lamusique lefoot lerugby levelo latable leboulot assurance macif matmut maif maaf groupama gmf mma axa allianz generali swisslife malakoff letravail lecole
    lesvacances leweekend weekend apero aperoentreamis barbecue pique pique-nique fiesta nouba teuf boum rave festival concert`,
  /** Slang of the streets, the south, the north and the islands. */
  moreSlang: `gwada madinina karukera matnik reunionnais zoreille kreol creole kaz doudouisland zouk kompa sega maloya
    peuchere fada cagole minot pitchoun pitchoune boudu con couillon putaing degun tarpin marcou pastaga galejade
    ch'ti chti biloute biloutte tchiot carabistouille braderie maroilles bistouille gueuze kermesse frite moulesfrites
    kenavo yec'hed yecmat demat bigoudene bigouden fest noz gwenn ha du triskell korrigan ankou chouchen kouignamann
    bretzel hopla flammekueche kougelhopf stammtisch cigogne agur kaixo euskal herria aupa pelote belote tarot petanque
    cochonnet boulodrome pelo gadjo gadji gone traboule mache rosette vogue bugne saucissonbrioche frangin frangine frangines
    cousin cousine cousins tonton tata tatie tati parrain marraine filleul pote poteau copain copine copains meilleureamie
    bff besta bestie chouchoute chouchou lapinou lapinette poupouille poupoune poupou pioupiou piou nounou nounouche nounoune
    doudoune loulouche louloute lilou liloute minouche minouchette mimine mimiche mumu momo mama papou papounet papouille
    mamounette mamoune mamie mamy papy papi pepette pepito pepere boubou boubouche bouboule patapouf patoche patou patachou
    patate patatoide navet cornichon banane nouille andouille saucisse boudin rillette jambonneau cacahuete pistache
    noisette noix chataigne marron lardon gratin tartine tartiflette raclette patatedouce betterave salsifis topinambour
    brouette girouette trottinette mobylette camionnette fourgonnette moulinette cachette sornette fleurette violette
    clochette courgette crevette mouette alouette chouette belette poulette minette reinette rainette coquelicot escargot
    haricot abricot bigorneau bulot etourneau corbeau pinson rougegorge bouvreuil martinet roitelet mesangebleue
    choupi choupie choupinou choupinours bibou bibouche bibounette titounet titoune tounette pupu puputte zezette zigoto zigotto
    zinzin zouave zazou zebulon zorglub fifille fiston gamin gamine gosse mioche moutard mouflet marmot bambin poupon
    crevard tocard boulet tache blaireau bouffon gogol gogole debilos neuneu nunuche nounouille andouille banane
    pouet prout ziva zyva wesh wech wallah wallaye starfoulah starf hchouma hmar miskine khoya khey frerot reuf reus daron
    moula seum sah sahbi belek chnawa zbeul zbeubzbeub bail bails igo igooo gros grosse grosminet bouillav marave tema
    bicrave charbon binks tieks tess tierquar quartier bitume bendo hazi condé keuf kisdé schmit poulets flicaille`
}

/** Names that fans and inhabitants use for places: countries and regions as the French write them. */
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
  naples milan athenes istanbul marrakech casablanca rabat alger oran kabylie tunis dakar bamako abidjan conakry yaounde tokyo pekin sydney
  australie afrique europe asie ibiza miami hollywood lasvegas losangeles chicago texas floride`

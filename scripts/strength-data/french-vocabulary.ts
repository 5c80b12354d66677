/**
 * What dictionaries of French lack and people know: names that became words, words taken from other languages, trades, brands of
 * medicines. By hand, by domain, the best known first in each group. Words of a name apart.
 */
export const FRENCH_VOCABULARY: Readonly<Record<string, string>> = {
  medicines: `paracetamol ibuprofene aspirine amoxicilline augmentin ventoline voltarene dafalgan nurofen advil strepsils humex fervex
    toplexil tramadol morphine codeine cortisone prednisolone solupred levothyrox metformine insuline seresta valium stilnox deroxat
    seroplex effexor ritaline methadone subutex betadine biseptine biafine dexeryl homeoplasmine arnica oscillococcinum berocca
    magne supradyn daflon kardegic plavix xarelto eliquis tahor crestor viagra cialis ozempic omeprazole inexium mopral gaviscon
    debridat forlax smecta imodium motilium primperan zyrtec aerius clarityne symbicort seretide botox retinol collagene melatonine
    probiotique paraben phtalate glyphosate roundup`,
  medicine: `irm scanner echographie scintigraphie coloscopie fibroscopie mammographie chimio radiotherapie immunotherapie alzheimer
    parkinson sclerose fibromyalgie endometriose lymphome leucemie melanome mononucleose salmonellose legionellose ebola zika chikungunya
    paludisme staphylocoque streptocoque hepatite trisomie autisme asperger dyslexie dyspraxie dysphasie bipolaire schizophrenie burnout
    orthodontiste osteopathe podologue sophrologue naturopathe allergologue angiologue radiologue urgentiste anesthesiste psychologue
    dentiste ambulanciere brancardier puericultrice auxiliaire secouriste orthoptiste audioprothesiste opticienne preparatrice`,
  trades: `carreleur platrier couvreur couvreuse zingueur chauffagiste frigoriste etancheur grutier grutiere enduiseur coffreur
    ferrailleur terrassier bardeur soudeur soudeuse chaudronnier tourneur fraiseur outilleur cariste magasinier manutentionnaire livreur
    livreuse chauffeur routier taxi uber aiguilleur contremaitre conducteur conductrice mecano carrossier depanneur garagiste electricienne
    menuisiere ebeniste tapissier marqueteur luthier vitrier serrurier ramoneur paysagiste pepinieriste horticultrice viticulteur
    viticultrice vigneron vigneronne caviste sommeliere oenologue apicultrice maraichere eleveuse palefrenier marechal ferrant toiletteur
    boulangere patissiere chocolatier traiteur charcutier poissonniere fromagere crepier pizzaiolo barista barman barmaid serveuse
    plongeur cuistot chef receptionniste gouvernante concierge voiturier coiffeuse barbier estheticienne maquilleuse manucure prothesiste
    couturiere modeliste styliste mannequin libraire bibliothecaire documentaliste archiviste traductrice interprete redactrice graphiste
    infographiste webmaster webdesigner developpeuse informaticienne informaticien dataviz administrateur testeur comptable fiscaliste
    trader courtier banquiere assureur notaire huissier avocate juriste greffier magistrat gardienne vigile agent douanier policiere
    gendarmette militaire parachutiste legionnaire sapeur sauveteur animatrice educatrice nounou assistante maternelle atsem professeure
    institutrice formatrice proviseur surveillante cpe chercheuse doctorante thesarde ingenieure architecte geometre topographe
    urbaniste geologue oceanographe meteorologue astronaute spationaute cosmonaute influenceuse youtubeur youtubeuse streameur blogueuse
    podcasteur tatoueur perceur dj disquaire ingeson roadie realisatrice cadreur monteuse scripte cascadeur comedienne humoriste`,
  tools: `visseuse deviseuse perceuse ponceuse meuleuse disqueuse tronconneuse debroussailleuse tondeuse motoculteur karcher
    nettoyeur aspirateur dyson roomba thermomix airfryer blender mixeur robot grille pain bouilloire nespresso senseo dolcegusto cafetiere
    tassimo cocotte autocuiseur plancha wok barbecue weber brasero micro ondes lave linge seche cheveux lisseur epilateur serpilliere
    balayette pelle ramassette sopalin eponge tournevis cle molette pince multiprise rallonge
    parpaing placo placoplatre ba13 enduit mastic silicone sikaflex cheville visserie rabot defonceuse scie sauteuse escabeau`,
  music: `djembe ukulele balafon kora darbouka derbouka bendir cajon oud guembri bouzouki sitar didgeridoo bongo conga maracas marimba
    steeldrum handpan bodhran theremin synthetiseur stratocaster telecaster lespaul gibson fender ibanez marshall yamaha korg roland
    moog ableton cubase protools djing scratch beatbox autotune freestyle rap slam reggaeton dancehall kompa kizomba afrobeat amapiano
    techno house hardcore hardstyle hardtek dubstep drumnbass trance metal deathmetal blackmetal grunge punk ska emo lofi kpop jpop
    ragga reggae gospel soul funk disco jazz blues bluegrass bossanova samba salsa bachata merengue zumba tango flamenco fandango
    mozart beethoven bach chopin vivaldi debussy ravel satie berlioz bizet faure couperin rameau lully haendel haydn schubert schumann
    liszt brahms wagner verdi puccini rossini tchaikovsky rachmaninov prokofiev chostakovitch stravinsky mahler dvorak grieg sibelius
    gershwin piazzolla morricone hans zimmer john williams`,
  sports: `parapente deltaplane wingsuit kitesurf windsurf wakeboard bodyboard paddle standup canyoning spelunking snowboard freeride ski
    luge bobsleigh curling biathlon skeleton skateboard longboard bmx vtt enduro trial motocross supercross karting rallye drift parkour
    crossfit fitness cardio zumba pilates yoga aquagym trail ultratrail marathon triathlon ironman decathlon heptathlon badminton squash
    padel pickleball pingpong racquetball lacrosse baseball softball cricket hockey rollerderby waterpolo aviron kayak pirogue jetski
    judo jujitsu jiujitsu aikido taekwondo kendo kungfu wingchun muaythai kickboxing kravmaga sambo capoeira mma boxe savate lutte sumo
    escrime fleuret equitation dressage polo horseball petanque flechettes billard snooker bowling golf esport airsoft paintball
    tchoukball kinball ultimate frisbee slackline highline via ferrata bouldering`,
  animals: `labrador golden retriever border collie berger allemand belge malinois husky malamute akita shiba inu samoyede chowchow
    rottweiler doberman dobermann dogue cane corso pitbull amstaff staffie staffordshire bulldog bouledogue boxer beagle basset teckel
    jack russell fox terrier yorkshire yorkie westie bichon shihtzu lhassa pekinois carlin chihuahua spitz pomeranian caniche cocker
    springer setter epagneul braque griffon beauceron briard bouvier bernois leonberg saint bernard terre neuve patou dalmatien
    lurcher greyhound galgo saluki sharpei eurasier mainecoon maine coon bengal sphynx ragdoll siamois persan chartreux norvegien
    british shorthair savannah abyssin birman angora munchkin axolotl gecko pogona python boa iguane cameleon suricate lemurien quokka
    capybara tardigrade narval orque beluga cachalot megalodon orang outan bonobo chimpanze ouistiti paresseux tatou pangolin fennec
    ocelot puma guepard jaguar okapi kangourou koala wombat ornithorynque diable tasmanie tyrannosaure trex velociraptor diplodocus
    triceratops stegosaure brachiosaure pterodactyle mammouth smilodon appaloosa mustang frison percheron shetland camargue
    pur sang arabe comtois ardennais falabella islandais lipizzan lusitanien`,
  table: `mojito caipirinha pinacolada margarita cosmopolitan spritz negroni daiquiri tequila sunrise manhattan bloody mary guinness hoegaarden
    corona carlsberg budweiser smirnoff absolut bacardi havana captain morgan jagermeister limoncello amaretto baileys malibu get27
    chartreuse genepi picon suze martini campari aperol lillet cognac armagnac calvados champagne prosecco cava riesling gewurztraminer
    sauternes pomerol margaux pauillac chablis meursault pommard beaujolais chinon saumur sancerre muscadet gaillac cahors madiran
    tiramisu pannacotta carpaccio osso bucco lasagne ravioli gnocchi risotto pesto mozzarella parmesan gorgonzola mascarpone burrata
    ciabatta focaccia bruschetta antipasti prosciutto chorizo tapas paella gaspacho churros empanada burrito fajitas guacamole nachos
    chili cheeseburger hotdog nuggets bagel muffin cheesecake brownie cookie donut pancake smoothie milkshake frappuccino cappuccino
    latte macchiato espresso ristretto matcha bubble tea sushi sashimi maki ramen udon tempura teriyaki yakitori gyoza edamame wasabi
    tofu seitan kimchi bibimbap banh mi bobun pho nem rouleau samosa naan tandoori tikka masala biryani curry korma falafel houmous
    taboule mezze halloumi feta tzatziki moussaka gyros souvlaki baklava kefta shawarma burger quinoa boulgour chia goji avocat
    reblochon roquefort camembert munster maroilles livarot epoisses cantal comte beaufort morbier mimolette saintnectaire`,
  computing: `wifi bluetooth ethernet fibre freebox livebox bbox smartphone iphone ipad macbook imac airpods android samsung galaxy
    huawei xiaomi oneplus oppo pixel nokia motorola blackberry windows linux ubuntu debian fedora archlinux macos chrome firefox safari
    opera thunderbird photoshop illustrator indesign lightroom autocad solidworks blender excel powerpoint teams zoom skype slack
    whatsapp messenger instagram facebook twitter linkedin pinterest reddit telegram signal mastodon bitcoin ethereum dogecoin binance
    coinbase blockchain metaverse nft cryptomonnaie javascript typescript python java kotlin rust golang php laravel symfony django
    react angular vuejs nodejs docker kubernetes ansible terraform jenkins gitlab github bitbucket apache nginx mysql mariadb postgres
    postgresql mongodb redis oracle hadoop tensorflow raspberry arduino esp32 firmware hardware software malware ransomware phishing
    hacker geek nerd noob gamer troll spam spoiler buzz tuto tutoriel wiki wikipedia google bing qwant yahoo copilot gemini claude
    mistral openai midjourney admin administrateur root sysadmin superuser serveur reseau imprimante photocopieuse scanner`,
  thinkers: `socrate platon aristote epicure seneque ciceron virgile ovide homere sophocle euripide aristophane heraclite parmenide
    pythagore thales archimede euclide hippocrate descartes pascal spinoza leibniz kant hegel nietzsche schopenhauer kierkegaard marx
    engels freud jung lacan foucault deleuze derrida levinas bergson heidegger wittgenstein husserl merleau ponty montaigne rabelais
    ronsard bellay malherbe corneille fontaine boileau bossuet fenelon montesquieu diderot alembert condorcet beaumarchais marivaux
    chateaubriand lamartine musset vigny nerval gautier leconte banville lautreamont mallarme apollinaire eluard aragon breton char
    ponge prevert queneau perec vian celine gide mauriac malraux bernanos giono pagnol colette duras sarraute yourcenar ionesco beckett
    genet anouilh cocteau giraudoux claudel simenon verne dumas maupassant huysmans daudet loti sand segur perrault grimm andersen
    kafka dostoievski tolstoi tchekhov pouchkine gogol goethe schiller mann hesse zweig shakespeare dickens austen bronte wilde tolkien
    orwell huxley lovecraft poe hemingway steinbeck faulkner asimov bradbury pratchett rowling musso levy nothomb houellebecq werber
    galilee copernic kepler newton darwin lamarck cuvier buffon lavoisier gay lussac ampere volta faraday maxwell hertz becquerel
    rontgen planck bohr heisenberg schrodinger dirac fermi oppenheimer feynman hawking turing fourier laplace lagrange cauchy galois
    poincare gauss euler riemann fibonacci fermat mendeleiev nobel tesla edison graham bell marconi eiffel gutenberg`,
  painters: `leonard vinci michel ange raphael botticelli caravage titien rembrandt vermeer rubens breughel bruegel bosch durer velazquez goya
    greco picasso dali miro gaudi monet manet renoir degas cezanne gauguin van gogh seurat signac pissarro sisley caillebotte toulouse
    lautrec matisse braque derain vlaminck chagall modigliani soutine kandinsky klee mondrian malevitch klimt schiele munch magritte
    delvaux ensor hopper pollock rothko warhol basquiat haring banksy soulages delacroix ingres david gericault courbet corot millet
    fragonard watteau boucher chardin rodin claudel bourdelle maillol giacometti brancusi calder tinguely niki saint phalle arman klein
    buren christo jr invader le corbusier`,
  myths: `zeus hera poseidon hades demeter hestia aphrodite apollon artemis hermes ares athena hephaistos dionysos persephone hercule
    heracles achille ulysse thesee persee jason orphee eurydice icare dedale minotaure meduse cyclope polypheme centaure minos ariane
    phedre antigone oedipe electre oreste agamemnon clytemnestre helene priam hector andromaque cassandre penelope circe calypso jupiter
    junon neptune minerve mercure mars venus vulcain cupidon bacchus saturne odin thor loki freya fenrir ragnarok valhalla yggdrasil
    valkyrie osiris isis horus anubis seth bastet sekhmet hathor toutankhamon ramses nefertiti cleopatre ganesh shiva vishnou krishna
    kali bouddha dalai lama excalibur lancelot guenievre morgane viviane avalon camelot lilith lucifer belzebuth asmodee leviathan
    golem djinn chimere phenix licorne basilic hydre kraken yeti sasquatch nessie dracula nosferatu frankenstein zombie 
    mathusalem goliath samson dalila salomon saba moise noe abraham jacob joseph isaac ismael babylone sodome gomorrhe jericho`,
  streets: `gambetta jean jaures jaures clemenceau jules ferry foch joffre leclerc lattre tassigny general gaulle pasteur carnot thiers
    republique liberte egalite fraternite nation bastille marechal juin victoire verdun marne somme austerlitz wagram iena friedland rivoli
    solferino magenta sebastopol alma trocadero raspail barbes rochechouart haussmann hoche kleber lamartine arago ampere kennedy
    roosevelt churchill wilson briand blum salengro thorez marx peri semard guesde vaillant louise michel rosa parks simone veil jean
    moulin guy moquet tilleuls peupliers marronniers platanes chenes acacias lilas rosiers mimosas glycines cerisiers pommiers noyers
    chataigniers saules bouleaux cypres oliviers amandiers bellevue beausejour beauregard bel air belair mon repos sans souci beau site
    mairie eglise ecoles gare stade cimetiere moulin fontaine lavoir chateau ferme prairie vignes champs bois bruyeres genets fougeres`,
  world: `abidjan accra addis abeba alep alexandrie amazonie amsterdam anatolie ancone andalousie andes angora ankara appalaches aragon arizona
    asturies atlanta auckland bagdad bahamas bahrein bakou baltique bangkok bangalore belgrade bengale berlin berne bogota bolivie bombay
    bosphore boston botswana bratislava brisbane bucarest budapest buenos aires calcutta californie cambodge canaries caracas carpates caspienne
    castille catalogne caucase chicago colombie copenhague costa rica crete croatie curacao dakota dalmatie damas danube danzig dublin dubai
    ecosse equateur erevan estonie ethiopie euphrate finlande flandres galapagos galice galicie gange geneve georgie gibraltar gobi groenland
    guatemala hanoi hawaii helsinki himalaya hong kong islamabad istanbul jakarta jerusalem jourdain kalahari kamtchatka karachi kazakhstan
    kenya kerguelen kilimandjaro kinshasa kirghizistan kosovo koweit kiev lagos laponie lettonie lhassa lima lituanie ljubljana lombardie
    macedoine mandchourie manille maldives malawi malte manitoba marquises mecque medine mekong melbourne mesopotamie mexico minsk mississippi
    moldavie mongolie montenegro mozambique mumbai namibie napoli nevada new york niger nil nunavut nouvelle zelande oceanie odessa oman ontario
    oural ouzbekistan palestine panama papouasie paraguay patagonie peloponnese perse petersbourg piemont pologne polynesie portland potomac
    prague quito rabat rhenanie riga rio janeiro rwanda sahara sahel salvador sardaigne sarajevo siberie sicile sinai singapour slovenie
    sofia somalie soudan stockholm sydney syracuse tadjikistan taiwan tanzanie tasmanie tbilissi tchad tchetchenie teheran tel aviv texas
    thailande tibet tigre tirana tobago togo tonga toronto toscane transylvanie turkmenistan tyrol uruguay utah vancouver varsovie vatican
    venezuela vesuve vienne vietnam vilnius vladivostok volga wallonie yellowstone yemen yokohama yukon zagreb zambie zimbabwe zurich
    ardenne armagnac aubrac beauce berry brie camargue cerdagne causses cevennes champagne charolais cotentin dombes forez gatinais gascogne
    gevaudan hurepoix landes larzac lauragais luberon maurienne medoc mercantour minervois morvan oisans perche perigord picardie poitou
    queyras quercy roussillon saintonge sologne tarentaise touraine valois vanoise velay vendee vercors vexin vivarais vosges`,
  firstNames: `philomene eulalie honorine leontine clotilde gertrude hildegarde radegonde scholastique ursule apolline
    blandine perpetue felicite euphrasie euphemie eudoxie zenobie zephyrine theophile theodule theodore anatole anicet aristide
    athanase balthazar barnabe basile boniface casimir celestin childebert clodomir clovis crepin dagobert edmond eleonore eleuthere
    ernestine eugenie eusebe eustache evariste fulbert gaspard gedeon gerardine gontran hippolyte honore hyacinthe ignace irenee isidore
    joachim lazare leandre leopold leopoldine ludovic melchior modeste narcisse nestor nicephore octave onesime oscar pacome parfait
    pelagie philibert placide polycarpe prosper quentin rodolphe romuald rosalie rosemonde saturnin seraphin seraphine sidonie sigismond
    simeon sylvestre tancrede telesphore theodora theodose thibaud timothee toussaint urbain valere venceslas victorine virgile wandrille
    wilfried yolande zacharie zelie zoe amandine`,
  calendar: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno lunes
    martes miercoles jueves viernes sabado domingo navidad gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre estate
    autunno inverno lunedi martedi mercoledi giovedi venerdi sabato domenica natale januar februar marz maerz april mai juni juli oktober
    dezember fruhling fruehling sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten janeiro
    fevereiro marco maio junho julho setembro outubro novembro dezembro verao inverno natal january february august autumn spring summer
    fall monday tuesday wednesday thursday friday saturday sunday christmas easter januari maart mei augustus lente zomer herfst
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ramadan chaabane chawwal mouharram safar rajab`,
  nicknames: `nath nathou seb sebi flo flow fab vero cath cathy domi jerem jeje thib thibs bebert gege nanie nanou natou isab isa ninou riton
    momone clem clemou steph stephie manu caro phil phiphi ludo mika greg nico nicou jojo christo chris cricri lolo lolotte sandy sab
    sabi benji benj benoit val valou vinc vince gui guigui guill max maxou toto tomtom loic lolo math mathou matt alex alexou ced cedou
    dam damdam seve sev virg virginou aude audi aurel aurelou beber bri brib cat cri deb del dodo elo eli fred fredo gaby geo ger gigi
    herve isou jack jacquot jerome juju juls karo kiki lau laulau lea leo lili lulu mag magou marie mary mel melou mich
    michou mimi mumu nad nana pat patou pauli pierrot pti raf rafi rico rom romrom roro sam sandri soph soso syl sylv tat tif titou tof
    tophe vivi xav yan yaya yoyo yvon zaza zez`,
  pairs: `sel et poivre|pain et beurre|fromage et dessert|chien et chat|jour et nuit|noir et blanc|rouge et noir|bleu blanc rouge|terre et mer|
    terre et ciel|ciel et terre|eau et feu|feu et glace|soleil et lune|amour et haine|amour et paix|paix et
    amour|guerre et paix|vie et mort|adam et eve|romeo et juliette|tristan et iseult|bonnie et clyde|roux et combaluzier|manger
    et bouger|rire et chanter|aller et retour|corps et ame|corps et biens|sain et sauf|vin et fromage|marteau et enclume|
    clair et net|loup et agneau|corbeau et renard|cigale et fourmi|lievre et tortue|chaud et froid|pere et fils|mere et fille|frere
    et soeur|roi et reine|prince et princesse|belle et bete|ombre et lumiere|bien et mal|ange et demon|hiver et ete|nord et sud|est et ouest|
    mer et montagne|sucre et sel|miel et citron|pomme et poire|fraise et vanille|chocolat et vanille|cafe et croissant|tarte et cidre|
    moules et frites|steak frites|papa et maman|maman et papa|mari et femme|toi et moi|moi et toi|lui et elle|nous deux|pour la vie|a jamais`
}

/** Names that people of French-speaking countries make passwords of: by hand, the best known first in each group. Words of a name apart. */
export const FRENCH_CULTURE: Readonly<Record<string, string>> = {
  football: `zidane|mbappe|ronaldo|messi|griezmann|giroud|pogba|kante|benzema|dembele|neymar|henry|platini|cantona|ribery|lloris|varane|
    camavinga|tchouameni|kounde|upamecano|saliba|konate|rabiot|coman|barcola|zaire emery|theo hernandez|lucas hernandez|maignan|areola|
    hakimi|ziyech|bounou|amrabat|en nesyri|mahrez|bounedjah|slimani|feghouli|brahimi|belmadi|madjer|sane|mane|koulibaly|gueye|mendy|drogba|
    yaya toure|kolo toure|gervinho|kessie|pepe|eto'o|song|milla|aboubakar|onana|anguissa|adebayor|okocha|osimhen|salah|aubameyang|sissoko|
    matuidi|payet|gignac|valbuena|nasri|menez|ben arfa|cabaye|sagna|evra|gallas|abidal|thuram|desailly|lizarazu|blanc|deschamps|barthez|
    trezeguet|wiltord|dugarry|vieira|makelele|petit|djorkaeff|karembeu|pires|papin|waddle|boli|tigana|giresse|fontaine|kopa|lewandowski|
    haaland|kane|modric|kroos|yamal|pedri|gavi|bellingham|vinicius|rodrygo|endrick|xhaka|shaqiri|embolo|akanji|sommer|hazard|de bruyne|
    lukaku|courtois|doku|trossard|mertens|witsel|ibrahimovic|cavani|di maria|marquinhos|thiago silva|verratti|donnarumma|rooney|beckham|
    gerrard|maradona|pele|ronaldinho|rivaldo|kaka|totti|buffon|pirlo|maldini|iniesta|xavi|puyol|ramos|casillas|torres|suarez|
    dupont|ntamack|alldritt|penaud|fickou|chabal|michalak|dusautoir|castaigne|wilkinson|parker|wembanyama|gobert|batum|curry|lebron|jordan|
    kobe|riner|manaudou|marchand|leon marchand|monfils|gasquet|tsonga|noah|mauresmo|federer|nadal|djokovic|wawrinka|alcaraz|swiatek|
    karabatic|omeyer|alaphilippe|hinault|poulidor|pogacar|vingegaard|pinot|bardet|prost|gasly|ocon|leclerc|hamilton|verstappen|schumacher|senna|
    loeb|ogier|quartararo|zarco|rossi|marquez|fourcade|biles|bolt|mayer|ngannou|mcgregor|cyril gane|asse|losc|ogcnice|rclens|girondins|
    stade rennais|stade brestois|stade de reims|stade toulousain|stade francais|as monaco|asmonaco|fcnantes|fcmetz|fclorient|rcstrasbourg|
    montpellier herault|toulouse fc|angers sco|estac|havre ac|ajaccio|aj auxerre|fc sochaux|paris saint germain|olympique de marseille|
    olympique lyonnais|real madrid|barcelona|barca|manchester united|liverpool|arsenal|chelsea|juventus|milan|bayern|dortmund|benfica|
    sporting|fcporto|standard de liege|anderlecht|club brugge|charleroi|fc sion|servette|fc bale|young boys|mouloudia|mc alger|js kabylie|
    jskabylie|usm alger|raja casablanca|wydad casablanca|esperance de tunis|etoile du sahel|asec mimosas|tp mazembe|canadiens|nordiques|
    alouettes|racing club|racing metro|asm clermont|biarritz olympique|section paloise|union bordeaux begles|rc toulon|castres olympique`,
  music: `jul|booba|nekfeu|pnl|damso|ninho|sch|gazo|tiakola|werenoi|zola|koba lad|niska|kaaris|rohff|la fouine|soprano|gims|maitre gims|black m|
    sexion d'assaut|dadju|aya nakamura|orelsan|oxmo puccino|mc solaar|iam|ntm|supreme ntm|akhenaton|kery james|youssoupha|medine|lino|oxmo|sniper|
    sinik|diam's|keny arkana|fonky family|psy4|113|mafia k1 fry|assassin|ministere amer|arsenik|lunatic|bigflo et oli|lomepal|romeo elvis|
    angele|stromae|caballero|hamza|djadja dinaz|naps|rk|plk|leto|luidji|laylow|josman|alpha wann|vald|lorenzo|lacrim|lartiste|l'algerino|soolking|
    alonzo|kofs|heuss l'enfoire|maes|timal|landy|sdm|freeze corleone|ziak|fave|theodora|ronisia|shay|lous and the yakuza|ghandi|hatik|gambino|
    georgio|disiz|dinos|tayc|franglish|keblack|naza|fally ipupa|koffi olomide|werrason|papa wemba|youssou ndour|wally seck|magic system|dj arafat|
    didi b|sidiki diabate|salif keita|tiken jah fakoly|alpha blondy|khaled|cheb khaled|cheb mami|cheb hasni|cheb bello|rim'k|idir|matoub lounes|
    lounis ait menguellet|warda|oum kalthoum|fairouz|nancy ajram|amr diab|saad lamjarred|wizkid|burna boy|davido|rema|tems|
    johnny hallyday|jean jacques goldman|goldman|mylene farmer|francis cabrel|cabrel|renaud|brassens|georges brassens|jacques brel|brel|barbara|
    edith piaf|piaf|aznavour|charles aznavour|gainsbourg|serge gainsbourg|bashung|noir desir|telephone|indochine|trust|ange|magma|louise attaque|
    matmatah|tryo|zebda|mano negra|manu chao|tiken|sinsemilia|la rue ketanou|les ogres de barback|debout sur le zinc|bernard lavilliers|
    hubert felix thiefaine|thiefaine|alain souchon|souchon|laurent voulzy|michel sardou|sardou|claude francois|cloclo|dalida|sheila|france gall|
    michel berger|balavoine|daniel balavoine|julien clerc|patrick bruel|bruel|florent pagny|pascal obispo|calogero|slimane|vianney|kendji girac|
    kendji|louane|zaz|camille|christophe mae|m pokora|matt pokora|amir|julien dore|clara luciani|juliette armanet|pomme|hoshi|santa|zaho de sagazan|
    celine dion|garou|isabelle boulay|lara fabian|natasha st pier|les cowboys fringants|cowboys fringants|roch voisine|robert charlebois|
    felix leclerc|kassav|francky vincent|patrick saint eloi|kalash|admiral t|krys|daft punk|david guetta|justice|air|phoenix|gojira|
    taylor swift|beyonce|rihanna|drake|eminem|tupac|metallica|ac dc|acdc|nirvana|iron maiden|rammstein|pink floyd|queen|the beatles|beatles|
    rolling stones|led zeppelin|depeche mode|muse|coldplay|radiohead|linkin park|green day|bts|blackpink|billie eilish|dua lipa|ed sheeran|
    michael jackson|madonna|bob marley|lady gaga|shakira|ariana grande|bad bunny|rosalia|the weeknd|kanye west|travis scott|kendrick lamar`,
  screen: `tanjiro|nezuko|zenitsu|inosuke|naruto|sasuke|sakura|kakashi|itachi|hinata|boruto|luffy|zoro|nami|sanji|chopper|usopp|sangoku|goku|vegeta|
    gohan|sangohan|trunks|bulma|piccolo|freezer|krilin|kamehameha|natsu|natsu dragneel|lucy|erza|gray|ichigo|rukia|eren|mikasa|levi|armin|livai|saitama|
    genos|gojo|itadori|sukuna|megumi|deku|bakugo|todoroki|killua|gon|kurapika|hisoka|frieren|fern|haikyuu|kageyama|kaneki|edward elric|light
    yagami|ryuk|kira|pikachu|salameche|dracaufeu|bulbizarre|carapuce|tortank|mewtwo|evoli|rondoudou|ronflex|pokemon|digimon|seiya|totoro|chihiro|ponyo|
    conan|astroboy|capitaine flam|cobra|ken le survivant|ranma|lamu|sailor moon|olivier atton|mila|jeanne et serge|batman|superman|spiderman|
    ironman|hulk|thor|loki|thanos|deadpool|wolverine|joker|harley quinn|catwoman|wonder woman|captain america|black panther|groot|venom|flash|
    aquaman|skywalker|dark vador|darth vader|yoda|chewbacca|obi wan|kylo ren|mandalorian|grogu|gandalf|frodon|legolas|aragorn|gollum|sauron|bilbo|
    hermione|dumbledore|voldemort|hagrid|draco|malefoy|rogue|severus|sirius|gryffondor|serpentard|poufsouffle|serdaigle|poudlard|daenerys|khaleesi|
    jon snow|tyrion|lannister|stark|arya|cersei|lupin|arsene lupin|sherlock|sherlock holmes|hercule poirot|maigret|columbo|macgyver|docteur house|
    dexter|walter white|heisenberg|saul goodman|tony montana|scarface|vito corleone|le parrain|terminator|rambo|rocky balboa|indiana jones|jack
    sparrow|jumanji|shrek|fiona|nemo|dory|simba|nala|mufasa|timon|pumbaa|mickey|minnie|donald|dingo|pluto|bambi|dumbo|tigrou|winnie|porcinet|
    stitch|vaiana|elsa|anna|olaf|raiponce|mulan|jasmine|aladdin|ariel|cendrillon|maleficent|buzz l'eclair|woody|wall e|ratatouille|minions|
    les indestructibles|asterix|obelix|idefix|panoramix|falbala|tintin|milou|haddock|capitaine haddock|dupond|tournesol|spirou|fantasio|gaston
    lagaffe|marsupilami|schtroumpf|gargamel|lucky luke|rantanplan|dalton|averell|titeuf|kid paddle|cedric|boule|largo winch|corto maltese|blake et
    mortimer|blueberry|achille talon|iznogoud|les nombrils|mortelle adele|peppa pig|pat patrouille|oui oui|t'choupi|tchoupi|dora|babar|barbapapa|
    casimir|les teletubbies|bob l'eponge|les simpson|homer|bart|south park|kaamelott|perceval|karadoc|arthur|merlin|minecraft|fortnite|roblox|
    valorant|overwatch|apex|warzone|hearthstone|diablo|starcraft|skyrim|fallout|halo|gears|doom|half life|portal|tekken|sonic|zelda|link|mario|luigi|
    yoshi|bowser|peach|kirby|donkey kong|splatoon|lara croft|tomb raider|crash bandicoot|spyro|rayman|farcry|hitman|dofus|wakfu|habbo|
    transformice|growtopia|genshin|genshin impact|honkai|subway surfers|fifa|pes|efootball|nba2k|football manager|league|ahri|yasuo|jinx|arcane|
    playstation|xbox|nintendo|switch|gameboy|megadrive|steam|twitch|discord|youtube|tiktok|snapchat|squeezie|mcfly et carlito|cyprien|norman|
    amixem|michou|inoxtag|zerator|gotaga|kamet o|kameto|mister v|tibo inshape|natoo|enjoyphoenix|lena situations|netflix|disney|prime video|bfmtv|
    canal plus|tf1|france inter|nrj|skyrock|fun radio|rtl|gmail|hotmail|outlook|orange|wanadoo|free|sfr|bouygues|laposte|itsme|doctolib|vinted|
    leboncoin|blablacar|ouigo|sncf connect|canva|pronote|parcoursup|ecole directe|chatgpt|spotify|deezer|shein|zalando|cdiscount|amazon|aliexpress`,
  life: `alpine|r5alpine|r5|r4|quatrelle|4l|2cv|deudeuche|deuche|dedeuche|ds|ds3|ds4|c1|c2|c3|c4|c5|saxo|xsara|berlingo|c3aircross|picasso|106|107|
    108|205|205gti|206|207|208|306|307|308|405|406|407|508|2008|3008|5008|clio|clio rs|megane|megane rs|scenic|twingo|captur|kadjar|kangoo|
    espace|laguna|duster|sandero|logan|dacia|zoe|twizy|golf|golf gti|polo|audi|audi rs3|audi rs6|audi a3|bmw|bmw m3|mercedes|amg|clk|porsche|
    cayenne|lamborghini|ferrari|bugatti|maserati|alfa romeo|fiat|fiat500|mini cooper|mustang|camaro|tesla|model3|modely|toyota|yaris|aygo|corolla|nissan|
    qashqai|juke|gtr|skyline|subaru|impreza|honda|civic|mazda|suzuki|swift|kia|hyundai|volvo|seat|ibiza|leon|skoda|octavia|fabia|opel|corsa|
    ford|fiesta|focus|jeep|land rover|defender|harley davidson|harley|yamaha|kawasaki|ducati|triumph|ktm|mt07|mt09|r1|tmax|africa twin|
    goldwing|vespa|solex|mobylette|motobecane|103sp|scooter|piaggio|derbi|massey ferguson|john deere|fendt|claas|renault trucks|scania|
    rafale|mirage2000|leclerc|charles de gaulle|gign|raid|bac|crs|legion etrangere|legio patria nostra|deuxieme rep|2rep|1rpima|commando|
    commando marine|chasseurs alpins|pompier|sapeur pompier|sapeurs pompiers|bspp|gendarmerie|gendarme|gendarmerie nationale|police nationale|
    marine nationale|armee de l'air|armee de terre|operation barkhane|barkhane|sentinelle|opex|saint cyr|polytechnique|centrale|supelec|hec|essec|
    escp|kedge|neoma|em lyon|sciences po|sorbonne|assas|nanterre|dauphine|epita|epitech|insa|utc|iut|dut gea|but gea|but mmi|bts mco|bts nrc|bts sio|
    bac pro|bac stmg|terminale stmg|terminale s|premiere es|seconde|staps|paces|pass las|licence|master|fac de droit|fac de lettres|fac de medecine|
    ecole jules ferry|lycee voltaire|college victor hugo|ecole maternelle|lycee louis le grand|louis le grand|henri iv|infirmiere|aide soignante|
    ambulancier|kine|dermato|gyneco|pediatre|ophtalmo|orthophoniste|psychomotricienne|ergotherapeute|doliprane|levothyrox|ventoline|spasfon|efferalgan|
    xanax|prozac|lexomil|smecta|gaviscon|imodium|insuline|metformine|kardegic|pfizer|moderna|astrazeneca|covid|covid19|coronavirus|confinement|
    macron|emmanuel macron|brigitte macron|sarkozy|hollande|chirac|mitterrand|de gaulle|giscard|le pen|marine le pen|bardella|jordan bardella|
    melenchon|zemmour|hidalgo|attal|gabriel attal|philippot|gilets jaunes|gilet jaune|la france insoumise|rassemblement national|front national|
    les republicains|parti socialiste|reconquete|renaissance|en marche|europe ecologie|cgt|fo|cfdt|greve generale|retraite|retraite a 60 ans|
    trump|donald trump|obama|poutine|zelensky|ukraine|slava ukraini|palestine|free palestine|gaza|liban|beyrouth|mandela|che guevara|napoleon|
    jeanne d'arc|vercingetorix|charlemagne|louis xiv|marie antoinette|robespierre|danton|victor hugo|voltaire|rousseau|moliere|racine|
    baudelaire|rimbaud|verlaine|zola|balzac|flaubert|stendhal|proust|camus|sartre|beauvoir|simone veil|marie curie|pasteur|einstein|jean moulin|
    jean jaures|coluche|de funes|louis de funes|belmondo|delon|alain delon|bourvil|fernandel|raimu|gabin|depardieu|jean reno|dany boon|omar sy|
    jamel debbouze|gad elmaleh|florence foresti|dujardin|cotillard|sophie marceau|brigitte bardot|catherine deneuve|adjani|binoche|cassel|
    raclette|fondue|rosti|cervelas|rivella|ovomaltine|toblerone|gruyere|vacherin|papet vaudois|natel|septante|huitante|nonante|bonjour cheri|
    ti amo|te quiero|te amo|ich liebe dich|love you|amore mio|mi amor|mi corazon|te quiero mucho|habibi|hayati|ya hbibi|nhabek|hemlagh kem|
    tiramisu|couscous|tajine|thieb|thieboudienne|mafe|yassa|attieke|alloco|foutou|kedjenou|ndole|garba|bissap|gnamankoudji|chawarma|kebab|
    tacos|bokit|accras|colombo|ti punch|rougail saucisse|rougail|cari poulet|bonbon piment|samoussa|maloya|sega|zouk|biguine|compas|coupe decale|
    bikutsi|mbalax|rai|chaabi|gnawa|poutine|caribou|tourtiere|tuque|depanneur|char|chum|blonde|tabarnak|calisse|ostie|crisse|frite|gaufre|
    carbonnade|waterzooi|chicon|stoemp|speculoos|cuberdon|filet americain|jupiler|leffe|chimay|orval|duvel|kriek|kwak|flens|ricard|pastis|
    heineken|kronenbourg|desperados|jack daniels|coca cola|pepsi|red bull|monster|nutella|kinder bueno|kinder|haribo|carambar|malabar|
    chaton|chatounet|minouchat|pepito|oreo|caramel|reglisse|gribouille|felix|garfield|grosminet|salem|uska|jasper|zeus|rex|medor|max|filou|
    tango|ulysse|athena|apollon|nala|ruby|maya|pixel|gaufre|mochi|sushi|nougat|praline|cookie|brownie|cannelle|vanille|patapouf|rocky|
    zandoli|colibri|manicou|balisier|alamanda|ylang|vanille bourbon|flamboyant|hibiscus|frangipanier|caribe|madinina|karukera|guyane|cayenne`
}

/**
 * What people have around them at home, at work and at school: names of several words and of trade, which dictionaries leave out. By
 * hand, by domain, the best known first in each group. Words of a name apart.
 */
export const FRENCH_EVERYDAY: Readonly<Record<string, string>> = {
  television: `koh lanta|top chef|the voice|star academy|nouvelle star|loft story|secret story|les marseillais|les ch'tis|les anges|fort boyard|
    plus belle la vie|demain nous appartient|un si grand soleil|ici tout commence|scenes de menages|camera cafe|kaamelott|
    un gars une fille|questions pour un champion|des chiffres et des lettres|qui veut gagner des millions|les douze coups de midi|
    n'oubliez pas les paroles|tout le monde veut prendre sa place|le juste prix|la roue de la fortune|le maillon faible|une famille en or|
    burger quiz|motus|intervilles|l'amour est dans le pre|le meilleur patissier|cauchemar en cuisine|danse avec les stars|mask singer|
    les enfoires|la france a un incroyable talent|touche pas a mon poste|quotidien|le petit journal|les guignols|c dans l'air|
    envoye special|cash investigation|complement d'enquete|des racines et des ailes|thalassa|ushuaia|c'est pas sorcier|
    faites entrer l'accuse|telematin|le journal de vingt heures|stade deux|telefoot|joue la comme beckham|inspecteur derrick|
    inspecteur gadget|josephine ange gardien|maigret|columbo|capitaine marleau|hpi|sous le soleil|helene et les garcons|beverly hills|
    dallas|dynastie|les feux de l'amour|amour gloire et beaute|top models|santa barbara|la petite maison dans la prairie|
    l'agence tous risques|k2000|magnum|macgyver|alerte a malibu|walker texas ranger|stargate|x files|buffy contre les vampires|charmed|
    friends|how i met your mother|dr house|grey's anatomy|urgences|les experts|ncis|mentalist|esprits criminels|prison break|lost|dexter|
    breaking bad|game of thrones|the walking dead|peaky blinders|la casa de papel|squid game|emily in paris|bridgerton|dix pour cent|
    le bureau des legendes`,
  games: `monopoly|scrabble|cluedo|trivial pursuit|mille bornes|milleborne|petits chevaux|jeu de l'oie|dames|echecs|echec et mat|reversi|
    othello|puissance 4|bataille navale|touche coule|pictionary|time's up|dixit|loup garou|les loups garous|catane|carcassonne|risk|uno|
    jungle speed|dobble|skyjo|rummikub|yahtzee|yam's|mastermind|qui est ce|docteur maboul|bonne paye|la bonne paye|labyrinthe|abalone|
    backgammon|mikado|domino|belote coinchee|coinche|tarot|bridge|rami|poker|blackjack|crapette|solitaire|freecell|huit americain|
    president|bataille|bonneteau|sudoku|mots croises|mots fleches|mots meles|petit bac|morpion|pendu|colin maillard|cache cache|
    chat perche|marelle|corde a sauter|saute mouton|billes|toupie|yoyo|pogs|tamagotchi|rubik's cube|lego|playmobil|meccano|kapla|barbie|
    action man|polly pocket|petits poneys|bisounours|beyblade|bakugan|yu gi oh|magic the gathering|donjons et dragons|warhammer|babyfoot|
    flipper|billard|flechettes|bowling|laser game|escape game|paintball|loto|euromillions|keno|tac o tac|banco|astro|pmu|quinte|tierce`,
  wines: `chateauneuf du pape|saint emilion|romanee conti|clos vougeot|gevrey chambertin|nuits saint georges|vosne romanee|pouilly fuisse|
    pouilly fume|saint joseph|cote rotie|cotes du rhone|cotes de provence|cotes de bordeaux|entre deux mers|chateau margaux|
    chateau lafite|lafite rothschild|mouton rothschild|chateau latour|haut brion|cheval blanc|petrus|yquem|saint estephe|saint julien|
    medoc|haut medoc|graves|monbazillac|bergerac|jurancon|corbieres|minervois|banyuls|rivesaltes|muscat|bandol|cassis|tavel|gigondas|
    vacqueyras|ventoux|fleurie|morgon|brouilly|julienas|moulin a vent|beaujolais nouveau|chardonnay|sauvignon|merlot|cabernet|syrah|
    grenache|pinot noir|gamay|malbec|tannat|sylvaner|cremant|clairette de die|blanquette de limoux|vouvray|bourgueil|
    saint nicolas de bourgueil|vin jaune|vin de paille|arbois|veuve clicquot|moet et chandon|dom perignon|ruinart|taittinger|bollinger|
    mumm|grand marnier|cointreau|benedictine|baileys|get 27|suze|pastis 51|pernod|ricard|kir royal|ti punch|planteur|rhum arrange|
    vin chaud`,
  groceries: `nesquik|banania|poulain|ovomaltine|ricore|findus|lustucru|panzani|barilla|uncle ben's|bonduelle|geant vert|william saurin|
    fleury michon|herta|charal|labeyrie|petit navire|saupiquet|amora|maille|benedicta|lesieur|saint hubert|president|elle et vire|yoplait|
    danette|danonino|petits filous|mamie nova|la laitiere|bonne maman|saint michel|petit lu|petit beurre|petit ecolier|prince de lu|
    pepito|granola|mikado|pim's|choco bn|oreo|bastogne|speculoos|savane|pitch|harry's|jacquet|poilane|vico|lay's|pringles|belin|curly|
    monster munch|tuc|wasa|kellogg's|chocapic|frosties|miel pops|special k|lion|kit kat|kinder bueno|kinder surprise|toblerone|cote d'or|
    suchard|lindt|ferrero|mon cheri|celebrations|quality street|m&m's|smarties|dragibus|fraise tagada|chupa chups|mentos|tic tac|freedent|
    hollywood|malabar|carambar|krema|regal'ad|la pie qui chante|werther's|ricola|vichy|haagen dazs|magnum|carte d'or|miko|cornetto|volvic|
    vittel|contrex|san pellegrino|cristaline|oasis|tropicana|joker|minute maid|capri sun|ice tea|lipton|elephant|twinings|carte noire|
    grand mere|nescafe|senseo|dolce gusto|tassimo|red bull|monster|orangina|schweppes|teisseire|banga`,
  beauty: `guerlain|shalimar|mitsouko|habit rouge|vetiver|la vie est belle|tresor|hypnose|miracle|j'adore|miss dior|poison|fahrenheit|
    eau sauvage|sauvage|chanel numero 5|coco chanel|coco mademoiselle|chance|allure|bleu de chanel|opium|black opium|paris|libre|angel|
    alien|thierry mugler|jean paul gaultier|le male|scandal|la petite robe noire|l'air du temps|nina ricci|anais anais|loulou|amor amor|
    cacharel|kenzo|flower by kenzo|l'instant|insolence|one million|invictus|lady million|paco rabanne|azzaro|hugo boss|acqua di gio|
    armani|dolce gabbana|burberry|calvin klein|issey miyake|bulgari|lolita lempicka|rochas|givenchy|balenciaga|hermes|terre d'hermes|
    clarins|nuxe|caudalie|la roche posay|vichy|avene|bioderma|garnier|l'oreal|maybelline|bourjois|sephora|nocibe|marionnaud|yves rocher|
    l'occitane|lush|rituals|le petit marseillais|ushuaia|axe|fructis|head and shoulders|jean louis david|franck provost|nike air|
    nike air max|air max|air force one|air jordan|stan smith|converse|vans|timberland|dr martens|birkenstock|crocs|ugg|moon boots|
    petit bateau|jacadi|kiabi|gemo|la halle|jules|celio|camaieu|pimkie|jennyfer|etam|lacoste|le coq sportif|levi's|diesel|sandro|maje|
    longchamp|lancel|desigual|promod|naf naf|morgan|bershka|stradivarius|uniqlo|shein|asos|zalando|la redoute|les trois suisses|
    vertbaudet|damart`,
  medicines: `doliprane 1000|dafalgan codeine|spasfon|lasilix|temesta|lexomil|xanax|imovane|prozac|zoloft|lyrica|rivotril|depakine|lithium|ritaline|
    concerta|efferalgan|aspegic|profenid|ketoprofene|diclofenac|celebrex|lovenox|crestor|tahor|lantus|euthyrox|jasmine|leeloo|diane 35|
    mirena|humex|actifed|toplexil|zithromax|flagyl|dexeryl|biafine|homeoplasmine|bepanthen|betadine|dulcolax|daflon|berocca|nicorette`,
  work: `ressources humaines|service rh|service client|service informatique|service technique|service achat|bon de commande|bon de livraison|
    facture|devis|accueil|poste accueil|standard|open space|salle de reunion|salle de pause|salle des profs|machine a cafe|photocopieuse|
    imprimante couleur|fibre optique|cle usb|disque dur|mot de passe wifi|wifi invites|livebox|freebox|bbox|sfr box|repeteur|switch|login|
    logout|log|init|initial|session|pc portable|pc bureau|ordi|mdp|mdp pc|pwd|passwd|pass|code pin|code wifi|code porte|digicode|alarme|
    coffre|banque|code banque|carte bancaire|visa|mastercard|bic|rib|ccp|iban|swift|livret a|ldd|pel|pea|assurance vie|pret immobilier|
    rcs|siv|ape|naf|tva|urssaf|kbis|sas|sarl|eurl|sci|auto entrepreneur|micro entreprise|comite d'entreprise|cse|chsct|dsi|pdg|daf|
    comptoir|caisse|magasin|entrepot|quai|atelier|chantier|depot|garage|parking|ascenseur|badge|pointeuse|planning|astreinte|lot|etage|
    batiment|appartement|palier|cave|interphone|boite aux lettres|concierge|syndic|copropriete|locataire|proprietaire`,
  school: `conseil de classe|brevet des colleges|brevet blanc|bac blanc|bac pro|bac general|grand oral|parcoursup|table de multiplication|
    tables de multiplication|physique chimie|histoire geo|sciences de la vie|svt|eps|emc|techno|arts plastiques|education civique|musique|
    latin|grec|lv1|lv2|seconde|premiere|terminale|terminale s|terminale es|terminale l|petite section|moyenne section|grande section|
    cours preparatoire|ce1|ce2|cm1|cm2|cm deux|sixieme|cinquieme|quatrieme|troisieme|maternelle|primaire|elementaire|college|lycee|
    internat|hypokhagne|khagne|prepa|maths sup|maths spe|bts|dut|but|licence|master|doctorat|these|memoire|amphi|partiels|rattrapage|
    crous|resto u|bibliotheque universitaire|cahier de textes|carnet de liaison|carnet de correspondance|heure de colle|vie scolaire|
    surveillant|cour de recre|recreation|cantine|grandes vacances|rentree des classes|classe verte|classe de neige|voyage scolaire|
    kermesse|fete de l'ecole|bulletin|moyenne generale|felicitations|encouragements|avertissement|trousse|cartable|equerre|compas|
    rapporteur|calculatrice|casio|ti 83`,
  written: `keski|keskiya|keske|keskispasse|koi|koi de neuf|kwa|kwa neuf|quoi de neuf|quelqu'un|kelkun|quelque chose|kelkechose|chui|chuis|chepa|
    jsp|jspr|jpp|jpeupa|jsuis|j'm'en balek|jmen fou|jmenfous|balek|osef|tkt|tqt|tfq|tfk|kestufe|kestu fou|cmb|cbien|c bon|c la vie|c moi|
    c pa grave|g faim|gtm|jtm|jtd|jtdr|jtadore|jtkiff|jtkiffe|mouarf|ptdr|xptdr|mdrr|lol|rofl|omg|wtf|wesh alors|ouais|ouaip|nan|nope|
    a2m1|a plus|a12c4|aprem|apero|biz|bisx|bsx|bzoo|bizou|bizoo|koukou|coucou toi|slt sava|sava|cava|bjr|bsr|bcp|bocou|stp|svp|rdv|dsl|
    pkoi|pcq|pck|parske|psk|auj|ojd|oqp|dak|daccord|oki|okay|mrc|merki|mersi|de rien|2main|demin|hier|tjr|toujour|tout|tlm|tps|vrmt|alala|
    olala|oulala|roh|pff|pfff|bof|bah|beh|meh|hein|hum|miam|miam miam|beurk|berk|aie|ouille|atchoum|achoum|hips|chut|psst|toc toc|
    ding dong|dring|tic tac|tut tut|pin pon|vroum|teuf teuf|tchou tchou|pim pam poum|pam|boum|badaboum|patatras|crac|clac|plouf|splash|
    glou glou|wouf|ouaf|miaou|ronron|cui cui|cocorico|cot cot|coin coin|meuh|beeh|hi han|groin|cricri|croa croa|bzz|grrr|ta gada|
    tsoin tsoin`,
  chemistry: `h2o|co2|nacl|hcl|naoh|h2so4|hno3|nh3|ch4|c2h5oh|c6h12o6|h2o2|caco3|fe2o3|so2|no2|kcl|koh|agno3|cuso4|acide sulfurique|
    acide chlorhydrique|acide nitrique|eau oxygenee|eau de javel|dioxyde de carbone|chlorure de sodium|bicarbonate de soude|hydrogene|
    helium|lithium|beryllium|bore|carbone|azote|oxygene|fluor|neon|sodium|magnesium|aluminium|silicium|phosphore|soufre|chlore|argon|
    potassium|calcium|titane|chrome|manganese|cobalt|nickel|zinc|gallium|arsenic|selenium|brome|krypton|palladium|cadmium|iode|xenon|
    cesium|baryum|tungstene|platine|mercure|plomb|bismuth|radon|radium|uranium|plutonium|adn|arn|atp|emc2`,
  leisure: `scrapbooking|mac rame|point de croix|tricot|crochet|patchwork|origami|calligraphie|mosaique|peinture a l'huile|aquarelle|pastel|
    fusain|dessin|poterie|sculpture|modelage|vannerie|vitrail|reliure|theatre|improvisation|chorale|solfege|danse classique|danse moderne|
    danse country|danse de salon|hip hop|rock|tango argentin|zumba|pilates|yoga|gym|gym douce|aquagym|aquabike|marche nordique|randonnee|
    course a pied|trail|velo de route|vtt|bmx|roller|skate|trottinette|escalade|via ferrata|accrobranche|canyoning|rafting|canoe kayak|
    plongee sous marine|apnee|surf|planche a voile|char a voile|kitesurf|parapente|deltaplane|saut a l'elastique|parachute|ulm|modelisme|
    train electrique|drone|astronomie|ornithologie|apiculture|aquariophilie|jardinage|potager|permaculture|bricolage|brocante|
    vide grenier|philatelie|numismatique|genealogie|photographie|camping car|caravane|club med|center parcs|pierre et vacances|
    portaventura|disneyland|disneyland paris|parc asterix|futuroscope|puy du fou|walibi|europa park|vulcania|zoo de beauval|marineland|
    aqualand|la cite des sciences|mont saint michel|cap d'agde|cap ferret|dune du pilat|ile de re|ile d'oleron|ile de noirmoutier|
    belle ile|ile d'yeu|le touquet|la baule|les sables d'olonne|saint tropez|cote d'azur|cote d'opale|gorges du verdon|
    gorges de l'ardeche|pont du gard|lac d'annecy|lac leman|alpe d'huez|les deux alpes|les arcs|la plagne|val thorens|val d'isere|tignes|
    courchevel|meribel|serre chevalier|les rousses|avoriaz|morzine|la clusaz|megeve|punta cana|costa brava|benidorm|ibiza|majorque|
    minorque|canaries|tenerife|lanzarote|djerba|hammamet|agadir|marrakech|cancun|bora bora|seychelles|maldives`,
  dishes: `blanquette de veau|boeuf bourguignon|coq au vin|moules marinieres|hachis parmentier|soupe a l'oignon|salade nicoise|salade de fruits|
    gratin dauphinois|gratin de pates|brandade de morue|soupe au pistou|daube provencale|navarin d'agneau|gigot d'agneau|epaule d'agneau|
    foie de veau|ris de veau|pieds de cochon|jambon persille|pate en croute|pate de campagne|confit de canard|magret de canard|
    poulet basquaise|poulet roti|poulet tandoori|lapin a la moutarde|civet de lievre|sole meuniere|thon a la catalane|sardines grillees|
    raie au beurre|pates carbonara|pates bolognaise|pates au beurre|pates au pesto|aligot saucisse|fondue savoyarde|croziflette|
    pormoniers|baeckeoffe|spaetzle|waterzoi|potjevleesch|ficelle picarde|flamiche|kig ha farz|palets bretons|chipirons|tajine de poulet|
    brick a l'oeuf|pate chinois|oreilles de crisse|frites fricadelle|chicons au gratin|endives au jambon|tomates farcies|poivrons farcis|
    choux farcis|farcis nicois|puree saucisse|puree jambon|puree de carottes|oeufs au plat|oeufs en meurette|oeuf mayo|oeuf dur|
    celeri remoulade|carottes rapees|calzone|pain de mie|pain d'epices|pain complet`,
  desserts: `pains au chocolat|pain aux raisins|brioche vendeenne|brioche a tete|tarte tatin|tarte tropezienne|tarte bourdaloue|tarte normande|
    ile flottante|iles flottantes|oeufs a la neige|creme brulee|creme chantilly|creme anglaise|creme de marrons|poire belle helene|
    baba au rhum|choux a la creme|chou chantilly|calissons d'aix|betise de cambrai|betises de cambrai|marrons glaces|pate de fruits|
    sucre d'orge|riz au lait|semoule au lait|gateau de riz|gateau au yaourt|truffe au chocolat|buche de noel|galette des rois|
    cake aux fruits|pain de genes|craquelin|gaufre de liege|sorbet citron|glace a la fraise|glace au chocolat|apfelstrudel|
    corne de gazelle|cornes de gazelle|blanc manger coco|tourment d'amour`,
  cheeses: `saint albray|fourme d'ambert|bleu de bresse|bleu des causses|brie de meaux|brie de melun|brillat savarin|boulette d'avesnes|
    caprice des dieux|chavroux|chavignol|cancoillotte|tomme de savoie|ossau iraty|picodon|cabecou|apericube|fromage rape`,
  papers: `carte vitale|carte d'identite|carte de sejour|carte electorale|carte mobilite|permis de conduire|permis a points|acte de naissance|
    livret de famille|livret militaire|casier judiciaire|extrait kbis|titre de sejour|quittance de loyer|etat des lieux|fiche de paie|
    bulletin de paie|feuille de soins|arret maladie|arret de travail|conge maternite|conge parental|conge paternite|treizieme mois|
    prime d'activite|prime de noel|prime de rentree|agirc arrco|cipav|ircantec|mgefi|cap emploi|impot sur le revenu|taxe d'habitation|
    taxe fonciere|avis d'imposition|avis d'impot|quotient familial|revenu fiscal|formulaire cerfa|mairie annexe|conseil regional|
    cour des comptes|cour de cassation|cour d'appel|loi sru|loi pinel|loi carrez|code penal|code de la route|constat amiable|
    vignette critair|garde alternee|releve de compte`,
  children: `101 dalmatiens|zootopie|le monde de nemo|toy story|flash mcqueen|l'age de glace|petit poilu|les snorky|les tortues ninja|san ku kai|
    spectreman|l'ile aux enfants|le manege enchante|chapi chapo|les shadoks|bob le bricoleur|fantomette|le club des cinq|
    oui oui et son taxi|tom tom et nana|totally spies|miraculous|code lyoko|oggy et les cafards|zig et sharko|les razmoket|les pierrafeu|
    tom et jerry|bip bip et coyote|woody woodpecker|winnie l'ourson|mary poppins`,
  film: `l'aile ou la cuisse|yamakasi|supercondriaque|brice de nice|mission cleopatre|le gout des autres|un air de famille|
    la verite si je mens|babysitting|epouse moi mon pote|les kaira|l'arnacoeur|borsalino|peur sur la ville|flic ou voyou|le guignolo|
    hibernatus|pierrot le fou|reservoir dogs|les affranchis|dirty dancing|fast and furious|men in black|sos fantomes|beetlejuice`
}

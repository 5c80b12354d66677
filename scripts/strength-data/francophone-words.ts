/** Words of Breton, Basque, Corsican, Occitan, Alsatian, Creole, Arabic, Kabyle, and of the French of other countries: by hand. */
export const FRANCOPHONE_WORDS: string = `alhamdulillah hamdoulah mashallah allahuakbar allahouakbar salamalaykoum assalamoualaykoum barakallahoufik jazakallah astaghfirullah
  laillahaillallah bismillahirrahman subhanallah insha'allah amine tawakkul taqwa iman ihsan imane hidaya rahma baraka noor qadr
  laylatoulqadr aidmoubarak aidelfitr aideladha mawlid mouloud achoura omra hajj kaaba makkah medine zamzam qibla mosquee muezzin adhan dohr
  asr maghreb isha tahajjud witr tarawih shahada coran quran sourate fatiha ayatelkursi yassine rasoul habibullah sahaba oumma ummah khalid
  sabr choukran afwan marhaba ahlan yallah yalla khlass safi zwin bghit kanbghik nbghik hbibi hbibti ghzala lghzal omri hayati rohi galbi
  weldi benti walidi yemma mimti lwalida jeddi khouya okhti sahbi sadiki drari zouj tlata arbaa dar bled bladi lbled casa dzair eldjazair
  lmaghrib tounes tahiabladi dimamaghrib dimaraja wydad vival'algerie harraga zetla chicha hammam kssour casbah souk medina riad kaftan
  djellaba babouche henne khamsa nazar boza mahraja chaabi rai gnawa bendir derbouka kabsa rfissa bissara sellou ghriba feqqas kaak
  dziriette tcharek mhalbi chorba rechta berkoukes dolma loubia garantita karantika mhajeb msemmen baghrir bouzelouf amane aghrum afus ass
  azekka argaz tamettut taqbaylit leqbayel tamurt tamazight tifinagh yennayer azulfellawen ayoubis aberkan amellal azegzaw izem uccen
  taninna tagrawla ulac ulacsmah anwa thafsouth tayri hemlaghkem hemlaghk djurdjura tajmaat gma weltma baba yelli mmi setti demat kenavo
  trugarez mersibras yec'hedmat bevan breizhatao brogozh gwennhadu armor enez porzh plouz krampouezh kighafarz kouign farbreton chouchen
  sonerien gavotenn andro laride tregor leon kerne kernev gwened pennarbed aod steir loar heol stered koad derv glaz ruz melen marc'h bleiz
  bran louarn kazh diwan skol bara laezh sistr gwin tad-kozh mamm-gozh bugel merc'h paotr plac'h karout kaer brav medagar dagarout
  bloavezhmat nedeleg ongietorri egunon gabon arratsaldeon bai etxea etxe mendi mendia itsaso itsasoa eguzki ilargi izar izarra haize haizea
  zuhaitz lore loreak otso hartz zaldi txakur katu sagardo ardo gateaubasque piperrada axoa zikiro bestak jai festa dantza soka anaia arreba
  osaba izeba aitona amona seme alaba laguna lagun bihotz bihotza maitasun neremaitea muxu zorionak eguberri urteberrion iparralde hegoalde
  lapurdi nafarroa zuberoa bizkaia gipuzkoa araba gernika aupa kaixo paceesalute bonghjornu avvedeci aringrazia strega mazzeri lonzu coppa
  prisuttu figatelli fiadone migliacci castagna castagnu muntagna mare marenostru sole stella luna cignale porcu cane ghjattu zitellu
  zitella caru cara amore core umocore titengucaru pasqualepaoli testamora liberta evviva forzabastia aiacciu bunifaziu ghisonaccia balagna
  niolu castagniccia adieusiatz adishatz merces planplan occitania lengad'oc pichon pichona drolle drollet gojat ostal oustal oustaou
  oustalet capel capdebestia coucarel estelle estela cigalo farandoulo felibre mistrau tramontano garrigo calissoun navette pastaga pistou
  aioli anchoiade cade socca pissaladiere estocafic fricot tielle mounjetado mongetas garbure pastis croustade fougasse rousquille cargolade
  visca bondia adeu gracies estimo t'estimo sardana barretina canigou gruss guetemorje salu mercivielmols ichliebdi liebele schatzele mamama
  papapa knack spatzle fleischschnacka baeckeoffe lewerknepfle bibeleskas mannele mannala springerle christkindelsmarik storick storch
  gugelhopf hansimschnokeloch schnock schlappe wackes stuck sakapfet sakpase napboule sakafet kaoufe mwenenmen'w mwenrenmenw miaimaou
  miyaimaou komanile ilela ote ousaousava zarlor zistwar krikekrake tambouye gwoka biguine zouk bele kompa konpa bouyon shatta danse
  chaltoune soleyman soley lanme lapli zetwal zanmi zanmitaj lanmou lavi lavibel kem kekontan bondye bondiebon matinik gwadloup madinina
  karukera gwadada ayiti ayisyen lagwiyann larenyon reyone yablahe timoun manmay manmaille fanm fanmdoubout potomitan negmawon bobine zoklos
  doukou colombo bokit accra acras feroce blaff matoutou ti-punch planteur shrubb pikliz griot bannannpeze diri soupjoumou cabrimassale
  caripoulet samoussa bonbonpiment bouchon dodo achards gatopatat tilambic rhumarrange moukate lakour kartie totoche zamal bataycoq tetchaje
  mesi bonjou bonswa orevwa tabarnouche ostifi caline calisse crissement esti simonac sacrament torrieu bonyenne batinse tiguidou pantoute
  icitte astheure asteure bencoudonc coudonc frette fret poudrerie tempete tuque mitaines ski-doo motoneige cabaneasucre erabliere
  siropd'erable tire tourtiere cretons fevesaulard queuedecastor poudingchomeur patechinois guedille tabagane niaiser pogner cruiser chicane
  blonde mononcle matante nioche zigouner bobettes gougounes beigne breuvage liqueur toutou minoune bazou babiche ouaouaron achigan dore
  carcajou harfang huard huart attachetatuque jemesouviens chialer barouette chaudiere patente gosser bibitte bebitte mouchenoire
  maringouins speculoos cuberdon cramique craquelin waterzooi carbonnade stoemp boulet bouletliegeois mitraillette fricadelle pistolet
  couque peket gueuze kriek lambic zinneke fieu nondidju oufti ouftivalet doudou ducasse gilles chinels macralle djale tchantches baraki
  clenche torchon drache toque guindaille calotte penne bleusaille clinche dringuelle amitieux ket manneken royer panosse cornet fendant
  papet cenovis rosti raclette taillaule merveilles bricelet gateaualacreme damassine rivella natel foehn foehner poutzer adieu service
  cajoue chenit bobet tcho gouille galetas lutz ruclon nangadef jerejef mangifi yow sama samakhol damalanob nopp xale xarit yallahbaxna
  alhamdoulilah touba serigne mouride magal gamou ndeup lutteur thieboudienne thieboudiene ceebujen yassa mafe domoda soupoukandja bissap
  bouye ditakh cafetouba attaya kedjenou aloko foutoubanane placali bangui koutoukou degue babenda zom-kom ndole eru achu koki pouletdg
  mbongo beignetharicot okok sakasaka pondu mikate makemba fufu ntaba kwanga bolingo nalingiyo motema moninga mboka mwana tata maboko nzambe
  malamu sangonini inice awnice inisogoma denmuso baara nafolo jarabi ndiaxass wolof bambara dioula lingala fulani bassa ewondo fongbe
  mahorais shimaore tsara mbaraka mbola tsarabe tiakoianao tiako mahafaly soava akory manaoahoana salama moramora iaorana mauruuru nana
  maruru fenua tane vahine tamure tiare monoi fiu popaa mana manava motu poissoncru maatahiti fare tamaaraa tatayoyo bougna tayo kanaky
  lifou mersi yehed yecmat bras bihan koant kozh nevez gwenn glas aour arcant amann krampouz galetez farz chistr bier hini dour tan douar
  oabl mor beg penn roc'h lann gwezenn bleuniou bokedou loen evn gwennili pesk mell mab tad mamm breur c'hoar gwaz gwreg mignon karantez
  levenez peoc'h frankiz kalon spered yaouank tomm yen hanv goanv nevezamzer diskar ker kouer bagad biniou bombard telenn kan ganerez gouel
  pardon breton bretoned armorika penmarch bigouden glazik vannetais gwenhadu breizhad breizhadez bzh dieub skolaj troiad henvel dans fest
  deiz noz deizmad nozvat joa mat krenv trist bloavezh egun arratsalde agur milesker eskerrik ongi etorri zer moduz maite zaitut maitea nere
  ene polita ederra handi ttipi gorri beltz zuri urdin berde hori ibai euri elur sua lur behi ardi arrano txori arrain ogi gasna sagar
  sagarno txakoli patxaran piperra gaztelu eliza herri hiri karrika aita ama neska mutil haur gizon emazte askatasun bake indar besta kantu
  pilota pala xistera trinkete bandas peio joko aurresku txalaparta trikitixa bertsolari ikastola euskaldun euskalduna baiona donostia bilbo
  biarritz hendaia askatu gora gureak independentzia zazpiak urte berri olentzero ttoro piperade irulegi ardigasna bonasera salute saluta
  ringraziu grazia cumu stai corsu corsa corsi isula paese terra fiume celu ventu focu acqua pane vinu casgiu figatellu brocciu pulenda
  canistrelli panzetta aziminu mamma babbu fratellu surella figliolu figliola vita morte bellu bella biancu neru rossu turchinu muvrone
  aquila altore volpe cavallu sumere vacca capra agnellu ghjornu notte mane sera pasqua natale cantu paghjella chjama rispondi lamentu
  cetera polifunia indipendenza natzione populu patria bandera maure moro paoli napulione corti portivechju calvi casinca cap corse nebbiu
  alta rocca sartinese fiumorbu muvrini filetta tavagna diana alba acb scb gfca adissiatz bonjorn bonser merce siau plan perque aqui occitan
  lenga patois pais mar cel soleu solelh vent fuoc aiga pan vin fromatge lait maire paire frair sorre filh filha drolla mainat mainada goiat
  gojata vielh femna ome can gat lop ors cavau vaca feda cabra auca poma pera rasim castanha nou amor cor vida libertat tolosa montpelhier
  marselha lemosin gasconha auvernha provenca bearn cevenas castelnau puech serre mas bastide borie cazelle oustau bastidon cabanon
  pitchounet esteve boudiou boudi pardi fan fanny peuchere pecaire escagasser ensuquer esquinter emboucaner rouste castagne empegue
  bouleguer boulegue mauresque galejade galejer tarasque santon creche calendal pompe huile oreillette chichi fregi panisse banon brousse
  tapenade poutargue bouillabaisse bourride daube tian farci calisson nougat suce miel tripous aligot truffade pounti fouace gaspacho millas
  millasson mique cassoulet confit magret foie gras tourin cabecou rocamadour pelardon armagnac floc pousse rapiere tchatche tchatcher
  pitchoun minot couillon fatigue cagnard bartas garrigue cers tramontane autan marin morje guete morge owe hopla nei merci vielmol bitte
  grussgott gell gall schatz schatzi schatzala liebschi bappa mamme babbe brueder schweschter bue maidele maidala katz hund vogel storich
  storke schnecke baecke wecka bredala bredele kugelhupf gugelhupf winstub weinstub wurscht lewerwurscht presskopf schiffala schifala
  surlawerla spaetzle knepfle knepfla flammkuche flammekueche tarteflambee baeckaoffa choucroute surkrut munstiger bibelskas matelote
  riesling sylvaner edelzwicker kronenbourg fischer meteor mutzig stammtisch wacke schlapp schnacke schnake schnokeloch hans trapp
  christkindel adventskranz geht's elsassisch elsasser haguenau lothringen platt moselle saarland schwob welche vosges ballon grand ried
  sundgau kochersberg ackerland outre foret krumme kafet kijanouye mwenla anfom sakapasse sakapase bonnwit ovwa adan annou annay ale vini
  koute gade pale manje bwe domi kouri sote chante jwe travay lajan lanmo renmen enme kontan byen mal bel gran piti granmoun tikrab tifi
  tigason nonm madanm misie doudoule fanmi manman papa fre bebe kay lakay lari laplaj lalin van siklon volkan montany pyebwa koko mango
  zannana fwiyapen bannann patat yanm malanga gombo piman sel sik pwa vyann poul poson lambi langous krab chatrou touffe dombre balawou akra
  blaf court bouillon fricassee boudin migan calalou trempage pain beurre chodo sinobol sorbet coco floup snowball shrub mabi ponche boula
  make lewoz toumblak graj kaladja mennde beguine mazurka quadrille chouval bwa danmye kassav dancehall reggae ragga soca carnaval vaval
  kannaval gwo pwel tololo dyab diablesse soucougnan sukugnan dlo zombi dorlis kenbwa quimbois seancier jardin kreyol gens gwada gwadeloup
  madras chabine negresse mulatresse kouli coolie bekes blan beke neg mawon marron solitude delgres fanon cesaire maryse kosa koman lela
  aime aou yem tantine fleur fanee zanfan marmay marmaille bonom boug gramoune dalon dalone kamarad case kaz batay coq moringue maloya sega
  kabar kayamb rouleur rouler piker ravane granmer kal granmerkal zavan zoreol yab malbar malbaraise zarab sinwa komor kaf kafrine cafrine
  bat kare rougail saucisse cari carry poulet cabri massale zourite bichique tangue camaron achard piment limon bonbon gato macatia gratine
  bourbon charrette rhum arrange punch letchi longani goyavier combava vavangue jaque jamalac papangue paille queue tec endormi tuit fouquet
  bebete l'argent filao vacoa flamboyant vetiver geranium vanille piton fournaise neiges cirque mafate cilaos salazie volcan lagon tabernak
  tabarnak tabarnack calice crisse criss christ ostie estie hostie osti viarge maudit maudite bonyeu mautadit mautadine cibole ciboire
  sapristi crime bine correct asteur drette chaud chaude tannant tannante niaiseux niaiseuse quetaine plate poche dull cool full ben voyons
  donc envoye heille allo bye bienvenue chum mononc gars ti-guy ti-cul fin semaine magasiner magasinage depanneur guichet char truck mitaine
  foulard capuche gougoune bobette brassiere chandail soulier espadrille barniques piasse cenne loonie caribou orignal maringouin mouffette
  siffleux castor raton marmotte suisse ecureuil becosse chalet cabane sucre erable sirop ragout cipaille feves lard poutine smoked meat
  bagel st-viateur pate chinois pets soeur creme grands-peres pouding chomeur beaver tail bleuet atoca gadelle canneberge cidre glace
  bonhomme habs canadiens nordiques expos alouettes remparts voltigeurs sagueneens cataractes olympiques cegep uqam uqac ulaval mcgill
  concordia udem desjardins hydroquebec videotron bombardier soleil tam plateau fleurdelise lys souviens nous autres souverain patriote
  felix leclerc vigneault celine garou septante nonante octante huitante nonante-neuf carabistouille brol broll dracher babelle babeler kot
  kotter koter kokot cocotier guindailleur bleu toge comitard bapteme unif ulb ucl ulg ulouvain umons lln standard anderlecht sporting
  charleroi union diable rouge diables rouges reddevils pis place atomium sablon marolles ketje kiekefretter zot zwanze zwanzer dikkenek
  stoeffer stoef schieven architek pei peye mei mie m'fi nondidjou valet biname binameye nanesse macrale djose djondon djambot lidje lidge
  tcheste namurwe lapin liegeois boulette cervelas mexicano poulycroc pickles andalouse samourai brazil bicky burger frite friterie fritkot
  baraque moules casserole chicon gratin carbonade vol-au-vent americain filet tomate crevette gaufre bruxelles liege lacquemant smoutebolle
  croustillon cougnou cougnole tarte riz mastelle babelutte neuzeke cuistax kwistax gille binche lumecon chinel laetare geant ath marche
  entre sambre meuse orval chimay rochefort westmalle westvleteren duvel jupiler maes leffe grimbergen delirium tremens kwak karmeliet
  chouffe faro blanche hoegaarden bush triple ducassis gsm essuie drap farde bic latte cloche fromage jatte tasse tirette chaussette
  pantoufle savoir sais-tu non peut-etre une fois allez dis quoi tantot poutser chenil cheni yoyet nioler pive dahu gicler rogneux toyet
  tadie salut sante joue monstre fourre fourrer fohn linge services serviette potager carnotzet carnotset vigneron chasselas gamay pinot
  dole cornalin humagne petite arvine amigne heida johannisberg rose oeil-de-perdrix abricotine williamine absinthe fee verte bleue kirsch
  eau-de-vie ovomaltine ovo aromat thomy parfait cailler lindt toblerone ragusa torino sugus bretzeli merveille cuchaule benichon moutarde
  saucisson boutefas longeole atriau malakoff croute fondue moitie vacherin mont-d'or gruyere etivaz sbrinz tete moine rostis alplermagronen
  zurigschnatzlets bircher muesli grillade birchermuesli combat reines herens desalpe inalpe poya alpes lutte jodel yodel lancer drapeau
  hornuss jass chibre foot servette xamax sion lausanne lugano bale young boys grasshopper gotteron geneve fribourg bienne ambri davos cff
  tpg migros coop manor denner postfinance ubs ovronnaz romande helvetia helvetie confederation guillaume tell grutli rutli federale conseil
  cantonal votation lemanique leman riviera chablais jura pied gros-de-vaud broye valais oberland moutier edelweiss bouquetin chamois vache
  milka saint-bernard salamaleikoum salamalikoum assalamualaikum salamalaikoum assalam alikoum rahmatoullah barakatouh barakallah
  barakallahufik jazakallahkhair djazakallah soubhanallah alhamdoulillah hamdoullah elhamdoulilah elhamdoulillah mashalah macha'allah
  mashaallah inchaa allah inchalah inch'allah inshallah idnillah allahoakbar allahakbar lailahaillallah lailahailallah astaghfiroullah
  astaghfirou aoudhoubillah tawakaltou hasbiallah hasbounallah yarabbi yarab yarabi yaallah rabbi rabi rabbana arrahman arrahim rahmane
  rahim almalik alqouddous alaziz aljabbar alkhaliq allatif alwadoud attawab mouhammad mohammed rasoulallah nabi salallahou alayhi wasalam
  ibrahim moussa issa nouh youssouf yacoub soulayman daoud maryam assia khadija aicha fatima hafsa soumaya bilal aboubakr omar othmane ali
  hamza ramadane ramadanmoubarak ramadankarim aidmubarak aidkebir aidsghir moharram nabawi laylat hijri mecca madina qods palestine gaza
  alaqsa safa marwa arafat mina dattes ajwa siwak miswak musc oud bakhour qamis abaya jilbab hijab niqab chech kufi sajda rakaa wudu ghusl
  azan imam minaret mihrab baqara ikhlas falaq nas yasin kahf moulk rahman hadith sunna sounna tajwid hafiz medersa zaouia labes labas wach
  wesh rak rani mlih mlihe koulchi bikhir sbah lkhir sba7 msa tsbah ala khir bslama beslama lah y3awnek choukrane 3afak smahli smah liya
  walou makayen makanch kayen bezzaf bzaf chwiya chouiya daba doka druk ghoudwa lbareh lyoum sa7a saha ftourkoum sahtek bsahtek chikh cheikh
  hadj hadja khalti khalto ammi ammo jedda mima lmima lwalid bba yma immi khoya khti bniti bent wlidat dari darna lhouma houma derb zen9a
  zenqa blad lblad ghorba visa papiers chleuh soussi rifi rifiya jebli sahraoui fassi casaoui merrakchi tanjaoui oujdi algerois oranais
  constantinois kabyle chaoui mozabite targui touareg tounsi tounsia sfaxien djerbien wlad dzayer maghrib mauritanie bladard bledard hchouma
  7chouma aib hram haram halal hlal mektoub maktoub 9adar nsib nssib zhar zahr niya khmissa fatma main ain mauvais oeil kif sebsi nargile
  narguile the menthe atay chiba cafe qahwa kahwa harcha meloui sfenj khringo makrout griouech zlabia chebbakia kalb louz baklawa cornes
  gazelle kaab ghzal tcharak dziriyat mkhabez couscous seksu taam tlitli chakhchoukha trida mhamsa hrira harira jari bourek brik tajine
  tagine zitoun pastilla bastilla tanjia mechoui mloukhia mloukhiya lablabi ojja kafteji kamounia mermez slata mechouia harissa felfel hmiss
  hmira karn boulfaf kercha osban merguez azul azulfellak tanemmirt tanmirt ansuf ansufyiswen tufat artufat timlilit ihi waxxa xas acu amek
  tellid ilha lqahwa aman azzit tazart inzaren aksum ayefki tament taddart axxam tala azru adrar akal igenni itij aggur itran aseggas asegas
  ameggaz tafsut anebdu tagrest aqcic taqcict jida imdukal amdakel hemmlegh hemmlaghkem tasa tidett tilelli tagmat kabylie imazighen amazigh
  tamazgha aqbayli tachelhit tarifit chaouia mzab amenokal massinissa massinisa jugurtha syphax juba koceila aksel dihya kahina takfarinas
  fadhma nsoumer mohand ousmail matoub lounes ferhat idir aitmenguellet slimane azem cherifa taos amrouche feraoun mammeri kateb yacine jsk
  jskabylie tizi vgayet bgayet tuvirett naka mangi rekk jamm rek jeureudieuf waaw deedeet baax man nun ndey baye yaay yaye tonton goro mag
  rakk doom xaleel gainde simb lion teranga sunugaal sunugal senegal rewmi ndakarou dakar ndar kaay dem legui xaar toog lekk naan nelaw begg
  beggue dama beug nala nob mame tidjane layene fall khadimou rassoul ahmadou bamba borom tabaski korite tamkharit laamb mbapatt sabar
  mbalax tama kora djembe xalam riti thiebou dieune thiere soupoukandia caldou ndambe accara pastel fataya gingembre ditax tamarin caille
  thiakry lakh ngalakh niebe manao ahoana tompoko misaotra betsaka azafady veloma inona vaovao tsy misy mora ianao fitiavana havana
  fianakaviana dada neny mama zoky zandry zanako zafy ankizy lehilahy vehivavy tovovavy andriamanitra jesoa vavaka fiangonana hira mpihira
  dihy vary romazava ravitoto henakisoa akoho trondro voanjobory mofo gasy mofogasy koba ranovola ranon'ampango toaka betsabetsa thb rano
  ranomasina tendrombohitra baobab ravinala girofle lemurien maki sifaka indri aye-aye fosa zebu omby malagasy merina betsileo sakalava
  antandroy tsimihety fahafahana tanindrazana fahasoavana fahamarinana barea hery finoana fanantenana ora maeva parahi roa mauruururoa pea
  haere mai maru aha huru maita'i here vau herenui metua tamarii tamahine mootua tuahine fetii taote demi moana miti pape mahana avae fetia
  toetoe taina pitate auti mape uru ota poe fei taro faraoa ipo firifiri maa tinito hinano tahiti himene ori otea heiva marae tiki tapu mahu
  raerae parau aroha hoe vaa haka pirogue tatau tatoo pareu more hei tifaifai penu casse pas awa tchin kanak kagou cagou caillou broussard
  zoreille caldoche cerf creek stockman nakamal kava igname tribu coutume manou`

/** Communes, quarters and villages of countries where French is spoken, those that gazetteers leave out among them: by hand. */
export const FRANCOPHONE_PLACES: string = `abymes anse-bertrand baie-mahault baillif basse-terre bouillante capesterre deshaies gourbeyre goyave grand-bourg lamentin morne-a-l'eau
  le-moule petit-bourg petit-canal pointe-noire port-louis saint-claude sainte-rose terre-de-bas terre-de-haut trois-rivieres vieux-fort
  vieux-habitants ajoupa-bouillon anses-d'arlet basse-pointe bellefontaine carbet case-pilote ducos fonds-saint-denis grand'riviere
  gros-morne macouba marigot morne-rouge morne-vert precheur riviere-pilote riviere-salee robert sainte-anne sainte-marie trois-ilets
  vauclin apatou awala-yalimapo camopi grand-santi iracoubo macouria mana matoury montsinery papaichton regina remire-montjoly roura saul
  sinnamary les-avirons bras-panon entre-deux etang-sale la-possession petite-ile plaine-des-palmistes saint-andre sainte-suzanne
  trois-bassins saint-philippe boucan-canot l'ermitage saline-les-bains grand-ilet hellbourg bois-de-nefles bras-fusil ravine-des-cabris
  terre-sainte piton-saint-leu tevelave malendure raizet lauricisque didier tartane terreville balata anse-mitan tivoli bandrele boueni
  chiconi chirongui dembeni kani-keli koungou acoua m'tsangamouji ouangani pamandzi sada tsingoni labattoir kaweni majicavo passamainty
  mtsapere trevani dumbea paita mont-dore bourail la-foa kone pouembout voh koumac poum hienghene poindimie houailou canala thio yate lifou
  ouvea mare ile-des-pins boulouparis moindou sarramea farino kouaoua ponerihouen touho pouebo kaala-gomen ouegoa belep magenta anse-vata
  faaa punaauia mahina pirae paea papara arue hitiaa taiarapu teva taravao paopao haapiti vaitape fare uturoa taputapuatea tumaraa tahaa
  maupiti tikehau rangiroa fakarava manihi makemo hao nuku-hiva taiohae hiva-oa atuona ua-pou ua-huka fatu-hiva tubuai rurutu rimatara
  raivavae rapa mangareva gambier tetiaroa mata-utu hihifo hahake mua alo sigave port-vila luganville antananarivo ambatondrazaka moramanga
  ambohidratrimo manakara mananjary morondava maevatanana tsiroanomandidy ambositra ambalavao ihosy sakaraha ampanihy amboasary taolagnaro
  farafangana vangaindrano vohipeno ifanadiana fenoarivo maroantsetra mananara sambava andapa antalaha vohemar ambilobe ambanja hellville
  antsohihy mandritsara marovoay ankazobe arivonimamo miarinarivo soavinandriana betafo ambatolampy antanifotsy faratsiho itaosy ivato
  ankadifotsy analakely anosy isoraka ambohimanga andasibe ranomafana isalo mahavelona vatomandry brickaville amparafaravola mitsinjo
  besalampy miandrivazo belo betioky bekily ambovombe tsihombe beloha betroka moroni mutsamudu domoni fomboni mitsamiouli mbeni iconi ouani
  foumbouni quatre-bornes vacoas phoenix beau-bassin rose-hill goodlands grand-baie flic-en-flac triolet souillac chamarel rodrigues flacq
  pamplemousses tamarin bambous moka riviere-du-rempart le-morne trou-d'eau-douce port-au-prince cap-haitien gonaives jacmel jeremie
  les-cayes petionville delmas carrefour croix-des-bouquets tabarre cite-soleil kenscoff leogane petit-goave grand-goave miragoane hinche
  mirebalais lascahobas saint-marc verrettes dessalines ennery limbe plaisance limonade milot quartier-morin fort-liberte ouanaminthe
  trou-du-nord port-de-paix jean-rabel mole-saint-nicolas arcahaie cabaret thomazeau ganthier fonds-verrettes belladere thomonde maissade
  cerca-carvajal saint-raphael dondon pignon marmelade anse-a-galets aquin cavaillon camp-perrin torbeck chardonnieres port-salut coteaux
  corail dame-marie anse-d'hainault pestel roseaux abricots cayes-jacmel bainet thiotte belle-anse anse-a-pitres estere aiseau anderlues
  andenne anhee ans anthisnes arlon ath athus aubange aubel auderghem auvelais awans aywaille baelen bassenge beaumont beauraing beauvechain
  beloeil berloz bernissart bertrix beyne-heusay bievre blegny boussu braine-l'alleud braine-le-comte braives brunehaut burdinne celles
  cerfontaine chapelle-lez-herlaimont charleroi chastre chatelet chatelineau chaudfontaine chievres chimay colfontaine comblain-au-pont
  comines courcelles couvin dalhem daverdisse dison doische donceel dour ecaussinnes eghezee ellezelles enghien engis erezee erquelinnes
  esneux estaimpuis estinnes etalle eupen faimes farciennes fauvillers fernelmont ferrieres fexhe flemalle fleron fleurus flobecq floreffe
  florennes florenville fontaine-l'eveque fosses-la-ville frameries frasnes froidchapelle gedinne geer gembloux genappe gerpinnes gesves
  gosselies gouvy grace-hollogne grez-doiceau habay hamoir hamois ham-sur-heure hannut hastiere havelange hensies herbeumont heron herstal
  herve honnelles hotton houffalize houyet incourt ittre ixelles jalhay jambes jemeppe jette jodoigne juprelle jurbise koekelberg
  la-louviere lasne leglise lessines leuze libin libramont lierneux limbourg lincent lobbes manage manhay marchin marcinelle martelange
  meix-devant-virton merbes messancy mettet modave momignies mont-de-l'enclus montigny morlanwelz mouscron musson nandrin nassogne neupre
  nivelles ohey olne onhaye oreye orp-jauche ottignies ouffet oupeye paliseul pecq pepinster peruwelz perwez philippeville plombieres
  profondeville quaregnon quevy quievrain ramillies rebecq remicourt rendeux rochefort rouvroy rumes saint-gilles saint-hubert sambreville
  seneffe seraing silly soignies sombreffe somme-leuze soumagne sprimont stoumont tellin tenneville theux thimister thuin tinlot tintigny
  trois-ponts trooz tubize vaux-sur-sure verlaine vielsalm villers-le-bouillet viroinval virton vise vresse waimes walcourt walhain wanze
  waremme wasseiges welkenraedt wellin woluwe watermael boitsfort yvoir esch-sur-alzette differdange dudelange petange sanem hesperange
  bettembourg schifflange kaerjeng mamer strassen diekirch ettelbruck wiltz echternach grevenmacher remich vianden clervaux mersch redange
  mondorf kayl rumelange steinfort bertrange leudelange walferdange junglinster larochette lausanne renens prilly pully lutry cully ecublens
  crissier bussigny chavannes epalinges le-mont cheseaux romanel echallens orbe vallorbe sainte-croix grandson concise yvonand moudon lucens
  avenches cudrefin oron savigny puidoux chexbres corseaux la-tour-de-peilz blonay clarens villeneuve roche bex ollon gryon ormont
  chateau-d'oex rougemont rolle gland aubonne gimel begnins saint-cergue coppet founex mies versoix bellevue genthod meyrin vernier satigny
  onex lancy carouge plan-les-ouates veyrier thonex chene-bougeries cologny vandoeuvres collonge hermance bernex confignon dardagny troinex
  fribourg marly villars-sur-glane romont chatel-saint-denis attalens broc charmey estavayer domdidier morat dudingen belfaux givisiez
  peseux corcelles cormondreche colombier boudry cortaillod bevaix saint-aubin cressier le-landeron marin fleurier couvet travers cernier
  fontainemelon les-brenets les-ponts-de-martel saint-imier tramelan moutier tavannes reconvilier malleray bevilard la-neuveville bienne
  courtelary courrendlin bassecourt courfaivre courroux saignelegier le-noirmont les-breuleux alle courgenay boncourt monthey collombey
  saint-maurice vouvry champery troistorrents fully saxon riddes leytron chamoson ardon vetroz conthey saviese nendaz ayent grimisuat
  heremence evolene chalais grone chippis salquenen loeche viege brigue saas-fee orsieres bagnes liddes vex anniviers zinal arolla hauderes
  lens icogne alma amos amqui asbestos baie-d'urfe baie-saint-paul beaconsfield beauceville beauharnois beaupre becancour berthierville
  blainville boisbriand boucherville bromont brossard cabano candiac cap-chat carignan carleton chambly chandler chapais charlesbourg
  chateauguay chertsey chibougamau chicoutimi clermont coaticook contrecoeur cote-saint-luc cowansville delson deux-montagnes disraeli
  dolbeau dollard-des-ormeaux donnacona dorval drummondville dunham farnham fermont forestville gatineau grande-riviere hampstead
  havre-saint-pierre hudson huntingdon iberville joliette jonquiere kirkland kuujjuaq l'ancienne-lorette l'assomption labelle lac-megantic
  lachenaie lachine lachute la-malbaie la-pocatiere la-prairie la-sarre lasalle la-tuque lavaltrie longueuil lorraine louiseville macamic
  malartic maniwaki marieville mascouche masson matagami matane mercier metabetchouan mirabel mistassini mont-joli mont-laurier montmagny
  mont-royal mont-tremblant murdochville naudville neuville new-richmond nicolet otterburn outremont paspebiac perce pierrefonds pincourt
  plessisville pohenegamook pointe-claire port-cartier portneuf prevost princeville rawdon richelieu richmond rigaud riviere-du-loup
  roberval rosemere rosemont sainte-adele sainte-agathe sainte-catherine sainte-foy saint-eustache saint-felicien saint-georges saint-jerome
  saint-lambert saint-lazare saint-leonard sainte-julie sainte-therese saint-tite salaberry schefferville senneterre shawinigan sillery
  sorel-tracy stoneham sutton temiscaming terrasse-vaudreuil thetford-mines thurso trois-pistoles valcourt valleyfield varennes vaudreuil
  vercheres verdun victoriaville ville-marie villeray wakefield warwick waterloo waterville westmount windsor hochelaga griffintown
  kamouraska natashquan blanc-sablon oka kahnawake wendake charlevoix mauricie estrie monteregie lanaudiere outaouais abitibi gaspesie
  matapedia beauce bellechasse lotbiniere shediac dieppe bouctouche tracadie shippagan campbellton dalhousie memramcook miramichi madawaska
  azazga larbaa-nath-irathen draa-ben-khedda tigzirt azeffoun michelet ouadhias boghni akbou sidi-aich amizour kherrata tichy aokas el-kseur
  seddouk ighil-ali barbacha el-eulma ain-oulmene bougaa ain-el-kebira collo el-harrouch azzaba guelma souk-ahras el-tarf el-kala tebessa
  khenchela oum-el-bouaghi ain-beida ain-m'lila barika arris merouana msila bou-saada djelfa laghouat aflou tiaret frenda saida mascara
  relizane sidi-bel-abbes ain-temouchent beni-saf ghazaouet maghnia nedroma remchi oran arzew es-senia bir-el-djir chlef tenes ain-defla
  khemis-miliana medea berrouaghia blida boufarik kolea cheraga zeralda staoueli hydra el-biar bab-el-oued bab-ezzouar kouba hussein-dey
  el-harrach rouiba reghaia dellys bordj-menaiel lakhdaria sour-el-ghozlane bordj-bou-arreridj ouargla touggourt el-oued hassi-messaoud
  bechar adrar timimoun ain-salah illizi djanet tindouf beni-mellal khouribga khenifra settat berrechid mohammedia temara skhirat sale
  sidi-slimane sidi-kacem ouezzane ksar-el-kebir fnideq martil mdiq berkane saidia taourirt guercif taza sefrou azrou midelt errachidia
  erfoud rissani tinghir kelaat-m'gouna zagora tata guelmim tan-tan laayoune dakhla sidi-ifni inezgane ait-melloul safi el-jadida azemmour
  youssoufia ben-guerir kelaa-des-sraghna fkih-ben-salah kasba-tadla azilal imouzzer taounate bouznika benslimane oulad-teima biougra
  l'ariana la-marsa carthage le-kram la-goulette ben-arous hammam-lif rades mornag manouba tebourba kelibia korba menzel-temime
  menzel-bourguiba mateur beja medjez-el-bab testour jendouba ain-draham le-kef dahmani siliana makthar zaghouan kalaa-kebira msaken akouda
  hammam-sousse ksar-hellal moknine jemmal el-jem chebba kasserine sbeitla thala sidi-bouzid regueb gafsa metlaoui redeyef nefta kebili douz
  medenine ben-gardane tataouine houmt-souk midoun matmata kerkennah ouled-djellal ouled-fayet ouled-teima beni-douala beni-yenni beni-abbes
  sidi-bou-said ain-sefra nouakchott nouadhibou atar kiffa rosso zouerate kaedi dakar pikine guediawaye rufisque diourbel fatick foundiougne
  tambacounda kolda sedhiou matam podor linguere louga kebemer tivaouane joal fadiouth kedougou bignona oussouye richard-toll yoff ngor
  ouakam bargny abobo yopougon cocody treichville adjame marcory koumassi port-bouet bingerville anyama dabou daloa gagnoa divo soubre
  sassandra abengourou agboville adzope bondoukou bouafle dimbokro ferkessedougou odienne seguela duekoue guiglo danane bamako sikasso segou
  mopti kayes koutiala gao kidal djenne kati bougouni niono ouagadougou bobo-dioulasso koudougou ouahigouya banfora kaya tenkodogo
  fada-n'gourma dedougou dori gaoua ziniare niamey zinder maradi agadez tahoua dosso tillaberi diffa arlit cotonou porto-novo parakou abomey
  calavi ouidah bohicon natitingou djougou kandi lokossa lome sokode kara atakpame kpalime aneho dapaong tsevie yaounde douala bamenda buea
  ebolowa sangmelima bertoua edea nkongsamba dschang mbouda bangangte bafang kumba bafia obala mbalmayo kousseri mokolo guider meiganga
  libreville port-gentil franceville oyem moanda lambarene mouila tchibanga bitam makokou brazzaville dolisie nkayi ouesso owando impfondo
  oyo kinshasa lubumbashi mbuji-mayi kananga kisangani goma bukavu matadi boma kolwezi likasi kikwit mbandaka bunia uvira butembo kalemie
  kindu gombe lemba ngaliema limete bandalungwa masina bangui bimbo bambari berberati bouar bossangoa n'djamena moundou sarh abeche doba
  kelo bongor mongo conakry kankan kindia labe nzerekore mamou faranah boke kissidougou gueckedou dubreka coyah kaloum ratoma matoto kigali
  butare gisenyi ruhengeri cyangugu bujumbura gitega ngozi rumonge muyinga djibouti tadjourah obock arta presles amay andrimont angleur
  anderlecht antoing assesse attert aubechies barvaux bastogne bertogne berchem bievene bouge bouillon bressoux butgenbach bullange
  burg-reuland cheratte chenee chokier ciney clavier clabecq comblain court-saint-etienne crisnee crupet durnal erpent etterbeek evere
  everberg falisolle fayt forest ganshoren ghlin ghislenghien gilly givry goutroux grivegnee haine-saint-pierre haine-saint-paul hornu
  houdeng hollogne horion huissignies jemappes jupille kelmis kraainem lambermont landelies laeken ligny limal limelette lillois linkebeek
  loncin loverval lustin maredsous maisieres maizeret marchienne marche malmedy marbehan milmort molenbeek mons-lez-liege
  montignies-sur-sambre mont-sur-marchienne mont-saint-guibert naninne ochamps ohain overijse petit-rechain quevaucamps ransart ressaix
  rhisnes robertville rochehaut rosieres rosult roux saint-ghislain saint-servais saint-nicolas saint-leger saint-vith salzinnes sart-tilman
  sclessin sivry soumoy spy stembert strepy surice tamines tertre thieu thulin tilff trazegnies tihange trivieres uccle vedrin vesdre
  villers vezin warnant wepion wezembeek woluwe-saint-lambert woluwe-saint-pierre ahuntsic arthabaska ascot auteuil aylmer batiscan beauport
  bic bois-des-filion bonaventure brome bury buckingham cacouna cap-rouge cap-de-la-madeleine cap-saint-ignace caplan cartierville
  causapscal chambord charette charny chateau-richer chisasibi chesterville chomedey cloridorme compton cookshire courcelette degelis
  delisle desbiens deschaillons deschambault dixville dolbeau-mistassini drummond duvernay east-angus esprit-saint esterel fabreville fatima
  ferme-neuve fossambault gaspe godbout grandes-bergeronnes grande-vallee greenfield park grenville grondines grosse-ile ham-nord harrington
  hebertville honfleur hull inverness inukjuak ivujivik kazabazua kiamika kingsey baie lac-beauport lac-brome lac-etchemin lacolle
  lac-saint-jean lac-sergent lafleche lafontaine laurierville laval-des-rapides laverlochere l'epiphanie les escoumins eboulements mechins
  lorrainville loretteville luceville lyster magpie maria marsoui mashteuiatsh melocheville mercier-hochelaga mille-isles mingan mistissini
  montauban mont-carmel montebello mont-saint-hilaire mont-saint-bruno morin-heights nedelec nemaska new carlisle nominingue normandin
  notre-dame-de-grace notre-dame-du-lac notre-dame-des-prairies omerville ormstown palmarolle papineauville parc-extension extension
  pessamit petite-patrie piedmont pierreville plateau point-saint-charles pont-rouge pontiac pont-viau potton puvirnituq quyon ragueneau
  repentigny riviere-des-prairies riviere-eternite riviere-ouelle rosemont-la-petite-patrie roxton roxboro sacre-coeur
  sainte-anne-de-beaupre sainte-anne-des-monts sainte-brigitte sainte-dorothee sainte-luce sainte-marthe saint-ambroise saint-anselme
  saint-apollinaire saint-basile saint-boniface saint-bruno saint-calixte saint-cesaire saint-charles-borromee saint-colomban saint-constant
  saint-donat saint-emile saint-fabien saint-faustin saint-gedeon saint-henri saint-hippolyte saint-honore saint-isidore saint-jean-de-matha
  saint-jean-port-joli saint-jean-sur-richelieu saint-laurent saint-lin saint-liboire saint-michel saint-michel-des-saints saint-nicephore
  saint-prime saint-raymond saint-remi saint-roch saint-romuald saint-sauveur saint-simeon saint-ubald saint-urbain saint-zotique salluit
  sayabec senneville sept-rivieres shawville shipshaw snowdon stanstead stukely temiscouata tewkesbury tingwick tourville tremblant
  trecesson tring-jonction umiujaq upton vallee-jonction val-belair val-brillant val-david val-des-monts val-morin vanier vaudreuil-dorion
  vimont ville-emard weedon wentworth wotton yamachiche yamaska bertrand caraquet grand-sault saint-quentin cap-pele cocagne petit-rocher
  beresford tracadie-sheila neguac rogersville rexton richibucto baker-brook clair saint-louis-de-kent kedgwick aboulkheir aghbala aghribs
  ait yahia ourir ain benian naadja taya hammam turck larbaa leuh oussera akerrou akfadou alger centre amalou amoucha annassers arbaa arib
  attatba azemour azzefoun baba ali hassen bachdjerrah baghlia bainem baraki beaulieu belcourt belouizdad ben aknoun beni haoua messous
  slimane zmenzer ourtilane maouche tamou benchicao birkhadem bir mourad rais birtouta bologhine bordj kiffan bahri zemoura bouchaoui
  bouchegouf boudouaou boudjima bouguirat bouhmama bouinan bouira bouismail boukadir boumedfaa bourouba bouzareah bouzeguene bouzghaia
  boutlelis chabet chebli chelghoum laid chemini chetouane cheria chiffa chrea constantine corso dar beida debdou dely ibrahim didouche
  djasr draria douera draa mizan dra khedda achour aouinet affroun amria arrouch attaf biar bouni emir flaye hadjar hachimia hamiz hamma
  khroub ksiba kantara madania maghreb magharia mohammadia mouradia omaria ouricia abdelkader fenaia feraoun fouka frikat garidi gdyel
  gouraya guenzet guerrouma gue haizer hadjout bouziane hassi bounif mameche righa hammamet heliopolis heraoua iboudraren idjeur iferhounene
  iflissen illilten illoula ifigha irdjen kadiria kais karimia khemis khechna khraicia ksar boukhari casbah nath lota maatkas makouda maalma
  mahelma makla mansoura marsa mhidi mazouna mcif mechtras meftah mekla mellakou messad mers hadjad mira mizrana mohamed mostaganem mouzaia
  m'chedallah n'gaous naama nezla ouacif ouaguenoun oued athmania fodda koriche rhiou smar tlelat zenati ouled chebel yaich ouzellaguen
  plage ouest hamidou redjas ras rouached saoula sidi aich amar daoud fredj lakhdar m'hamed moussa naamane ouali sigus souk had tenine
  souamaa souidania tadmait tafraout tala ifacene tamalous tassala tazmalt tazoult telagh tessala tidjelabine tifra tifilkout timezrit
  timizart tirmitine tixter tizi gheniff rached n'tleta toudja tolga yakouren yatafene zeboudja zekri zemmouri zighoud agourai agdal chock
  diab harrouda sebaa baha ishaq anfa amizmiz assa assilah bab bejaad ahmed ansar bhalil bouarfa boujniba boulemane bouskoura bourgogne bzou
  casablanca chichaoua bouazza deroua derb sultan dcheira demnate aioun hajeb hajjaj hank kelaa essemara fam hisn figuig foum zguid gueliz
  goulmima hay hassani mohammadi riad harhoura hivernage imintanoute imilchil imzouren itzer jerada jorf lasfar khemisset khenichet sghir
  lakhiaita lqliaa maarif mechra bel ksiri mediouna mehdia midar mirleft missour moulay bousselham yacoub nouaceur oualidia zem laou
  oukaimeden oulmes ourika berhil outat haj racine restinga rommani sala jadida sebta selouane allal bennour bibi bouknadel bouzid harazem
  maarouf moumen othmane rahal smara souissi tafraoute tahannaout takaddoum talmest tamesna tamraght taghazout tarfaya targuist tiflet
  tinjdad tissa tit mellil tounfite zaio zaouiat zenata zoumi ariana aouina souika jedid bardo belvedere borj cedria bou argoub salem
  bouficha arada gardane chott meriem cite ennasr khadra denden douar hicher agba guettar hencha kef krib menzah mourouj enfidha essouassi
  ezzahra fouchana gammarth ghazala ghardimaou ghar melh ghraiba grombalia ghezeze haffouz hergla jedeida jebiniana kalaa sghira kantaoui
  khniss kondar korbous said ksour essef l'aouina lac deux laroussia berges mahres megrine menzel bouzelfa jemil metline mhamdia mnihla
  montfleury mutuelleville naassen nabeul nefza nouvelle medina ellil oudhref ouardanine raf raoued jebel sahline sakiet hassine thabet
  alouane sijoumi skhira soliman soukra sned takelsa tabarka tajerouine teboulba tozeur utique zaouiet zeramdine zouhour almadies amitie
  bambey bandia bopp camberene castors colobane dahra dagana dalifort derkle diamaguene diamniadio diass djilor fann fass foire goree grand
  guinaw rails hann air hlm keur massar mbaye khombole khar yalla koungheul liberte six malika maristes mbacke mbao mbodiene gounass mermoz
  missirah ndiaga ndiaye ndiassane nioro niakhar nguekhokh ngueniene nianing niayes parcelles assainies patte d'oie palmarin point
  popenguine potou sacre coeur sangalkam sandaga sebikotane sicap simbandi somone thiaroye thionck toubab dialaw toubacouta velingara warang
  yarakh yeumbeul yene doume adjouffou akouedo angre aboisso agnibilekrou akoupe arrah attecoube azaguie bangolo bassam belleville beoumi
  biankouma blauso blockhauss bocanda bongouanou botro boundiali buyo dabakala didievi djibi doropo ebimpe facobly fresco gonzagueville
  bereby lahou guiberoua guitry hire issia jacqueville kani katiola koun fao kouto lakota m'bahiakro m'bengue mankono meagui minignan
  nassian niakara niangon oume ouangolodougou ouragahio palmeraie prikro riviera rubino sakassou samatiguila saioua sikensi sinematiali
  sipilou songon tabou taabo tafire tanda tengrela tiassale tiebissou touba toulepleu toumodi transua vavoua vridi yakasse zouan hounien
  zoukougbeu zuenoula ambanidia ambatobe ambatomaro ambatomainty ambatomanga ambatosoratra ambatofinandrahana ambatonakanga ambohibao
  ambohidahy ambohijatovo ambohimahasoa ambohimanambola ambohimangakely ambohimitsimbina ambohipo ambohitsorohitra ambodivona ambodifotatra
  ambodirano ampasika ampefiloha ampefy ampitatafika ampasampito amparihy analamahitsy analamanga andavamamba andoharanofotsy andohalo
  andranomena andranovory andraisoro androndra androy anjozorobe ankadikely ankadindramamy ankaraobato ankatso ankorondrano anosibe
  anosizato antanimena antanimora antsahabe antsakaviro antsirabato atsimondrano atsinanana behoririka bemaraha betongolo boeny diana
  faravohitra fort dauphin foulpointe ihorombe ilafy isotry ivandry mahabo mahajanga mahamasina mahanoro mahazo maintirano manakambahiny
  manandriana manjakandriana manjakamiadana marolambo masoala melaky menabe namehana nanisana nosy boraha varika sabotsy sainte marie sava
  soalala soanierana ivongo sofia talatamaty tampoketsa tsarasaotra tsaratanana tsimbazaza tulear vakinankaratra vatovavy fitovinany
  saint-gilles-les-bains saint-gilles-les-hauts saline bois d'olive rouge bras des chevaux sec bellemene bernica bellepierre cambaie
  cambuston camelias champ borne chaudron colimacons rives domenjod dos d'ane etang bains hauts fleurimont coude fond galet anse grande
  ravine guillaume ilet cordes bourse jean petit bretagne confiance chaloupe montagne riviere ressource baril brule port ligne paradis
  d'equerre macabit manapany vieille place poule d'eau marla moufia menciol petite france piton neiges hyacinthe plaine cafres gregues
  caillou pointe chateaux prima providence malheur blanche creuse sables galets pluies mat saint-louis roches noires saint-bernard
  saint-francois sainte-clotilde salazie savanna savannah sans souci takamaka trois mares terre tan vincendo vue belle acajou bateliere
  beausejour belem kannal lezard bouille californie cap chevalier est chateauboeuf citron cluny coridon crozanville dillon ermitage floreal
  lahaye godissard jambette josseaud l'anse l'ane salines long pre mangot vulcin montgerald morne calebasse pitault vente bourg d'armes bout
  negres fofo vilaine redoute schoelcher terres sainville trenelle volga bas bergevin blachon boissard boisripeaux boissel carenage chauvel
  convenance cour zamia dothemare dugazon dugommier fouillole grands fonds camp jabrun jarry jaille lacroix lauriers mangles massabielle
  moudong perou poirier poucet d'or sens routhiers sonis vernou vieux affranchis awala baduel balate cabassou cacao cogneau larivot concorde
  crique degrad cannes dorlin javouhey kaw montjoly mont lucas mirza organabo palmistes rebard remire saint-elie suzini stoupan tonate sauts
  vidal zephir`

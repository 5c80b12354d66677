/** Surnames common where French is spoken outside France, the most common first in each country: by hand. */
export const SURNAMES_OF_THE_WORLD: string = `ouedraogo sawadogo kabore compaore zongo sanou ilboudo zoungrana nikiema tapsoba sankara yameogo
  traore coulibaly diarra keita kone sissoko toure diallo maiga dembele sidibe konate cisse camara doumbia sangare bagayoko samake berthe
  ndiaye diop fall gueye seck sarr ndour niang faye diouf sy sow ba ly kane mbaye thiam mbacke dieng lo samb gning badji sagna diatta
  kouassi kouame konan koffi yao kouadio ouattara bamba soro gbagbo houphouet boigny bedie drogba zadi gnahore nguessan amani brou
  mbarga eto'o nkoulou onana abega atangana fotso tchoumi kamga nguema mvondo essomba ngono biya mboma song matip njie owona mbida
  kabila tshisekedi lumumba mobutu kasongo ilunga mbuyi kalala mukendi tshibangu ngoy mwamba kabongo mutombo bemba muamba nsimba
  ngoma makosso bouanga mabika ondimba bongo obame moussavou nzamba boukandou agbodjan lawson adjovi hounsou dossou houngbedji
  rakoto rakotomalala rakotoarisoa randria randrianarisoa randriamanantena rasoanaivo ravalomanana rajaonarimampianina rajoelina
  andriamanana andrianina ratsimba ratsiraka razafindrakoto razafimahatratra rabe ramanantsoa rakotondrabe raharison
  habyarimana kagame nkurunziza uwimana mukamana niyonzima hakizimana jean baptiste pierre louis joseph charles celestin jean louis
  bouazza bouteflika benali belkacem benaissa benmoussa bensaid benyamina benkhelifa boukhari boudiaf boumediene bouazizi bouzid belhadj
  haddad hamidi hamdi mansouri meziane messaoudi mokrani rahmani saadi saidi slimani taleb tebboune touati yahiaoui zerrouki zidani ziani
  zeroual zitouni amrani alaoui idrissi tazi fassi bennani berrada benjelloun benchekroun lahlou chraibi el amrani el idrissi el alaoui
  el fassi ouazzani filali sebti kettani bouhaddou haddouche ait ahmed ait benhaddou aitouche chaoui chergui cherif dahmani djebbar
  ferhat ghezali guendouz hadjadj kaci khelifi khellaf lounes madani mebarki mimouni nait oukaci ouali oulmi ould sadi sahraoui tahar
  trabelsi ben ali ben salah gharbi jaziri jebali khemiri mabrouk marzouki mejri mestiri ayari bouslama chebbi dridi ghannouchi hammami
  gassama soumahoro fofana bakayoko dosso karamoko cissokho sylla barry bah balde conde conte kaba condé doumbouya sako sacko kanoute
  peeters janssens maes jacobs mertens willems claes goossens wouters desmet dewinter lambert dubois dupont simon laurent leclercq
  verhaeghe vandamme vandenberghe vanderlinden vandevelde verstraete delvaux delhaye lejeune mathot collignon piette evrard toussaint
  muller meier schmid keller weber huber favre rochat bonvin fournier pittet jaquet chappuis cuendet perret pasche monnier jordan
  tremblay gagnon roy cote bouchard gauthier morin lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette
  girard simard boucher caron beaulieu cloutier dube poirier fournier lapointe leclerc lefebvre poulin thibault nadeau martel landry
  payet hoarau grondin boyer fontaine dijoux maillot robert lebon riviere techer nativel lauret begue sautron turpin folio picard
  ibrahim ali hassan youssouf abdallah mohamed said omar farah attoumani bacar combo houmadi madi pfeiffer schmitt meyer klein
  wolff kieffer zimmermann schneider fischer hoffmann schwartz muller weiss becker kuntz ehrhart haas keller colonna santoni albertini
  paoli casanova marchetti luciani leca giudicelli orsoni filippi ottavi pietri rossi mattei agostini etcheverry etchegaray
  harispe iriart larralde ithurralde bidegain duhalde hirigoyen goyheneche irigoyen le floch le goff kerviel quemener kermarrec guivarch`

/** Places that people are from or go to and that are small: by hand. */
export const PLACES_OF_THE_WORLD: string = `rocamadour gordes roussillon lourmarin collonges turenne conques belcastel najac cordes
  bruniquel penne sarlat beynac domme laroque gageac brantome monpazier limeuil saint cirq lapopie autoire loubressac carennac estaing
  salers tournemire vezelay noyers flavigny semur chateauneuf locronan rochefort en terre moncontour vitre dinan cancale ploumanach brehat
  paimpol perros guirec treguier roscoff crozon camaret douarnenez concarneau pont aven quiberon carnac belle ile groix houat hoedic ouessant
  molene sein etretat honfleur deauville trouville cabourg houlgate veules gerberoy giverny barfleur mont saint michel le bec hellouin
  riquewihr eguisheim kaysersberg ribeauville obernai hunspach mittelbergheim turckheim yvoire talloires annecy chamonix megeve courchevel
  val thorens val disere tignes meribel les arcs la plagne avoriaz morzine les gets alpe dhuez deux alpes serre chevalier vars orcieres
  isola2000 auron valberg la clusaz le grand bornand font romeu cauterets saint lary bareges gavarnie luchon ax les thermes moustiers
  sainte marie les baux de provence saint remy cassis bandol sanary porquerolles le lavandou ramatuelle gassin grimaud eze villefranche
  saint paul de vence gourdon tourrettes bonifacio calvi ile rousse porto vecchio propriano sartene corte bastia cargese piana saint
  florent ainhoa espelette sare la bastide clairence saint jean pied de port ciboure bidart guethary hossegor capbreton mimizan biscarrosse
  lacanau arcachon cap ferret ile de re ile doleron noirmoutier yeu oleron talmont brouage saint palais royan minerve lagrasse villeneuve
  vevey montreux nyon morges yverdon gruyeres bulle martigny sion sierre verbier zermatt crans montana delemont porrentruy la chaux de
  fonds le locle neuchatel payerne aigle leysin villars gstaad interlaken davos spa dinant namur durbuy bouillon bastogne wavre waterloo
  mons tournai binche verviers huy ciney malmedy stavelot knokke ostende bruges gand louvain anvers rixensart uccle ixelles schaerbeek
  anderlecht molenbeek etterbeek chicoutimi rimouski saguenay sherbrooke trois rivieres levis laval gatineau rouyn noranda val dor sept iles
  baie comeau gaspe perce tadoussac baie saint paul magog granby drummondville victoriaville saint hyacinthe longueuil terrebonne repentigny
  moncton bathurst caraquet edmundston gosier sainte anne le moule deshaies bouillante saint francois basse terre pointe a pitre grande terre
  marie galante les saintes la desirade le francois le marin le diamant sainte luce fort de france saint pierre trinite schoelcher lamentin
  saint laurent du maroni kourou cayenne maripasoula saint gilles saint leu saint denis saint benoit cilaos salazie mafate hell bourg le
  tampon saint joseph mamoudzou dzaoudzi noumea papeete bora bora moorea huahine raiatea tahiti essaouira chefchaouen ouarzazate
  merzouga agadir taroudant tiznit oujda nador al hoceima tetouan tanger asilah larache kenitra meknes ifrane fes bejaia tizi ouzou setif
  annaba skikda jijel bouira boumerdes tipaza cherchell mostaganem tlemcen ghardaia tamanrasset biskra batna constantine sousse monastir
  mahdia djerba zarzis hammamet nabeul bizerte tabarka kairouan sfax gabes tozeur saint louis ziguinchor saly mbour thies kaolack touba goree
  grand bassam assinie san pedro bouake yamoussoukro korhogo man kribi limbe bafoussam foumban maroua garoua ngaoundere antsirabe
  fianarantsoa toamasina mahajanga toliara antsiranana nosy be ile sainte marie moroni port louis curepipe mahebourg
  reykjavik edimbourg samarcande valparaiso ushuaia tombouctou zanzibar oulan bator katmandou pondichery jaipur varanasi hoi an luang prabang
  angkor siem reap bali ubud kyoto nara hiroshima santorin mykonos heraklion corfou rhodes dubrovnik split mostar venise florence sienne
  verone capri amalfi positano taormina syracuse palerme cefalu cagliari grenade seville cordoue cadix saint sebastien bilbao compostelle
  salamanque tolede lisbonne porto coimbra evora sintra lagos faro madere funchal acores ponta delgada bergen tromso lofoten`

/** Words of the languages of France and of its neighbours on the other shore that people use in French: by hand. */
export const WORDS_OF_THE_WORLD: string = `breizh kenavo yecmat yermat trugarez demat noz vat plijadur mamm tad karantez kalon breizhad degemer mad
  fest noz bagad bombarde biniou triskell triskel hermine korrigan menhir kouign amann galette avel mor tonnerre brezhoneg
  isula isulabella fratellu surella babbu mamma corsica bella paghjella muvrini muvra canistrelli brocciu figatellu terra nostra
  macchia libertà cumpagnia amicu bunghjornu avvedeci salute pace euskadi euskal euskara kaixo agur milesker eskerrik asko aita ama amatxi
  aitatxi pilota pilotari pottok lauburu ikurrina makila espadrille irrintzina bixente maitea maite gora occitania adieu adieussiatz
  adissiatz adishatz diluns dimars dimecres dijous divendres dissabte dimenge pitchoun pitchoune cagole fada peuchere boudu macarel
  caganis minot minotte esquiche degun engatse oai cacou santoun lou mistral soulei bastida mas hopla hopala bredele kugelhopf
  kougelhopf flammekueche tarte flambee schmutz schnaps maneki elsass storich winstub stammtisch ch'ti chti biloute wassingue drache
  septante nonante gosette kot koter guindaille zwanze zwanzeur ketje dikkenek brol tof tofpeye peye babeler carabistouille savate
  tabarnak calisse crisse ostie ciboire viarge maudit niaiseux magasiner magasinage depanneur chum blonde tuque char cegep poutine
  maringouin achigan orignal caribou ouananiche bleuet gadoue slush guedille gosses quetaine achaler placoter jaser
  doudou ti doudou pitit timoun tibo mwen manman papa an nou annou wozo zafe zaboca chadeque mabi didiko lambi ouassou balaou titiri
  chabin chabine bel moun kaz lakaz marmaille zoreil cafre malbar yab goyave letchi combava tangue tangor margoze brede rougail
  maloya sega kabar moringue ladilafe gramoune tonton titine ravet gayar goni lontan ti case mi aime
  salam salaam aleykoum inchallah inshallah nchallah machallah mashallah hamdoulillah hamdulillah alhamdulillah alhamdoulillah bismillah
  bismilah subhanallah soubhanallah astaghfirullah starfoullah wallah wallahi bslama labess khoya khouya khti sahbi habibi habibti hbiba
  omri hayati rouhi galbi kalbi qalbi zin zina zwina mezyan bezef bezzaf chouia chouiya kif kifkif walou makash makach mabrouk mabrok
  ramadan aid eid ftour iftar shour hlal halal haram hijra zakat sadaqa dua sabr tawba jannah firdaws iqra nour salat fajr dhikr
  makroud makrout baklawa msemen harira tajine couscous chorba bourek mhadjeb zlabia kalbelouz harcha chebakia briouate chakchouka
  merguez mechoui azul tanemmirt imazighen amazigh kabyle kabylie yemma baba jeddi setti tudert tilelli tafat tayri tiziri thiziri
  massilia aksil massinissa jugurtha dihya kahina yuba matoub idir mass massa agellid tagmat thilleli
  teranga jamm diam waaw dedet mame yaye tata thiouraye boubou bazin wax pagne dibi thiakry kinkeliba mbalakh simb lamb
  akwaba yako gbaka maquis gbe djo gaou brouteur zouglou alloco attieke garba placali foutou kpakpato woubi wari enjaillement
  mbote mwasi mobali ndeko papa maman mokonzi lingala ndombolo pondu fumbwa chikwangue madesu liboke makayabu nzambe yesu
  mwana mtoto rafiki hakuna matata asante jambo karibu simba pole dada kaka malagasy tompoko veloma misaotra azafady vazaha zebu
  ravitoto romazava vary trano fitiavana fihavanana`

/** What words of the sciences end in: by hand. */
export const ELEMENTS: string = `logie logue logique logiste graphie graphe graphique metre metrie metrique scope scopie scopique phile philie
  phobe phobie phobique pathie pathe pathique gene genese genie genique cyte cytose cytaire phage phagie plastie ectomie tomie stomie
  therapie therapeute cratie crate cratique nome nomie nomique sphere spherique morphe morphisme morphique algie lyse lytique
  trophe trophie tropie tropique phyte zoaire pode ptere saure forme formite cide cole culture culteur vore fuge gramme phone phonie
  phonique plegie plasie plasme some spore statique these thetique thermie thermique type typie typique valent oide chromie
  drome mancie mane manie maniaque nautique naute oxyde sulfate phosphate nitrate chlorure hydrate acide glycemie dynamique cinetique electrique
  nucleaire cellulaire vasculaire musculaire cerebral dermique osseux uretral rectal genital ferrique metallique`

/** Surnames of the Maghreb, Africa, Madagascar and Québec, and the usual ones of Belgium, Switzerland, the regions of France and the islands: by hand. */
export const FRANCOPHONE_SURNAMES: string = `abdelli abid achour adjal aggoun aissaoui allaoui allali amara ammari aouadi arab ayad azzouz bachir badaoui bakhti baraka belaid belarbi
  belghoul belhocine belkadi belloumi benabdallah benaouda benchaabane bendjelloul benhamou benkirane benmalek benmohamed benslimane
  bensouda benyahia benzema berkane bettayeb bouabdellah bouchama bouchareb boudjemaa boughanem bouguerra bouhafs boukhalfa boulahrouz
  boumaza bouras bouteldja brahmi chabane chaabi chahed chaib chakir chebli cheikh chikhaoui daoudi derradji djaballah djellal djoudi douadi
  el ghazi el hadj el khattabi el mansouri el ouafi essid fadel fakhfakh fares fathi fekir ferchichi ghanem guerfi guessoum gueddou habchi
  hachemi hadji hamadi hamdaoui hamouda hamza harrachi hassani jallouli jelassi jendoubi kaabi kadri kassimi kebir kechiche kerboua khaldi
  khalfaoui khelladi kouider laabidi laaroussi lakhdar lamrani larbi laribi lazaar loukil maalouf mahfoud mahjoub makhloufi maamar medjdoub
  mehdaoui mekki menad merabet merah mesbahi mokhtari mouhoub moussaoui nasri nekkache nouri ouahab ouaret ouchene ounissi rahal rebbah
  rezgui sabri sahli salhi sebbar selmi senhadji sghaier smaili soltani souissi tabet tahiri talbi taarabt tounsi yacoubi youcef zaidi zaoui
  zeghmati zerdoumi ziri zouari ait ali ait said ould ali ould kaddour ben romdhane ben youssef ben amor bou said adjei agbo ahouanvoebla
  akakpo aka akpovi amoussou assogba atchade ayivi azonhiho balde bagayogo bamogo bassole bationo bello bilong bissouma bonkoungou boukari
  coly dabo dabre dagnogo diaby diakite diagne diakhate dianga diabate diedhiou dieme djiba diomande djedje djibo djossou doukoure dogbo
  ebongue ekambi ekotto elong enoh essien etoundi eyenga fadiga faty fomena foe gaye gnabry gnagne goita goudiaby guehi guindo guiro hien
  houngbo ibara idrissou issoufou kabore kafando kalala kalombo kamara kambou kanga kasa-vubu kebe kinda kipre kitenge kodjo kolani komlan
  kouyate kouakou koulibaly koumba kpodar kuete lokwa loum mabiala makiese malonga mane manga massamba mavinga mayombo mbaye mbembe mbia
  mboup mbow mendy menga mendomo mouandjo mpondo muhindo mukoko mulumba musampa mvogo nabe ndao ndiour ndoye ngalula ngassa ngom ngouabi
  nguimfack nkoa nkurunziza noah ntumba nzonzi okombi omgba ouattara palenfo pouye sagara sambou sane sangare sarre savadogo seydi somda
  sonko soumare souare tall tamba tambwe tchamba tchoupo thiaw thioune tine toure traore tshilombo tshimanga wade wandji yameogo yapi yaro
  yattara yeboah zagre zerbo zinsou zohore zoungrana abatan adelaide agathine alcindor alphonsine annonay barfleur beaubrun bellegarde
  belrose bernabe blombou bolosier boulogne bourgeois cesaire chalcou chamoiseau conde confiant damas dorville dorothee edouard eloise fanon
  galy gatibelza glissant hilarion jabol jalton jean-baptiste jean-francois jean-marie joseph-angelique labeau laventure lurel marie-jeanne
  marie-rose mathurin monlouis montlouis-felicite nainsouta nestoret occolier palcy pinalie pulvar rinaldo saint-prix sainte-rose silou
  taubira telemaque thuram toussaint valcin zobel zandronis aliphat aho-nienne annette baret barret begue benard cadet catherine clain
  damour didier elisabeth etheve fontaine gauvin gonthier hubert-delisle huet imare ivara k/bidi lallemand latchoumanin lauret lebreton
  leperlier maillot malet mussard naze nourry ramassamy ramsamy sinapayel sinimale tarby thien-ah-koon turpin vellayoudom vergoz virapoulle
  vitry andrianarivo andriantsitohaina rabearivelo rabemananjara rajaonson rakotoarivelo rakotonirina rakotovao ralambo ramaroson
  randrianantenaina randrianasolo ranaivoson rasoarimalala rasolofo ratovonirina ravelomanana razanamparany razafimandimby razakanaivo
  aristide bazile celestin dessalines dieudonne duvalier estime exantus faustin laferriere laguerre lafontant manigat moise preval
  saint-fleur saint-louis bambridge flosse fritch maamaatuaiahutapu salmon tapao teriitahi tetuanui temaru teuira tuheiava gnahore goromoedo
  kaloi naisseline neaoutyine tjibaou wamytan yeiwene allard arsenault aubin audet auger beauchamp beauchemin beaudoin beaudry beaupre
  bedard belisle benoit bergevin bernier berube bilodeau blais blanchette boily boisvert bolduc bourassa bourque brassard brisson brodeur
  carrier castonguay champagne charbonneau charest charron chartrand cormier corriveau courchesne cousineau couture cyr daigle daoust demers
  deschenes desjardins desrochers desrosiers doiron doucet drapeau drolet dubuc dufresne dugas duguay duplessis duquette ferland filion
  forget frechette gallant gamache gendron giguere gingras godin gosselin goulet gravel grenier guay guerin hamel harvey hebert houde huard
  jobin juneau labelle labrecque lachance lacombe laflamme lafleur laforest lalonde lamontagne langlois laplante laporte lariviere larouche
  larose latour lauzon lebel leduc legault lemay lemieux lessard letourneau levesque lussier mailhot mailloux mallette marchand marcotte
  marcoux marois melanson menard mercier messier moisan mongeau montpetit morissette munger noel otis pageau paradis parent parizeau
  patenaude pepin perreault perron picard pilon plourde plamondon plante potvin pouliot proulx provencher quesnel raymond renaud rheault
  richer riel rioux rivard robichaud robillard robitaille rocheleau rousseau routhier ruel samson savard savoie seguin senecal sirois soucy
  st-amand st-jean st-onge st-pierre tanguay tardif tessier theberge theriault therrien thivierge touchette tousignant trepanier trottier
  trudeau trudel turcotte turgeon vachon vaillancourt vallieres veilleux verreault vezina villeneuve viens mcneil mckenzie o'brien adam
  baert bauwens beckers bertrand bodart bogaert bosmans callens carlier casteels charlier christiaens collard coppens cools cornelis daems
  de backer de clercq de coninck de cock de meyer de pauw de smedt de vos de wilde degroote delcourt delvaux denayer deprez deschepper
  devroye dewaele dierckx dumont engelen francois geerts gerard gilles godart goffin goethals hendrickx henrard hermans hubert jadot janssen
  lacroix lambrechts lemaire lemmens libert lenaerts leroy lievens maertens marchal martens massart mathieu michiels moens moreau nys
  pauwels peeters pirard pirotte poncelet renard segers simons smets smeets stevens thijs thiry thomas thys timmermans van damme van den
  broeck van hecke van hove vandenbroucke vandewalle vandeputte vanhaecke verbeke verbruggen verhoeven vermeersch vermeulen vervoort wauters
  willaert wuyts aebischer aubert baeriswyl berset bolomey borloz bovet buchs burnier chevalley clerc corboz corpataux cornut cottier
  crettenand darbellay dubuis dufaux emery epiney fellay fragniere freymond gachoud genoud gillieron girardin glauser gremaud gruber guex
  hofer huguenin jaccard jaquier jeanneret junod lugon magnin maillard marmy matthey michaud morard moser nicollier oberson overney pasquier
  piguet pilloud progin python rapin rey rime robert-nicoud rossier roulin savary schaller schmutz schwab stauffer steiner suter tinguely
  udry vaucher vuilleumier wyss yerly zbinden zufferey hoffmann kremer schroeder thill wagner weber reuter faber kirsch muller hansen
  majerus bausch bettel frieden juncker kayser kohnen ries schiltz thein wirtz abgrall abiven andro bellec bozec cadiou calvez colin corre
  coatmellec creac'h cueff danielou goasguen gueguen guena hascoet hamon hervouet jacq jaouen jezequel kerbiriou kergoat kerjean kerleo
  kersauzon kersaudy le bras le corre le dantec le du le gallic le guen le henaff le meur le pennec le saux leon madec marrec nedelec omnes
  penn peron plouzennec prigent quemener quere quiniou rannou rozenn salaun stephan tallec treguer tremintin aguirre ansola arrieta barneche
  bordagaray camino curutchet darrigol elicabe elissalde etcheto etxeberria garat haramburu harriague ibarra idiart inchauspe irazoqui
  labeguerie lasserre mendiboure ospital oyharcabal peyrelongue sallaberry urruty uhart acquaviva agostini angeli battesti benedetti biaggi
  casalta ceccaldi cesari ciosi cristofari emmanuelli fabiani ferracci franceschi gaffori graziani grimaldi leonetti mariani martinelli
  mondoloni nicolai padovani paganelli pasqualini poggi quilici raffalli renucci santini sarrola simeoni susini talamoni tomasi vescovali
  vincensini bastide cabanel castelnau cazenave costes delmas fabre ginestet lafitte mazel pages pouget puech rouquette sabatier vidal viala
  arnold baumann bechtold bernhard bischoff burgun dietrich eberhardt engel freyermuth friedrich fuchs geiger goetz graff heitz herrmann
  hirtz holtzmann kessler klotz koch krebs kuhn lang lutz matter metzger ohlmann oster reinhardt riehl ritter roth ruhlmann sauer schaeffer
  schell schuler sieffert spitz stoltz ulrich vogel walter wendling wurtz zeller ziegler`

/** First names of the Maghreb, Africa, Madagascar, the islands and the regions of France: by hand. */
export const FRANCOPHONE_FIRST_NAMES: string = `abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellah abdelmalek abdennour abderrahmane abderrezak abdessamad achraf adel adnane
  aissa akli akram allal amar amazigh amrane anouar arezki ayoub azeddine aziz azzedine badr belaid belkacem boualem boubker bouchaib
  boumediene brahim chafik chakib cherif chokri djilali driss el hadi fadhel fares farouk faouzi faycal ferhat fethi fodil fouad ghiles
  habib hachemi hafid haithem hakim hamid hamou haroun hassen hatem hichem hocine houcine idir ilyas imad ismail jalil jawad kaci kais
  kheireddine khalil koceila lahcen lakhdar larbi lounes lotfi madjid maher mahfoud mahrez makhlouf marouane massinissa mehdi menad messaoud
  miloud mohand mokhtar moncef mouloud mounir mustapha nabil nacer nadir nasreddine noureddine okba omar othmane ouali oualid rabah rachid
  ramzi reda redouane rezki riad rida sadek salah said salim samy sidali sifeddine slimane smail sofiane taha tahar tarek tayeb toufik
  wassim wael yahia yazid youcef younes yuba zakaria zinedine zoheir aicha amel asma assia aziza badia bahia basma boutheina chahinez
  chahrazad cherifa dalila djamila djohra dounia fadila fadma faiza farida fatiha fatma-zohra ferroudja feriel ghania ghizlane hafida hajar
  halima hanane hanene hayat hind houda ibtissam ikram ilham imane ines jihane kahina karima kaoutar keltoum kheira lamia latifa loubna
  louiza lynda meriem meryem malika mounia nabila nacera nadjet naoual narimane nassima nawel nesrine ouarda ouissem rabia rachida radia
  rahma rajaa rim rokia saadia saida saliha salima samira sanaa selma siham sihem souad soumia taous tassadit thanina tiziri wafa wahiba
  wassila yamina yasmina zahia zahra zineb zoubida zoulikha abdou adama adiaratou adja affoue ahou aissatou alassane alioune amadou amath
  ami aminata amoin arouna assane assetou awa aya babacar bakary balla bineta birame bintou bocar boubacar cheick cheikh coumba dado daouda
  dior djibril djeneba dieynaba drissa elimane fanta fatimata fatou fousseyni gnima gora habibatou hadja hawa ibou idrissa issa issouf
  kadiatou kadidia kalidou karamoko khady khadim kofi kossi kouame koffi lamine lassana madou makan malang malick mamadou mame maimouna
  mariama marietou massamba mbaye modibo modou moustapha nafissatou nana ndeye ngone nogaye oumar oumou oury ousseynou pape penda racky
  ramata rokhaya rokiatou saly samba sadio salif salimata sekou seydou sidy sira soda souleymane tidiane thierno tiguidanke youssouf yacouba
  yaye zeynabou akissi adjoua amenan yao kouadio konan nguessan mbuyi ngalula tshala kapinga mwamba ilunga kabedi mutombo nsimba nzuzi
  makiese ndaya bijou dorcas gloire merveille tresor dieumerci glodi heritier exauce plamedi jemima ruth prisca rebecca divine grace prince
  junior aime esperance immaculee uwase ineza keza mugisha nshuti claver innocent onana ndongo ngo eyenga tsimi abena faly hery lova mamy
  miora naivo njaka noro rado rija rivo soa tahina tiana toky voahangy haja hasina fara lalao mialy onja andry fanja wilmer wideline widline
  mackenson jeff woodly wadley nadege guerda rose-laure marie-ange dieunie ketsia lovely wisline fritznel ti-jean gaelle kimberley maeva
  melissandre ludjina rosette heimana hinano manutea teva tamatoa moana vaea vaitiare heiata tehani poerava ariitea raimana hereata teuira
  aela aenor alan annaig armel azilis awen bleuenn briac brieuc budoc caradec corentine deniel denez dewi divi efflam elouan enora erell
  ewen fanch gaid gildas goulven gurvan gwendal gwendoline gwenn gwenole gwilherm haude herle iwan jakez judikael kaourintin katell kireg
  klervi lena lenaig loeiza lorient mael maelan maiwenn malo mevena morgan morvan nevena nolwenn per riwal riwan rozenn servane soazig
  sterenn tanguy tifenn tristan tugdual yael yoann yuna yves-marie aitor amaia ander arantxa argia benat bixente eneko elaia eneka gaizka
  garazi gorka haizea iban ibai iker inaki inaxio itziar izaro jokin jon koldo leire lander maddi maialen maite mattin mikel naia nahia
  nerea oihan oihana patxi peio unai txomin xabi xabier ximun andria anghjulina antone battista carlu dumenica fiordalisa ghjuvan ghjulia
  ghjaseppu lesia lisandru letizia livia matteu orso pasquale petru pierre-toussaint santu saveriu serena toussainte vannina aurelia magali
  mireio frederi guilhem jaufre jourdan miqueu peire esteve bertran alienor esclarmonde flor arlette joris wout lotte femke sander ruben
  pieter bram jef joke liesbeth katrien griet koen geert bart dirk luc wouter kobe seppe senne fien noor ghislain ghislaine godelieve
  marcellin urs beat reto regula ueli vreni heidi jurg fritz hansruedi ruedi sepp yolande rejean rejeanne normand gaetan gaetane yvon
  gilberte raynald marcel-aime clermont fernande lise ginette huguette manon melanie marie-eve marie-pier marie-josee jean-sebastien
  pier-luc jeremie felix-antoine zachary william olivier emile xavier samuel alexis nathan raphael ariane maude catherine roxane megane
  rosalie coralie laurence florence mathilde noemie lea-rose anne-sophie maxime abbas abdelali abdelatif abdelghani abdeljalil abdelkarim
  abdelmajid abdelmounaim abdelouahab abderrahim abdessalam abdelwahab abid adem adib aghiles ahlem aimen akim aksel allaoua alya amayas
  ameziane amira amirouche amjad ammar anass anaya anys arwa asmaa assil atika ayman aymen azedine azouaou azza bachir badis badra baya
  bouchra boudjemaa bouzid chaima chahid chahine chedli chems cherine chiraz dahbia dalal dalia daoud daouia dehbia dina djaafar djaouida
  djazia djelloul djouher dyhia dris elias elyes elyas fadel fadwa fahd fahim faissal fatah fathia fatine fella ferdaous fethia firas
  firdaws ghalia ghazi ghofrane habiba hachem hadda haddou hadjer hadil hafsa hamdi hamida hamidou hamma hammou hana haoua hasna hasnae
  hassiba hassina hayet hedi hedia hela hiba hicham hilal houssem houssam housni houria hozan ibtihel ichrak idriss ihab ihsane ikbal imen
  imene inass insaf isra issam iyad izza jaber jalal jaouad jasmine jawed jazia jihad jihene jounaid kader kaouther karam katia kawtar
  khadidja khaled khouloud koussaila lahoucine laila lalla lamis leith leyla lila lilia linda lounis louisa louness lubna lydia maamar
  mabrouk mabrouka madani mahdi mahmoud maissane majda majid malak malek mansour mansoura maram maria marwa marwan mazigh medhi mehenni
  melissa mellissa menouar meriama merwan messaouda messipsa mimoun mimouna mohamedamine mohammed mokrane monia mouad mouaz mouhcine mouna
  mouni mourad mouhamed moussaab nabiha nacim nada nadjib nadjia nadjim nahla naila najat najib najet najia najoua nawal nawres nazim nejma
  nesrin nidal nihad nihel nisrine nizar nora nouha nouhaila nour nouria nourhane nouredine ouafa ouahiba ouahib ouassim ouerdia oulaya
  oumayma oumnia rabiaa rabie rachda rafik ramdane ramla rana randa raouf rayane redha rekia rihab rima rofaida rostom roukaya rouqaya saad
  saadi sabah saber sabiha sabra safa safaa safae safouane sahar sahra sajida sakina salma samar samih sami sanae sara sarra seddik seif
  selim semia sihame sindy sirine siwar slim smain soheib sonia souha souheil souhila soukaina souleima soumaya taher takfarinas talal tarik
  thiziri tinhinane tounes wahib wahida wail walid wanis wided widad wissal wissem yacoub yahya yanni yasser yassin yassir yasmin yemna
  yosra youba younnes youssra yousra zaccaria zaher zahida zahir zaina zakia zakarya zayd zeineb ziad zied zina zineddine ziyad zohir zohra
  zouheir zoubir zouhair abdoulatif abiba abidine abou achille adiza adjara aissata akua alhassane alima aliou alpha amara aminatou amidou
  amsatou anta aoua arame arsene assa assata assitan astou ayawovi babou badara bakayoko balkissa bamba binta biram boubou brahima bouba
  boukary bouna couro dalanda dalla dame demba denba diadie diallo diama diamilatou diarra diatou diariatou diye djenabou djibo djouma
  dramane ebrima elhadj eugenie fadima fama famara fanny farba fatimetou fatma fatoumata fily fode foune galle ganna gnagna goundo hamady
  haby hassane hassanatou hawoye hadiatou houleye ibra ibrahim idy ismaila issaga issoufou jeanne kadija kadi kady kanny karim kaba kassoum
  khadidiatou khadija khardiata kolia korka korotoum kounta laye lala lamarana lansana lassina lat latir leyti lissa mabinty madeleine
  madina magatte mah macire mamady mamou mansata maodo marame mareme mariame mary massata massaran massogbe mata matar mbacke mbarka
  mbissine mbouille medoune mohamed mor mory moussa mouhamadou moussou nabou nafi nah nansa ndiaga ndella ndoumbe nene niang niouma nima
  nouhou ndack oulimata oumarou oumy ouleye ousmane pathe papa rahmatou ramatoulaye rahim rama ramatou rougui rouguiatou sadibou safi
  safiatou safoura saibou salamata saliou salou samou sanaba sarah sata satou seynabou sedhiou sokhna sory souaibou soulemane soumaila
  sounkarou sidiki tabara tako tenin thiane thioro tidjane tiemoko tieble tierno tiguida toumani toure wagui wali waly yama yaya younoussa
  zara zeinab zenabou zoumana abenan adjoa affouet afi afoua akoua akouvi amah amlan aman assamoi ayaba ayele bedi brou dede djedje edem
  efoua ehui ekoue essi ettien gnamien kangah kafui kokou kodjo kokouvi komi komlan kossiwa kouakou kouassi krou kwame kwasi lago mahounan
  mawuli mensah nadou oloua prosper sena senam sitou tanoh yawa yawo yvette zadi alain albertine albine alphonsine amisi anifa annette
  anuarite assumani bahati basile benedicte benie bertille bilonda blandine boniface byaruhanga celestine chadrac chantal chancel chancelle
  charmante chanceline christelle clementine clovis consolee dada daddy deborah destin destinee dieudonne dido doudou elikia elie emery
  esther falonne fiston florent francine fulgence gaston gentil georgette gervais godelive guelor guylain herve honorine israel jolie josue
  joyce kabange kahindo kalonji kambale kasereka kavira keren kevine kimia landry laetitia lokua loic mado malaika mamie mapasa masika
  mbombo mechack merdi mesack mpia muhindo mukendi munganga mireille nadine naomie ngoie nono odile olive pascaline patience patient pemba
  pitchou platini pierrette pongo queen rachidi raissa rosine rodrigue sifa solange sarive tantine thethe tychique urielle vainqueur
  verdiane vianney yannick yves zawadi zola alexia amandine andriamihaja andrianina anjara antsa aro avotra bakoly bodo bako domoina eliane
  faniry fanilo fanomezana fenitra fidy fitahiana fitia haingo hanitra hantaniaina hantasoa harena harilala harinirina harisoa haritiana
  harivelo harizo hary henintsoa herilala heriniaina herimanana herisoa hoby holy iary ihary jaona joary kanto koloina lalaina lalaniaina
  lanto lantoniaina laza ligia liantsoa lina mahefa malala manantsoa mandresy manitra mamitiana mendrika mihaja mihary mijoro minah mirana
  misa mitia nandrianina nantenaina narindra ndrina nirina njara njiva nofy noely nomena norosoa noromalala nirilanto olivia onitiana oliva
  ony rakoto ravaka rindra rotsy safidy saholy sahondra sarindra sariaka seheno sitraka soanirina solo solofo tafita tahiry tahiana tanjona
  tantely tantsoa tefy tiavina tojo tokiniaina tolotra toavina tovo tsanta tsilavina tsiky tsiory vatosoa vero volana volatiana vonjy
  voninahitra zafy zoary`

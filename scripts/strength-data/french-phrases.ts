/**
 * Phrases that people know by heart and type as a password: written by hand, the best known first in each group. Words apart,
 * without accents; an apostrophe joins. A beginning of three words and ten letters stands for the whole, and so do the initials.
 */
export const FRENCH_PHRASES: Readonly<Record<string, string>> = {
  proverbs: `qui vole un oeuf vole un boeuf|chat echaude craint l'eau froide|l'habit ne fait pas le moine|pierre qui roule n'amasse pas
    mousse|tous les chemins menent a rome|tout vient a point a qui sait attendre|chose promise chose due|la nuit porte conseil|
    vouloir c'est pouvoir|mieux vaut tard que jamais|mieux vaut prevenir que guerir|rien ne sert de courir il faut partir a point|
    petit a petit l'oiseau fait son nid|un homme averti en vaut deux|les jours se suivent et ne se ressemblent pas|quand le chat
    n'est pas la les souris dansent|a coeur vaillant rien d'impossible|l'union fait la force|qui vivra verra|qui seme le vent recolte
    la tempete|qui ne tente rien n'a rien|qui dort dine|qui aime bien chatie bien|l'argent ne fait pas le bonheur|le temps c'est de
    l'argent|les bons comptes font les bons amis|loin des yeux loin du coeur|on ne fait pas d'omelette sans casser des oeufs|il ne faut
    pas vendre la peau de l'ours|l'exception confirme la regle|l'erreur est humaine|la fin justifie les moyens|la parole est d'argent le
    silence est d'or|les absents ont toujours tort|les murs ont des oreilles|l'appetit vient en mangeant|une hirondelle ne fait pas le
    printemps|apres la pluie le beau temps|a bon chat bon rat|a chaque jour suffit sa peine|aide toi le ciel t'aidera|aux grands maux les
    grands remedes|bien mal acquis ne profite jamais|c'est en forgeant qu'on devient forgeron|charite bien ordonnee commence par soi
    meme|comme on fait son lit on se couche|deux avis valent mieux qu'un|en avril ne te decouvre pas d'un fil|en mai fais ce qu'il te
    plait|il n'y a pas de fumee sans feu|il faut battre le fer tant qu'il est chaud|il vaut mieux etre seul que mal accompagne|jamais deux
    sans trois|la nuit tous les chats sont gris|la curiosite est un vilain defaut|le jeu n'en vaut pas la chandelle|les chiens aboient la
    caravane passe|les cordonniers sont les plus mal chausses|les grands esprits se rencontrent|ne remets pas a demain|noel au balcon
    paques au tison|oeil pour oeil dent pour dent|on n'est jamais mieux servi que par soi meme|pas de nouvelles bonnes nouvelles|plus on
    est de fous plus on rit|quand on veut on peut|qui peut le plus peut le moins|qui s'y frotte s'y pique|qui se ressemble s'assemble|qui
    trop embrasse mal etreint|rira bien qui rira le dernier|tel pere tel fils|telle mere telle fille|tout est bien qui finit bien|toute
    peine merite salaire|un de perdu dix de retrouves|un malheur n'arrive jamais seul|un tiens vaut mieux que deux tu l'auras|ventre affame
    n'a pas d'oreilles|l'avenir appartient a ceux qui se levent tot|la vie est belle|la vie continue|ainsi va la vie|c'est la vie|tout passe
    tout casse tout lasse|treize a la douzaine|vingt quatre heures du mans|une semaine sur deux|les loups ne se mangent pas entre eux|
    qui a bu boira|paris ne s'est pas fait en un jour|l'enfer c'est les autres|je pense donc je suis|etre ou ne pas etre|liberte egalite
    fraternite|vive la france|vive la vie|vive les vacances|un pour tous tous pour un|impossible n'est pas francais|honneur et patrie|
    travail famille patrie|ni dieu ni maitre|sous les paves la plage|il est interdit d'interdire|metro boulot dodo|on ne badine pas
    avec l'amour|carpe diem|veni vidi vici|memento mori|dura lex sed lex|alea jacta est|tempus fugit|errare humanum est`,
  songs: `au clair de la lune mon ami pierrot|frere jacques dormez vous|aupres de ma blonde|aupres de mon arbre|a la claire fontaine|sur
    le pont d'avignon|il pleut il pleut bergere|une souris verte qui courait dans l'herbe|savez vous planter les choux|promenons nous dans
    les bois|alouette gentille alouette|pirouette cacahuete|dans sa maison un grand cerf|ah vous dirai je maman|j'ai du bon tabac|cadet
    rousselle a trois maisons|meunier tu dors|le bon roi dagobert|il etait un petit navire|ainsi font font font|gentil coquelicot|petit papa
    noel|mon beau sapin|vive le vent d'hiver|joyeux anniversaire|douce nuit|ne me quitte pas|non je ne regrette rien|la vie en rose|hymne a
    l'amour|milord|les champs elysees|les copains d'abord|je t'aime moi non plus|allumer le feu|que je t'aime|l'envie|retiens la nuit|laissez
    moi danser|laisse moi t'aimer|comme d'habitude|alexandrie alexandra|le lundi au soleil|cette annee la|belles belles belles|emmenez
    moi|la boheme|for me formidable|comme ils disent|hier encore|les lacs du connemara|je vole|en chantant|la maladie d'amour|je vais t'aimer|
    il jouait du piano debout|tout pour la musique|resiste|evidemment|ella elle l'a|desenchantee|libertine|sans contrefacon|pourvu qu'elles
    soient douces|quelque chose de tennessee|savoir aimer|on ira|quand la musique est bonne|envole moi|je te donne|comme toi|
    encore un matin|pas toi|sache que je|il suffira d'un signe|j'irai ou tu iras|pour que tu m'aimes encore|on ne change pas|sous le
    vent|l'aigle noir|foule sentimentale|la corrida|je l'aime a mourir|petite marie|partir un jour|femme liberee|nuit de folie|les demons de
    minuit|l'aventurier|marcia baila|tombe la neige|le sud|mistral gagnant|dans le port d'amsterdam|le plat pays|quand on n'a que l'amour|
    les bonbons|avec le temps|c'est extra|la javanaise|bonnie and clyde|l'ete indien|et si tu n'existais pas|ca plane pour moi|papaoutai|
    alors on danse|formidable|tous les memes|je veux|derniere danse|balance ton quoi|on ecrit sur les murs|elle me dit|la groupie du pianiste|
    siffler sur la colline|tout doucement|voyage voyage|aimer a perdre la raison|la montagne|que c'est triste venise|la mer|douce france|
    le temps des cerises|le chant des partisans|allons enfants de la patrie|le jour de gloire est arrive|aux armes citoyens|bella ciao|
    on va s'aimer|toi plus moi|au soleil|chanter pour ceux|caravane|la tribu de dana|je danse le mia|demain c'est loin|petit frere|
    bebe d'amour|la solitude|la lettre|l'ecole est finie|poupee de cire poupee de son|tous les garcons et les filles|il est cinq heures
    paris s'eveille|j'aime les filles|et moi et moi et moi|quand j'etais chanteur|elle a les yeux revolver|macumba|sensualite|
    saint claude|i will survive|we are the champions|hakuna matata|libere delivre|ce reve bleu|il en faut peu pour etre heureux`,
  stories: `les miserables|notre dame de paris|le comte de monte cristo|les trois mousquetaires|vingt mille lieues sous les mers|le tour du
    monde en quatre vingts jours|l'ile mysterieuse|voyage au centre de la terre|le petit prince|l'etranger|la peste|madame bovary|le rouge et
    le noir|la chartreuse de parme|germinal|l'assommoir|au bonheur des dames|la bete humaine|bel ami|boule de suif|le horla|les fleurs du mal|
    voyage au bout de la nuit|a la recherche du temps perdu|du cote de chez swann|le grand meaulnes|candide|cyrano de bergerac|le malade
    imaginaire|le bourgeois gentilhomme|les fourberies de scapin|les femmes savantes|l'ecole des femmes|tartuffe|dom juan|l'avare|le cid|
    andromaque|phedre|antigone|huis clos|en attendant godot|la cantatrice chauve|rhinoceros|le petit chaperon rouge|la belle au bois dormant|
    la belle et la bete|le chat botte|barbe bleue|blanche neige et les sept nains|cendrillon|le petit poucet|peau d'ane|hansel et gretel|
    la petite sirene|la reine des neiges|le roi lion|alice au pays des merveilles|les aristochats|les cent un dalmatiens|le livre de la
    jungle|peter pan|pinocchio|le seigneur des anneaux|bilbo le hobbit|harry potter a l'ecole des sorciers|la guerre des etoiles|star wars|
    le retour du jedi|l'empire contre attaque|que la force soit avec toi|game of thrones|winter is coming|la casa de papel|prison break|
    plus belle la vie|demain nous appartient|un si grand soleil|dix pour cent|le bureau des legendes|baron noir|les bronzes font du ski|les
    bronzes|le pere noel est une ordure|le diner de cons|la grande vadrouille|le corniaud|le gendarme de saint tropez|rabbi jacob|la soupe aux
    choux|les visiteurs|les tontons flingueurs|un singe en hiver|le cercle des poetes disparus|bienvenue chez les ch'tis|rien a declarer|
    intouchables|les choristes|le grand bleu|la cite de la peur|les trois freres|taxi|leon|nikita|le cinquieme element|le fabuleux destin
    d'amelie poulain|amelie poulain|la haine|un prophete|la famille belier|qu'est ce qu'on a fait au bon dieu|asterix et obelix mission
    cleopatre|le gaulois|tintin au tibet|les bijoux de la castafiore|objectif lune|lucky luke|boule et bill|les schtroumpfs|
    le transperceneige|la gloire de mon pere|le chateau de ma mere|la guerre des boutons|jean de florette|manon des sources|marius|
    les enfants du paradis|quai des brumes|a bout de souffle|les quatre cents coups|jules et jim|la boum|retour vers le futur|le silence des
    agneaux|les dents de la mer|il etait une fois dans l'ouest|le bon la brute et le truand|pour une poignee de dollars|les evades|la ligne
    verte|forrest gump|seigneur des anneaux|desperate housewives|grey's anatomy|how i met your mother|the big bang theory|the walking dead|
    breaking bad|stranger things|peaky blinders|squid game|black mirror|la petite maison dans la prairie|les feux de l'amour|questions pour un
    champion|fort boyard|koh lanta|the voice|danse avec les stars|top chef|le meilleur patissier|les douze coups de midi|n'oubliez pas les
    paroles|des chiffres et des lettres|l'ile de la tentation|les marseillais|nos chers voisins|scenes de menages|joseph|fais pas ci fais pas
    ca|camping paradis|les anges|secret story|star academy|intervilles|la roue de la fortune|le club dorothee|dragon ball z|saint seiya|les
    chevaliers du zodiaque|olive et tom|les mysterieuses cites d'or|il etait une fois la vie|ulysse trente et un|goldorak|albator|candy|
    nicky larson|one piece|fairy tail|death note|attack on titan|l'attaque des titans|hunter x hunter|demon slayer|jujutsu kaisen|my hero
    academia|one punch man|sword art online|tokyo ghoul|fullmetal alchemist|cowboy bebop|mon voisin totoro|le voyage de chihiro|princesse
    mononoke|le chateau ambulant|grand theft auto|call of duty|assassin's creed|league of legends|candy crush|clash of clans|clash royale|
    brawl stars|animal crossing|mario kart|super mario|the legend of zelda|final fantasy|resident evil|metal gear solid|elden ring|dark souls|
    baldur's gate|world of warcraft|counter strike|rocket league|among us|fall guys|angry birds|pokemon go|the last of us|red dead redemption|
    the witcher|god of war|street fighter|mortal kombat|gran turismo|need for speed|age of empires|les sims|rayman|the elder scrolls`,
  faith: `je vous salue marie pleine de grace|notre pere qui es aux cieux|que ta volonte soit faite|au nom du pere et du fils|ave maria|
    sainte marie mere de dieu|notre dame de lourdes|notre dame de la garde|notre dame de fatima|sacre coeur de jesus|jesus christ|jesus est
    vivant|jesus est mon sauveur|jesus je t'aime|jesus revient|jesus marie joseph|le christ est roi|christ est roi|christ est ressuscite|dieu est
    grand|dieu est amour|dieu merci|dieu est avec nous|dieu seul me voit|l'eternel est mon berger|saint michel archange|sainte rita|sainte
    therese|saint antoine|padre pio|medjugorje|immaculee conception|alleluia|gloire a dieu|grace a dieu|la ilaha illallah|allah akbar|allahou
    akbar|al hamdulillah|alhamdoulillah|hamdoulillah|bismillah|subhanallah|soubhanallah|astaghfirullah|machallah|mashallah|inch allah|in
    sha allah|incha allah|salam alaykoum|salam aleykoum|assalamou alaykoum|wa alaykoum salam|barakallah|barak allah fik|jazak allah khayr|
    aid moubarak|aid mubarak|ramadan moubarak|ramadan kareem|al fatiha|ayat al kursi|sallallahou alayhi wa salam|rassoul allah|tawakkul|
    ya rabbi|shabbat shalom|am yisrael hai|baroukh hachem|mazel tov|bonne annee|joyeux noel|bonne fete maman|papa dieu`,
  worlds: `tchimbe red pa moli|tchimbe red|pa ni pwoblem|sa ou fe|sak pase|nap boule|ki jan ou ye|mwen renmen ou|mwen enmen w|an nou ay|lese
    yo pale|ote la reunion|lontan|i lov a ou|mi aime a ou|mon doudou|doudou an mwen|manman mwen|manman cheri|ti moun|ti punch|zouk la se sel
    medikaman nou ni|bwa bande|gwada boy|madin girl|peyi an nou|pep la|breizh atao|breizh izel|ya d'ar brezhoneg|kenavo ar wech all|gwenn ha du|
    bro gozh ma zadou|yec'hed mat|trugarez vras|forza bastia|pace e salute|i muvrini|dio vi salvi regina|evviva u populu|corsica nazione|u mo
    core|terra corsa|gora euskadi|euskal herria|aupa atletic|agur jaunak|maite zaitut|viva occitania|se canta|adieu siatz|coupo santo|fada
    de marseille|allez l'om|allez les verts|allez les bleus|allez le psg|allez paris|ici c'est paris|droit au but|qui ne saute pas n'est pas|
    ensemble nous sommes|on est les champions|fier d'etre marseillais|fier d'etre breton|je me souviens|vive le quebec libre|gens du pays|mon
    pays c'est l'hiver|les canadiens de montreal|tabarnak de calisse|maudit francais|bonhomme carnaval|c'est ben correct|ville de quebec|
    sirop d'erable|cabane a sucre|hopla geis|elsass frei|vive l'alsace|les diables rouges|tous ensemble|manneken pis|tintin et milou|une
    fois|hop suisse|vive la suisse|geneve servette|fribourg gotteron|un pour tous|cor des alpes|one two three viva l'algerie|vive l'algerie|
    tahia el djazair|dima raja|dima wydad|dima maghreb|vive le maroc|allah al watan al malik|vive la tunisie|tahya tounes|hamma hamma|
    nhebek ya omri|habibi ya nour el ain|wallah|starfoullah|khouya|ya hasra|zaama|labess|kifach|nchallah|beslama|saha ftourek|azul fellawen|
    tanemmirt|ayema azizen|imazighen|tamazight|tizi ouzou|vive le senegal|senegal rek|teranga|nanga def|jerejef|touba|mame diarra|serigne
    touba|cheikh ahmadou bamba|vive le cameroun|lions indomptables|on est ensemble|vive la cote d'ivoire|elephants|akwaba|mali ba|
    sanu kibaru|aw ni ce|i ni sogoma|mbote na yo|nalingi yo|congo na biso|vive le congo|madagasikara|tsy maninona|misaotra|salama tompoko|
    sakafo|mora mora|mwana|mama africa`,
  vows: `je t'aime|je t'aime fort|je t'aime plus que tout|je t'aime pour la vie|je t'aime mon amour|je t'aime mon coeur|je t'aime maman|je t'aime papa|
    je t'aime a la folie|toi et moi pour la vie|toi et moi|toi mon amour|mon amour pour toujours|mon amour de ma vie|l'amour de ma vie|mon petit
    coeur|mon coeur d'amour|ma petite famille|ma famille d'amour|mes enfants d'amour|mes trois amours|mes deux amours|maman je t'aime|papa je
    t'aime|tu me manques|tu es ma vie|tu es mon soleil|mon rayon de soleil|un jour mon prince viendra|pour le meilleur et pour le pire|avec
    toi pour toujours|pour toujours et a jamais|ensemble pour la vie|la famille avant tout|maman est la meilleure|mon chat|mon bebe d'amour|
    mon mot de passe|mot de passe|mon mot de passe secret|le mot de passe|j'ai oublie mon mot de passe|mot de passe oublie|je ne sais
    pas|je sais pas|je m'en fous|je suis la|je suis moi|c'est moi|c'est bon|ca va|ca va bien|comment ca va|bonne journee|bonne nuit|bonne chance|
    bon courage|bon voyage|a bientot|a demain|au revoir|merci beaucoup|merci la vie|merci a tous|pas de probleme|pas de souci|n'importe quoi|
    et voila|voila voila|allez hop|c'est parti|on y va|on y croit|j'y crois|j'arrive|j'aime le chocolat|j'aime la vie|j'aime pas|j'aime les
    chats|j'aime le foot|j'aime la musique|j'aime mon chien|j'aime paris|je deteste les mots de passe|marre des mots de passe|encore un mot de
    passe|ouvre toi sesame|sesame ouvre toi|laisse moi entrer|un deux trois soleil|un deux trois quatre|un deux trois|trois fois rien|un
    deux trois nous irons au bois|a table|au travail|vive le week end|vive la retraite|vive les maries|bientot la retraite|
    bientot les vacances|l'annee prochaine|tout va bien|tout le monde|tout est possible|rien n'est impossible|toujours plus haut|toujours plus fort|
    il fait beau|il fait froid|il pleut|demain est un autre jour|carpe diem|no pasaran|yes we can|i love you|i love paris|i love france`
}

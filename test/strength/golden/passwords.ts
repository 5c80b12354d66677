/** Passwords by what they show: each price of a pattern, and each of its branches, is in one of them. */
export const GOLDEN_PASSWORDS: Readonly<Record<string, readonly string[]>> = {
  words: [
    'grenouille',
    'Grenouille',
    'GRENOUILLE',
    'grenouillE',
    'gRenouille',
    'grEnoUille',
    'GreNouille',
    'grenouilles',
    'cœur'
  ],
  'words replaced in part': [
    'gr3nouille',
    'gr3n0uill3',
    '6renouille',
    'c@fe',
    'caf3',
    'p@ssw0rd',
    'Isabel13',
    'm0ut0ns'
  ],
  'words backwards and apart': [
    'elliuonerg',
    'ElliuonerG',
    'trop',
    'saint-malo',
    'saint malo',
    's.o.l.e.i.l',
    'soleil_'
  ],
  'several words': [
    'chat chien',
    'ChatChien',
    'chatchien',
    'lechatdeloulou',
    'le chat de loulou',
    'LeChatDeLoulou',
    'chatde'
  ],
  names: ['perrine', 'Perrine75', 'dupont', 'Dupont1975', 'jeandupont', 'Jean-Pierre'],
  'initials and a number': ['Td571958', 'RC_1961', 'Ef2012ef', 'abc4'],
  places: ['landerneau', 'Landerneau29', 'Evry91', 'st-malo35', 'Paris75015'],
  'listed passwords': ['123456', 'azerty', 'iloveyou', 'qwerty123', 'abc123', '3rjs1la7qe', 'Ghhh47hj7649!', 'пароль'],
  'digits behind': [
    'soleil1',
    'soleil12',
    'soleil123',
    'soleil75',
    'soleil69',
    'soleil84',
    'soleil739',
    'soleil7391',
    'soleil73915'
  ],
  'digits alone': ['7', '73', '739', '73918', '739184', '73918426', '000000', '10293847'],
  'symbols behind': [
    'soleil!',
    'soleil.',
    'soleil@',
    'soleil%',
    'soleil€',
    'soleil!!',
    'soleil!?',
    'soleil#*%',
    'soleil]',
    'soleil“'
  ],
  'what a rule asks for': ['soleilA1', 'soleila1', 'Aa1!soleil', 'aa1!soleil', 'soleilAa', 'soleil1A!'],
  years: ['2026', '2024', '2022', '2035', '1998', '1950', '1900', 'soleil2024', 'soleil1998'],
  dates: [
    '2406',
    '240699',
    '24061999',
    '19990624',
    '06241999',
    '24/06/1999',
    '24-06-99',
    '1999.06.24',
    '14071789',
    '3112'
  ],
  'dates in letters': [
    '14juillet1789',
    '24 juin 1999',
    'juin1999',
    '24juin',
    'premierjanvier2000',
    'Juin-99',
    '15-march-2001'
  ],
  'postal codes': ['75015', 'soleil75015', '97400', '99123'],
  telephones: ['0612345679', '06 39 98 17 42', '06.39.98.17.42', '+33639981742', '0033639981742', '0139981742'],
  'numbers of people and companies': [
    '73282932000074',
    '732829320',
    '185057800608436',
    'AB-123-CD',
    'GQ265RZ',
    '1234AB75'
  ],
  keyboards: [
    'qsdf',
    'qsdfgh',
    'hgfdsq',
    'QSDFGH',
    'qSdFgH',
    'aqwzsx',
    'azsqwx',
    '789456',
    '7410',
    'lkjhgf',
    'auie,ctsrn',
    'йцуке'
  ],
  'digits without shift': ['éèà', '&é"', 'soleil&é"', 'à_çè'],
  'words on the wrong keys': ['npmkpit', 'Npmkpit', ';qrseille', 'npmkpit75'],
  sequences: ['abcdef', 'fedcba', 'acegik', 'ghijkl', 'ABCDEF', '13579', '987654', 'абвгд', 'xyz'],
  repeats: [
    'aaaa',
    'aaaaaaaa',
    '7777777',
    'xkqxkq',
    'xkqxkqxkq',
    'soleilsoleil',
    'soleil soleil',
    'SoleilSoleilSoleil',
    'w!w!w!w!'
  ],
  stutters: ['ssoolleeiill', 'SSoolleeiill', 'sssooollleeeiiilll', 'xxkkqqzz'],
  echoes: ['xkqzv75xkqzv', 'xkqzv!XKQZV', 'soleil-lune-soleil'],
  interleavings: ['s1o2l3e4i5l6', 'a1z2e3r4t5y6'],
  'full width': ['Ａｚｅｒｔｙ', '𝐬𝐨𝐥𝐞𝐢𝐥'],
  'what nothing knows': [
    'xkqzvw',
    'Xkqzvw',
    'xKqzvW',
    'xk7q!z',
    'kervadec',
    'brouillamini',
    'élzévir',
    '京都府',
    'щъыгф',
    'x7',
    ''
  ]
}

/** The user's own data, and what they make of it. */
export const GOLDEN_PERSONAL: readonly (readonly [password: string, ...context: readonly string[]])[] = [
  ['Dupont', 'Jean Dupont'],
  ['Dupont75', 'Jean Dupont'],
  ['tnopud', 'Jean Dupont'],
  ['Dup0nt', 'Jean Dupont'],
  ['jdupont', 'jean.dupont@exemple.fr'],
  ['JD24061999', 'Jean Dupont', '24/06/1999'],
  ['24juin1999', '24/06/1999'],
  ['dupontjean!', 'Jean Dupont'],
  ['jeandup', 'Jean Dupont']
]

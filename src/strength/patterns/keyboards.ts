/** Rows from the digits down, each unshifted then shifted. */
export type Keyboard = readonly (readonly [plain: string, shifted: string])[]

/** Rows of letters of a script with case, or without. */
function lettersOf(...rows: readonly string[]): readonly (readonly [string, string])[] {
  return rows.map((row) => [row, row.length === row.toUpperCase().length ? row.toUpperCase() : row] as const)
}

/**
 * A French and an American keyboard, the keypad, bépo, Dvorak, German and Swiss, Canadian French, Russian, Greek, Arabic,
 * Hebrew.
 */
export const KEYBOARDS: readonly Keyboard[] = [
  [
    ['&é"\'(-è_çà)=', '1234567890°+'],
    ['azertyuiop^$', 'AZERTYUIOP¨£'],
    ['qsdfghjklmù*', 'QSDFGHJKLM%µ'],
    ['wxcvbn,;:!', 'WXCVBN?./§']
  ],
  [
    ['1234567890-=', '!@#$%^&*()_+'],
    ['qwertyuiop[]', 'QWERTYUIOP{}'],
    ["asdfghjkl;'\\", 'ASDFGHJKL:"|'],
    ['zxcvbnm,./', 'ZXCVBNM<>?']
  ],
  [
    ['789', '789'],
    ['456', '456'],
    ['123', '123'],
    ['0', '0']
  ],
  [
    ['"«»()@+-/*=%', '1234567890°`'],
    ['bépoè^vdljzw', 'BÉPOÈ!VDLJZW'],
    ['auie,ctsrnmç', 'AUIE;CTSRNMÇ'],
    ["àyx.k'qghf", 'ÀYX:K?QGHF']
  ],
  [
    ['1234567890[]', '!@#$%^&*(){}'],
    ["',.pyfgcrl/=", '"<>PYFGCRL?+'],
    ['aoeuidhtns-', 'AOEUIDHTNS_'],
    [';qjkxbmwvz', ':QJKXBMWVZ']
  ],
  [
    ['1234567890ß´', '!"§$%&/()=?`'],
    ['qwertzuiopü+', 'QWERTZUIOPÜ*'],
    ['asdfghjklöä#', "ASDFGHJKLÖÄ'"],
    ['yxcvbnm,.-', 'YXCVBNM;:_']
  ],
  [
    ["1234567890'^", '+"*ç%&/()=?`'],
    ['qwertzuiopè¨', 'QWERTZUIOPÜ!'],
    ['asdfghjkléà$', 'ASDFGHJKLÖÄ£'],
    ['yxcvbnm,.-', 'YXCVBNM;:_']
  ],
  [
    ['1234567890-=', '!"/$%?&*()_+'],
    ['qwertyuiop^¸', 'QWERTYUIOP^¨'],
    ['asdfghjkl;`<', 'ASDFGHJKL:`>'],
    ['zxcvbnm,.é', "ZXCVBNM'.É"]
  ],
  lettersOf('1234567890-=', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю.'),
  lettersOf('1234567890-=', ';ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ,.'),
  lettersOf('١٢٣٤٥٦٧٨٩٠', 'ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'),
  lettersOf('1234567890-=', "/'קראטוןםפ", 'שדגכעיחלךף', 'זסבהנמצתץ')
]

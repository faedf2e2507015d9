'use strict';
// Keys of names. The folding is the same as in core, org.athir.place.NameKey; a test there holds every
// packaged place to it.

const LETTERS = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i', ə: 'e', ŋ: 'n', ĸ: 'k',
};

/** Folded form of a name: lower case, no marks, dots and apostrophes gone, other punctuation a space. */
function fold(name) {
  let out = '';
  for (const character of name.toLowerCase().normalize('NFKD').toLowerCase()) {
    if (character in LETTERS) {
      out += LETTERS[character];
    } else if (/[\p{L}\p{Nd}]/u.test(character) && !/\p{Lm}/u.test(character)) {
      out += character;
    } else if (!/[\p{M}\p{Lm}.'’‘`´]/u.test(character)) {
      out += ' ';
    }
  }
  return out.replace(/ +/g, ' ').trim();
}

/**
 * Key under which a name is kept. A name that begins with an equals sign is found only when it is written
 * exactly so, case and dots included.
 */
function key(name) {
  return name.startsWith('=') ? name.normalize('NFC') : fold(name);
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{Lm}\s\d'’‘`´ʻʼ.()\/&-]+$/u;

/** Whether an alternate name is one that an English report could use. */
function usable(alternate) {
  return (
    LATIN.test(alternate) &&
    alternate.length <= 60 &&
    /^[\p{L}'’‘`ʻʼ]/u.test(alternate) &&
    /\p{Lu}/u.test(alternate) && // all lower case: a machine's transliteration
    !/^[A-Z]{1,4}$/.test(alternate) && // airport and other codes
    alternate.split(/[\s-]+/).length <= 7 &&
    fold(alternate).length >= 2
  );
}

const ARABIC = new Set('SY IQ YE LY EG SD SA PS LB JO OM AE KW BH QA'.split(' '));
const ARTICLES = new Set('al el ar as ash ad adh an at ath az er es esh ed en et ez'.split(' '));
const SPELLINGS = [
  ['tall', 'tal', 'tell', 'tel'],
  ['ayn', 'ain', 'ein'],
  ['bayt', 'beit'],
  ['dayr', 'deir'],
  ['shaykh', 'sheikh'],
  ['jabal', 'jebel'],
  ['qasr', 'kasr'],
  ['umm', 'um'],
];
const MOST = 12;

/** How reports spell a word of an Arabic name: the article always al, no final h, ain for ayn. */
function spellings(word, first) {
  if (ARTICLES.has(word)) return first ? ['al', ''] : ['al'];
  const known = SPELLINGS.find((group) => group.includes(word));
  if (known) return known;
  return word.length > 3 && word.endsWith('ah') ? [word, word.slice(0, -1)] : [word];
}

/** Keys of other spellings of an Arabic name in countries where GeoNames spells by the book. */
function arabicKeys(country, key) {
  if (!ARABIC.has(country) || key.startsWith('=')) return [];
  let keys = [''];
  key.split(' ').forEach((word, i) => {
    const options = spellings(word, i === 0);
    keys = keys.flatMap((before) => options.map((option) => `${before} ${option}`.trim()));
  });
  return keys.slice(0, MOST).filter((other) => other !== key && other.length > 3);
}

module.exports = { fold, key, usable, arabicKeys };

import { splitTone } from './tone.js';

/** Every rime of written Vietnamese without its tone; what follows gi is among them. */
const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyt uyu ' +
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
  ).split(' '),
);
/** After qu, which writes the u that these would begin with; quơ and quốc are the only ones with a round vowel. */
const AFTER_QU = /^(?:[aăâeêiy]|ơ$|ôc$)/;
const ONLY_AFTER_QU: ReadonlySet<string> = new Set(['ynh', 'yt', 'ych', 'yu']);
const ONSET = /^(ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?(.*)$/;
const MARKED_CONSONANT = /[bcdfghjklmnpqrstvwxz][\u0300-\u036f]/;
const STOPPED = /(?:c|ch|p|t)$/;

function isRime(onset: string, rime: string): boolean {
  if (onset === 'qu') return ONLY_AFTER_QU.has(rime) || (RIMES.has(rime) && AFTER_QU.test(rime));
  return RIMES.has(rime) || (onset === 'gi' && RIMES.has(`i${rime}`));
}

/** k, gh and ngh are written before e, ê, i, y; c, g and ng before the rest (g before i is gi: gì, gìn). */
function isSpeltWell(onset: string, rime: string): boolean {
  const before = /^[eêiy]/.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return before;
  if (onset === 'c' || onset === 'ng') return !before;
  return onset !== 'g' || !before || rime.startsWith('i');
}

/**
 * Whether a word could be one Vietnamese syllable. `strict` also asks for the spelling of k/c, g/gh, ng/ngh and for a tone that
 * a stopped rime can bear; without it a slip of the tone is forgiven (Môt, Hòang, Qúy). Ð passes for Đ.
 */
export function isSyllable(word: string, strict: boolean): boolean {
  const lower = word.toLowerCase().replace(/ð/g, 'đ');
  if (MARKED_CONSONANT.test(lower.normalize('NFD'))) return false;
  const { letters, tones } = splitTone(lower);
  if (tones.length > 1) return false;
  const parts = ONSET.exec(letters);
  const onset = parts?.[1] ?? '';
  const rime = parts?.[2] ?? '';
  if (!isRime(onset, rime)) return false;
  if (!strict) return true;
  const bearsTone = !STOPPED.test(rime) || tones === '4' || tones === '5';
  return bearsTone && isSpeltWell(onset, rime);
}

/** Vowels that bear the tone wherever they stand; of ươ the second. */
const FIRST_CHOICE = /[êôơâă]/;
const VOWELS = /^[aăâeêioôơuưy]+/;
const TONED = /[\u0300\u0309\u0303\u0301\u0323]/;

/** Where the tone belongs among the vowels of a rime; two places where people write both (hoà, hòa). */
function tonePlaces(vowels: string, isOpen: boolean): readonly number[] {
  const marked = vowels.search(FIRST_CHOICE);
  if (marked >= 0) return [marked];
  const horned = vowels.indexOf('ư');
  if (horned >= 0) return [horned];
  if (!isOpen) return [vowels.length - 1];
  if (/^(?:oa|oe|uy)$/.test(vowels)) return [0, 1];
  return [vowels.length > 2 ? 1 : 0];
}

/** Whether a syllable's tone stands on the vowel on which people put it: Tạ, not Taụ; for telling readings apart. */
export function isToneWellPlaced(word: string): boolean {
  const letters = Array.from(word.toLowerCase().normalize('NFC'));
  const at = letters.findIndex((letter) => TONED.test(letter.normalize('NFD')));
  if (at < 0) return true;
  const [, onset = '', rime = ''] = ONSET.exec(splitTone(word.toLowerCase()).letters) ?? [];
  // After gi alone the i is the vowel: gì.
  if (rime === '') return at === onset.length - 1;
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  return tonePlaces(vowels, vowels.length === rime.length).some((place) => onset.length + place === at);
}

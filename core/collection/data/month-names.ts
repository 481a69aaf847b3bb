/**
 * Month names as feeds write them, by number, in the languages seen in public feeds. Lower case, without
 * accents; a word matches by its first letters, so `janv.` and `janvier` are one entry.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'janv', 'янв', 'січ', 'sty', 'oca', 'ιαν', 'يناير', 'كانون الثاني', 'led', 'ocak', 'ianu', 'tammi'],
  ['feb', 'fev', 'fevr', 'фев', 'лют', 'lut', 'sub', 'şub', 'φεβ', 'فبراير', 'شباط', 'uno', 'helmi'],
  ['mar', 'mrz', 'maerz', 'mrt', 'maa', 'мар', 'бер', 'μαρ', 'مارس', 'آذار', 'bre', 'marz'],
  ['apr', 'abr', 'avr', 'апр', 'кві', 'kwi', 'nis', 'απρ', 'أبريل', 'ابريل', 'نيسان', 'dub', 'huhti'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'мая', 'маи', 'мае', 'тра', 'μαι', 'μαϊ', 'مايو', 'أيار', 'kve', 'touko'],
  ['jun', 'giu', 'juin', 'июн', 'чер', 'cze', 'haz', 'ιουν', 'يونيو', 'حزيران', 'cvn', 'kesa'],
  ['jul', 'lug', 'juil', 'июл', 'лип', 'lip', 'tem', 'ιουλ', 'يوليو', 'تموز', 'cvc', 'heina'],
  ['aug', 'ago', 'aou', 'agu', 'авг', 'сер', 'sie', 'αυγ', 'أغسطس', 'اغسطس', 'آب', 'srp', 'elo'],
  ['sep', 'set', 'сен', 'вер', 'wrz', 'eyl', 'σεπ', 'سبتمبر', 'أيلول', 'zar', 'syys'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'жов', 'paz', 'eki', 'οκτ', 'أكتوبر', 'اكتوبر', 'تشرين الأول', 'rij', 'loka'],
  ['nov', 'noy', 'ноя', 'лис', 'lis', 'kas', 'νοε', 'نوفمبر', 'تشرين الثاني', 'marras'],
  ['dec', 'dez', 'dic', 'des', 'дек', 'гру', 'gru', 'ara', 'δεκ', 'ديسمبر', 'كانون الأول', 'pro', 'joulu'],
];

/** Minutes east of UTC. Names with two meanings have the one most used in news feeds. */
export const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, ist: 330, cet: 60, cest: 120, met: 60, mest: 120,
  mez: 60, mesz: 120, eet: 120, eest: 180, msk: 180, msd: 240, trt: 180, ast: -240, adt: -180, est: -300,
  edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420,
  pt: -480, akst: -540, akdt: -480, hst: -600, nst: -210, ndt: -150, brt: -180, brst: -120, art: -180, clt: -240,
  clst: -180, pet: -300, cot: -300, vet: -240, sast: 120, cat: 120, wat: 60, eat: 180, gst: 240, pkt: 300,
  npt: 345, wib: 420, wita: 480, wit: 540, ict: 420, hkt: 480, sgt: 480, myt: 480, pht: 480, awst: 480, jst: 540,
  kst: 540, acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
};

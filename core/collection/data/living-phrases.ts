/** What a page counts or tells anew at each look: no change by the publisher, however often it changes. */
const amount = '(?:\\d+|an?|one|un|una|une|um|uma|few)';
const unit = {
  en: '(?:second|sec|minute|min|hour|hr|day|week|month)s?',
  es: '(?:segundo|minuto|min|hora|día|semana|mes)(?:e?s)?',
  fr: '(?:seconde|minute|min|heure|jour|semaine|mois)s?',
  pt: '(?:segundo|minuto|min|hora|dia|semana|mês|mese)s?',
  ru: '(?:секунд|минут|мин|час|дн|день|недел|месяц)\\p{L}*',
};

const clock = '\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?';
const numericDate = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const writtenDate = '(?:\\p{L}{3,10}\\.?\\s)?\\d{1,2}(?:\\sde)?\\s?\\p{L}{3,12}\\.?,?\\s(?:de\\s)?\\d{4}|\\p{L}{3,10}\\.?\\s\\d{1,2},?\\s\\d{4}';
const updatedWords =
  '(?:last\\s)?(?:updated|modified)|(?:última\\s)?actualizaci[oó]n|actualizado|mise? à jour|mis à jour|(?:última\\s)?atualizaç[aã]o|atualizado|обновлено|изменено|تحديث|آخر تحديث|更新(?:时间|于)?';

export const livingPhrases: readonly RegExp[] = [
  new RegExp(`${amount}\\s?${unit.en}\\s(?:ago|read)`, 'giu'),
  new RegExp(`hace\\s${amount}\\s${unit.es}`, 'giu'),
  new RegExp(`il y a\\s${amount}\\s${unit.fr}`, 'giu'),
  new RegExp(`há\\s${amount}\\s${unit.pt}`, 'giu'),
  new RegExp(`\\d*\\s?${unit.ru}\\sназад`, 'giu'),
  /منذ\s(?:\d+\s)?\p{L}+/gu,
  /\d+\s?(?:秒|分钟|分鐘|小时|小時|天)前/gu,
  /\d[\d.,]*\s?[kKmM]?\s?(?:comments?|views?|shares?|likes?|reads?|comentarios?|vistas|visitas|commentaires?|vues|partages|comentários?|visualizações|комментари\p{L}+|просмотр\p{L}*|مشاهدة|تعليق|阅读|评论|次浏览)/giu,
  new RegExp(
    `(?:${updatedWords})\\s?(?:on|at|el|le|em|в|am|:|：)?\\s?(?:(?:${writtenDate}|${numericDate})(?:[,\\s]+(?:at|à|às|a las|в|um)?\\s?)?)?(?:${clock})?(?:\\s(?:UTC|GMT|[CE][ES]S?T|IST))?`,
    'giu',
  ),
];
